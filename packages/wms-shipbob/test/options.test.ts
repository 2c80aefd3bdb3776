import { describe, expect, it } from 'vitest';
import { createShipBobWarehouse } from '../src/index.ts';
import { open, order } from './wire.ts';

const good = {
  credentials: { token: 'PAT' },
  channelId: 4711,
  environment: 'production',
  warehouseId: 'east',
} as const;

describe('createShipBobWarehouse', () => {
  it.each([
    ['an empty token', { credentials: { token: '' } }],
    ['a token with a line break', { credentials: { token: 'PAT\n' } }],
    ['a webhook secret of another kind', { credentials: { token: 'PAT', webhookSecret: 'secret' } }],
    ['a channel that is no number', { channelId: Number.NaN }],
    ['an unknown environment', { environment: 'test' as 'sandbox' }],
    ['an empty warehouse id', { warehouseId: '' }],
    ['an address that is none', { baseUrl: 'api.shipbob.com' }],
    ['somebody else arranging', { arranges: 'carrier' as 'merchant' }],
    ['transport by ShipBob without ship options', { arranges: 'shipbob' as const }],
  ])('refuses %s at once', (_, change) => {
    expect(() => createShipBobWarehouse({ ...good, ...change })).toThrow(
      expect.objectContaining({ code: 'misconfigured', effect: 'none', system: 'shipbob' }),
    );
  });

  it('calls the address of its environment, or the one it is given', async () => {
    const urls: string[] = [];
    const fetch = (request: Request): Promise<Response> => {
      urls.push(request.url);
      return Promise.resolve(Response.json([order()]));
    };
    await createShipBobWarehouse({ ...good, fetch }).findRelease('A');
    await createShipBobWarehouse({ ...good, fetch, environment: 'sandbox' }).findRelease('A');
    await createShipBobWarehouse({ ...good, fetch, baseUrl: 'http://127.0.0.1:4011/' }).findRelease('A');
    expect(urls).toEqual([
      'https://api.shipbob.com/2026-01/order?ReferenceIds=A',
      'https://sandbox-api.shipbob.com/2026-01/order?ReferenceIds=A',
      'http://127.0.0.1:4011/2026-01/order?ReferenceIds=A',
    ]);
  });

  it('says what it is', () => {
    expect(open([]).warehouse).toMatchObject({
      specificationVersion: 1,
      id: 'shipbob',
      traits: { uniqueReference: true },
    });
  });
});
