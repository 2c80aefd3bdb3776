import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import type { Consumer } from '../consumer.ts';
import { states, world } from './states.ts';
import {
  call,
  context,
  failing,
  ids,
  movesIn,
  open,
  readWithMoves,
  repeated,
  whileValidated,
  withMoves,
} from './wire.ts';

const { eachLike, equal, integer, number } = Matchers;

const { trackingNumber } = world;
const whole = { deliveryId: 7, lines: world.lines, trackingNumbers: [trackingNumber] };
const part = { ...whole, lines: [{ sku: 'SKU-A', quantity: 2 }] };

const readReady = readWithMoves(states.ready, 'assigned', movesIn('assigned', 1), []);
const readShipped = readWithMoves(states.shipped, 'done', movesIn('done', 1, true), []);
const [moveOfA] = movesIn('done', 1, true);
const partOfA = {
  ...moveOfA,
  product_uom_qty: number(2),
  quantity: number(2),
  state: equal('done'),
  move_line_ids: eachLike({ id: integer(201), quantity: number(2), picked: equal(true) }),
};
const readPartlyShipped = readWithMoves(
  states.partlyShipped,
  'done',
  eachLike(partOfA),
  eachLike(integer(8)),
);

function write(receiving: string, vals: object) {
  const body = { ids: [ids.delivery], vals: { carrier_tracking_ref: trackingNumber, ...vals } };
  return call(states.ready, receiving, 'stock.picking/write', body, true);
}

const writeTracking = write('a write of the tracking reference', {});
const writeWhole = write('a write of the tracking reference and of all quantities', {
  move_ids: [
    [1, ids.moveA, { quantity: 3, picked: true }],
    [1, ids.moveB, { quantity: 2, picked: true }],
  ],
});
const writePart = write('a write of the tracking reference and of what is picked', {
  move_ids: [[1, ids.moveA, { quantity: 2, picked: true }]],
});

function validate(given: string) {
  const body = { ids: [ids.delivery], context: { skip_sms: true, skip_backorder: true } };
  return call(given, 'a validation that asks nothing', 'stock.picking/button_validate', body, true);
}

/** How deliveries are validated. */
export function describeConfirmations(odoo: Consumer): void {
  describe('confirmShipment', () => {
    it('enters what has left, validates, and looks what came of it', async () => {
      const until = [readReady, writeWhole, validate(states.ready)];
      await whileValidated(odoo, { until, after: [readShipped] }, async (erp) => {
        expect(await erp.confirmShipment(whole, context)).toEqual({});
      });
    });

    it('marks what is picked when a part has left, and finds the backorder', async () => {
      const until = [readReady, writePart, validate(states.partlyPicked)];
      await whileValidated(odoo, { until, after: [readPartlyShipped] }, async (erp) => {
        expect(await erp.confirmShipment(part, context)).toEqual({ backorderId: 8 });
      });
    });

    it('leaves a delivery alone that is done, and gives its backorder again', async () => {
      await odoo.whileAgreed([readPartlyShipped], async (url) => {
        expect(await open(url).confirmShipment(part, repeated)).toEqual({ backorderId: 8 });
      });
    });

    const refusals = [
      [states.cancelled, 'cancel', 'conflict', 'none'],
      [states.unreserved, 'confirmed', 'rejected', 'unknown'],
    ] as const;

    it.each(refusals)(
      'looks again when Odoo refuses, and tells when %s',
      async (given, state, code, effect) => {
        const refused = failing(
          validate(given),
          422,
          'odoo.exceptions.UserError',
          'Transfer trouble alert! Validating a zero quantity transfer?',
        );
        const until = [readReady, writeWhole, refused];
        const after = [readWithMoves(given, state, movesIn(state, 0), [])];
        await whileValidated(odoo, { until, after }, async (erp) => {
          await expect(erp.confirmShipment(whole, context)).rejects.toMatchObject({ code, effect });
        });
      },
    );

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
