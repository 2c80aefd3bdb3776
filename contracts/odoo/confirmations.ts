import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import type { Consumer } from '../consumer.ts';
import { states, world } from './states.ts';
import {
  call,
  context,
  failing,
  ids,
  open,
  readDelivery,
  readWithMoves,
  readyMoves,
  repeated,
  whileValidated,
  withMoves,
} from './wire.ts';

const { eachLike, equal, integer } = Matchers;

const { trackingNumber } = world;
const whole = { deliveryId: 7, lines: world.lines, trackingNumbers: [trackingNumber] };
const part = { ...whole, lines: [{ sku: 'SKU-A', quantity: 2 }] };

const readReady = readWithMoves(states.ready, 'assigned', readyMoves, []);
const readPartlyShipped = readDelivery(states.partlyShipped, 'done', eachLike(integer(8)));

const writeTracking = call(
  states.ready,
  'a write of the tracking reference',
  'stock.picking/write',
  { ids: [ids.delivery], vals: { carrier_tracking_ref: trackingNumber } },
  true,
);

function validate(given: string) {
  const body = { ids: [ids.delivery], context: { skip_sms: true, skip_backorder: true } };
  return call(given, 'a validation that asks nothing', 'stock.picking/button_validate', body, true);
}

/** How deliveries are validated. */
export function describeConfirmations(odoo: Consumer): void {
  describe('confirmShipment', () => {
    it('writes the tracking number and validates when everything has left', async () => {
      const exchanges = [readReady, writeTracking, validate(states.ready)];
      await odoo.whileAgreed(exchanges, async (url) => {
        expect(await open(url).confirmShipment(whole, context)).toEqual({});
      });
    });

    it('marks what is picked when a part has left, and finds the backorder', async () => {
      const write = call(
        states.ready,
        'a write of the tracking reference and of what is picked',
        'stock.picking/write',
        {
          ids: [ids.delivery],
          vals: {
            carrier_tracking_ref: trackingNumber,
            move_ids: [[1, ids.moveA, { quantity: 2, picked: true }]],
          },
        },
        true,
      );
      const until = [readReady, write, validate(states.partlyPicked)];
      await whileValidated(odoo, { until, after: [readPartlyShipped] }, async (erp) => {
        expect(await erp.confirmShipment(part, context)).toEqual({ backorderId: 8 });
      });
    });

    it('leaves a delivery alone that is done, and gives its backorder again', async () => {
      const left = { product_uom_qty: equal(2), quantity: equal(2) };
      const moves = eachLike({ ...readyMoves[0], ...left, state: equal('done'), picked: equal(true) });
      const readDone = readWithMoves(states.partlyShipped, 'done', moves, eachLike(integer(8)));
      await odoo.whileAgreed([readDone], async (url) => {
        expect(await open(url).confirmShipment(part, repeated)).toEqual({ backorderId: 8 });
      });
    });

    const refusals = [
      [states.cancelled, 'cancel', 'conflict'],
      [states.unreserved, 'confirmed', 'rejected'],
    ] as const;

    it.each(refusals)('looks again when Odoo refuses, and tells when %s', async (given, state, code) => {
      const refused = failing(
        validate(given),
        422,
        'odoo.exceptions.UserError',
        'Transfer trouble alert! Validating a zero quantity transfer?',
      );
      const until = [readReady, writeTracking, refused];
      const after = [readDelivery(given, state, [])];
      await whileValidated(odoo, { until, after }, async (erp) => {
        await expect(erp.confirmShipment(whole, context)).rejects.toMatchObject({ code, effect: 'none' });
      });
    });

    it('does not find a delivery that Odoo leaves out of its answer', async () => {
      const missing = call(
        states.ready,
        'a read of a delivery that does not exist',
        'stock.picking/web_search_read',
        withMoves(world.missingId),
        { length: 0, records: [] },
      );
      await odoo.whileAgreed([missing], async (url) => {
        const shipment = { ...whole, deliveryId: world.missingId };
        await expect(open(url).confirmShipment(shipment, context)).rejects.toMatchObject({
          code: 'not-found',
          effect: 'none',
        });
      });
    });
  });

  describe('recordTracking', () => {
    it('writes the number of a delivery that has none', async () => {
      const read = call(
        states.ready,
        'a read of the tracking reference',
        'stock.picking/read',
        { ids: [ids.delivery], fields: ['id', 'carrier_tracking_ref'] },
        [{ id: integer(7), carrier_tracking_ref: false }],
      );
      await odoo.whileAgreed([read, writeTracking], async (url) => {
        const shipment = { deliveryId: 7, trackingNumbers: [trackingNumber] };
        expect(await open(url).recordTracking(shipment, context)).toBeUndefined();
      });
    });
  });
}
