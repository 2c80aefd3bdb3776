import type { ShipmentRequest } from '@crossdock/canonical-model';
import { settle } from '@crossdock/carrier-core/compliance';
import { createExampleMock } from '@crossdock/mocks/example';
import { createLabFetch, Lab, VirtualClock } from '@crossdock/mocks/kernel';
import { describe, expect, it } from 'vitest';
import { createExampleCarrier, type ExampleCarrierOptions } from '../src/index.ts';
import { request } from './requests.ts';

function open() {
  const clock = new VirtualClock();
  const mock = createExampleMock({ clock });
  const lab = new Lab({ mocks: [mock], clock });
  const options = { credentials: { apiKey: 'example-key' }, environment: 'sandbox' as const };
  const carrier = createExampleCarrier({ ...options, clock, fetch: createLabFetch(lab, clock) });
  const book = (rest: Partial<ShipmentRequest> = {}) =>
    settle(carrier.createShipment({ ...request, ...rest }, { idempotencyKey: 'key' }), clock);
  return { carrier, clock, mock, book };
}

describe('Example Carrier', () => {
  it('does not hand out the labels of a cancelled shipment under its reference', async () => {
    const { carrier, clock, book } = open();
    const { carrierShipmentId } = await book();
    await carrier.cancelShipment?.(carrierShipmentId, { idempotencyKey: 'cancel' });
    await expect(settle(book(), clock)).rejects.toMatchObject({ code: 'conflict', effect: 'none' });
  });

  it('does not take other content under the same reference', async () => {
    const { book } = open();
    await book();
    await expect(book({ serviceLevel: 'next-day' })).rejects.toMatchObject({
      code: 'conflict',
      effect: 'none',
    });
  });

  it('points at the field of our request that it refuses', async () => {
    const { book } = open();
    const { contact, address } = request.shipTo;
    const call = book({ shipTo: { contact, address: { ...address, postalCode: '123456789012345' } } });
    await expect(call).rejects.toMatchObject({
      code: 'invalid-request',
      effect: 'none',
      issues: [{ path: 'shipTo.address.postalCode' }],
    });
  });

  it('cannot cancel what has been picked up', async () => {
    const { carrier, mock, book } = open();
    const { carrierShipmentId, packages } = await book();
    const trackingNumber = packages[0]?.trackingNumber ?? '';
    mock.control.addEvent(trackingNumber, { status: 'picked-up', code: 'PU', description: 'Picked up' });
    const call = carrier.cancelShipment?.(carrierShipmentId, { idempotencyKey: 'cancel' });
    await expect(call).rejects.toMatchObject({ code: 'conflict', remote: { code: 'IN_TRANSIT' } });
  });

  it('refuses services and labels it does not have, before it calls', async () => {
    const { book, mock } = open();
    await expect(book({ serviceLevel: 'two-day' })).rejects.toMatchObject({ code: 'unsupported' });
    await expect(book({ labelFormat: 'gif' })).rejects.toMatchObject({ code: 'unsupported' });
    expect(mock.control.counts.shipments).toBe(0);
  });

  it('prints PDF when asked to', async () => {
    const { packages } = await open().book({ labelFormat: 'pdf' });
    expect(packages.map((each) => each.label?.format)).toEqual(['pdf', 'pdf']);
  });

  it('does not start without a key or with an unknown environment', () => {
    const wrong: ExampleCarrierOptions[] = [
      { credentials: { apiKey: '' }, environment: 'sandbox' },
      { credentials: { apiKey: 'key' }, environment: 'staging' as 'sandbox' },
    ];
    for (const options of wrong) {
      expect(() => createExampleCarrier(options)).toThrow(
        expect.objectContaining({ code: 'misconfigured' }) as Error,
      );
    }
  });
});
