import { describe, expect, it } from 'vitest';
import { openUps, upsError } from './answering-ups.ts';
import { domesticRequest } from './requests.ts';
import { createUpsCarrier, type UpsCarrierOptions } from '../src/index.ts';

async function bookingError(response: () => Response): Promise<unknown> {
  const { ups } = openUps(response);
  return ups.createShipment(domesticRequest, { idempotencyKey: 'key' }).catch((error: unknown) => error);
}

describe('errors of UPS', () => {
  it('are found in the headers of a good but empty answer', async () => {
    // Seen on the wire for malformed JSON.
    const headers = { apierrorcode: '1', apierrormsg: 'The request is not valid', bkndtransid: 'T-1' };
    expect(await bookingError(() => new Response('', { status: 200, headers }))).toMatchObject({
      code: 'invalid-request',
      effect: 'none',
      remote: { status: 200, code: '1', message: 'The request is not valid', requestId: 'T-1' },
    });
  });

  it.each([
    [401, '250003', 'forbidden', 'none'],
    [429, '10429', 'rate-limited', 'none'],
    [503, '10004', 'unavailable', 'none'],
    [500, '10004', 'unavailable', 'unknown'],
    [400, '111212', 'rejected', 'none'],
    [400, '112111', 'forbidden', 'none'],
    [400, '9264030', 'unsupported', 'none'],
    [400, '999999', 'invalid-request', 'none'],
  ])('of status %i with code %s are %s with effect %s', async (status, remoteCode, code, effect) => {
    const error = await bookingError(() => upsError(status, remoteCode, 'said so'));
    expect(error).toMatchObject({ code, effect, remote: { status, code: remoteCode, message: 'said so' } });
  });

  it.each([
    ['111285', 'The postal code is invalid for the ShipFrom state', 'shipFrom.address.postalCode'],
    ['111285', 'The postal code is invalid for GA United States', 'shipTo.address.postalCode'],
    ['120202', 'Missing or invalid ship to address line 1', 'shipTo.address.lines.0'],
    ['120802', 'Address Validation Error on ShipTo address', 'shipTo.address'],
    ['120512', 'Shipment Description is required', 'packages.0.description'],
    ['120213', 'ShipTo phone number cannot be more than 15 digits long', 'shipTo.contact.phone'],
  ])('with code %s and "%s" point to %s', async (code, message, path) => {
    expect(await bookingError(() => upsError(400, code, message))).toMatchObject({
      code: 'invalid-request',
      issues: [{ path, message }],
    });
  });

  it('may come several at once', async () => {
    const errors = [
      { code: '120202', message: 'first' },
      { code: '120802', message: 'second' },
    ];
    const error = await bookingError(() => Response.json({ response: { errors } }, { status: 400 }));
    expect(error).toMatchObject({ remote: { code: '120202', message: 'first; second' } });
  });
});

describe('the client', () => {
  it('asks for one token however many calls there are, and for another when one is refused', async () => {
    let refuse = false;
    const { ups, sent, tokenRequests } = openUps(() =>
      refuse
        ? upsError(401, '250002', 'Invalid Authentication Information.')
        : Response.json({ trackResponse: {} }),
    );
    const numbers = Array.from({ length: 9 }, (_, index) => ({ trackingNumber: `1ZA1B2C303000000${index}` }));
    await ups.trackPackages(numbers);
    expect(tokenRequests).toHaveLength(1);
    expect(tokenRequests[0]).toMatchObject({
      line: 'POST /security/v1/oauth/token',
      body: 'grant_type=client_credentials',
    });
    expect(tokenRequests[0]?.headers.get('authorization')).toBe(`Basic ${btoa('id:hush')}`);
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer token-1');
    refuse = true;
    await expect(ups.trackPackages(numbers.slice(0, 1))).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(tokenRequests).toHaveLength(2);
    expect(sent.slice(9).map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('names each request, within the length UPS allows', async () => {
    const { ups, sent } = openUps(() => Response.json({ trackResponse: {} }));
    await ups.trackPackages([{ trackingNumber: '1ZA1B2C30300000012' }]);
    expect(sent[0]?.headers.get('transId')).toMatch(/^.{1,32}$/);
    expect(sent[0]?.headers.get('transactionSrc')).toBe('crossdock');
  });

  it('tells no credential that UPS echoes', async () => {
    const ups = createUpsCarrier({
      credentials: { clientId: 'id', clientSecret: 'hush', accountNumber: 'A1B2C3' },
      environment: 'sandbox',
      fetch: (request) =>
        Promise.resolve(upsError(401, '10401', `no: hush, ${request.headers.get('authorization')}`)),
    });
    const error = await ups
      .trackPackages([{ trackingNumber: '1ZA1B2C30300000012' }])
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'unauthenticated', operation: 'requestToken' });
    expect((error as Error).message).toBe('ups requestToken: no: [redacted], Basic [redacted]');
  });

  it('does not start with options that cannot work', () => {
    const good: UpsCarrierOptions = {
      credentials: { clientId: 'id', clientSecret: 'hush', accountNumber: 'A1B2C3' },
      environment: 'sandbox',
    };
    expect(createUpsCarrier(good).id).toBe('ups');
    const wrong = [
      { ...good, credentials: { ...good.credentials, accountNumber: '12345' } },
      { ...good, credentials: { ...good.credentials, clientId: '' } },
      { ...good, environment: 'staging' } as unknown as UpsCarrierOptions,
    ];
    for (const options of wrong) {
      expect(() => createUpsCarrier(options)).toThrow(
        expect.objectContaining({ code: 'misconfigured' }) as Error,
      );
    }
  });
});
