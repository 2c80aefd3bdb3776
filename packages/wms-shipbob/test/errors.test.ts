import { inspect } from 'node:util';
import type { IntegrationError } from '@crossdock/client-core';
import { describe, expect, it } from 'vitest';
import { context, open, request, token, webhookSecret } from './wire.ts';

async function refused(status: number, body: unknown): Promise<IntegrationError> {
  const { warehouse } = open([{ status, body }]);
  const caught: unknown = await warehouse.releaseOrder(request, context).catch((error: unknown) => error);
  return caught as IntegrationError;
}

describe('errors', () => {
  it.each([
    ['reference_id', 'reference'],
    ['order_number', 'orderReference'],
    ['shipping_method', 'serviceLevel'],
    ['recipient.name', 'shipTo.contact.name'],
    ['Recipient.PhoneNumber', 'shipTo.contact.phone'],
    ['recipient.email', 'shipTo.contact.email'],
    ['recipient.address.address1', 'shipTo.address.lines.0'],
    ['Recipient.Address.ZipCode', 'shipTo.address.postalCode'],
    ['recipient.address.country', 'shipTo.address.countryCode'],
    ['products', 'lines'],
    ['products[1]', 'lines.1'],
    ['products[1].quantity', 'lines.1.quantity'],
    ['Products[1].ReferenceId', 'lines.1.sku'],
    ['$.products[0].name', 'lines.0.sku'],
    ['something_new', 'something_new'],
  ])('finds the place in our request that ShipBob calls %s', async (field, path) => {
    const error = await refused(400, { [field]: ['is wrong', 'is very wrong'] });
    expect(error).toMatchObject({ code: 'invalid-request', effect: 'none' });
    expect(error.issues).toEqual([
      { path, message: 'is wrong' },
      { path, message: 'is very wrong' },
    ]);
  });

  it('takes a refusal about no field for a matter of their business', async () => {
    // The 422 example of POST /2026-01/order, ShipBob OpenAPI 2026-01, has its messages under "errors".
    const told = { code: 'rejected', effect: 'none', issues: [], remote: { status: 422, message: 'No.' } };
    expect(await refused(422, { errors: ['No.'] })).toMatchObject(told);
    expect(await refused(422, { '': ['No.'] })).toMatchObject(told);
    expect(await refused(400, { '': ['No.'] })).toMatchObject({ code: 'invalid-request', issues: [] });
  });

  it('finds the lines in a message about no field that speaks of a product', async () => {
    const message = 'Name is required for a product that does not exist';
    expect(await refused(422, { '': [message] })).toMatchObject({
      code: 'invalid-request',
      effect: 'none',
      issues: [{ path: 'lines', message }],
    });
  });

  it('reads a problem, and survives an error it cannot read', async () => {
    const problem = { title: 'Forbidden', detail: 'The scope inventory_read is missing.', status: 403 };
    expect(await refused(403, problem)).toMatchObject({
      code: 'forbidden',
      remote: { status: 403, message: 'The scope inventory_read is missing.' },
    });
    const single = { statusCode: 404, message: 'Only one message.' };
    expect(await refused(404, single)).toMatchObject({
      code: 'not-found',
      remote: { message: 'Only one message.' },
    });
    expect(await refused(400, single)).toMatchObject({ code: 'invalid-request', issues: [] });
    expect(await refused(401, '')).toMatchObject({
      code: 'unauthenticated',
      remote: { message: 'HTTP 401' },
    });
    expect(await refused(500, '<html>')).toMatchObject({ code: 'unavailable', effect: 'unknown' });
    // Messages by field, which the OpenAPI 2026-01 names for a 500 of `order:cancel`.
    expect(await refused(500, { '': ['Oops'] })).toMatchObject({ code: 'unavailable', effect: 'unknown' });
  });

  it('never repeats a secret that ShipBob sent back, and takes nothing else for one', async () => {
    const error = await refused(400, { reference_id: [`not for ${token}`], [webhookSecret]: ['x'] });
    const text = inspect(error, { depth: 9 });
    expect(text).not.toContain(token);
    expect(text).not.toContain(webhookSecret);
    expect(error.issues[0]?.message).toBe('not for [redacted]');
  });
});
