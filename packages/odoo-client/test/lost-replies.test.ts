import type { IntegrationError } from '@crossdock/client-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Breaker, context, openOdoo } from './open-mock.ts';

type Odoo = ReturnType<typeof openOdoo>;

/** A verb on a world that is ready for it. */
interface Case {
  says: string;
  prepare?: (odoo: Odoo, deliveryId: number) => Promise<unknown>;
  run: (odoo: Odoo, deliveryId: number, repeated: boolean) => Promise<unknown>;
}

const lines = [{ sku: 'A', quantity: 2 }];
const trackingNumbers = ['1Z1'];
const ship = ({ erp }: Odoo, deliveryId: number) =>
  erp.confirmShipment({ deliveryId, lines, trackingNumbers }, context('ship'));

const cases: Case[] = [
  {
    says: 'putInPack',
    run: ({ erp }, deliveryId, repeated) =>
      erp.putInPack(
        {
          deliveryId,
          packages: [
            { reference: 'BOX-1', lines: [{ sku: 'A', quantity: 2 }] },
            {
              reference: 'BOX-2',
              lines: [
                { sku: 'A', quantity: 1 },
                { sku: 'B', quantity: 1 },
              ],
            },
          ],
        },
        context('pack', repeated),
      ),
  },
  {
    says: 'confirmShipment',
    run: ({ erp }, deliveryId, repeated) =>
      erp.confirmShipment({ deliveryId, lines, trackingNumbers }, context('ship', repeated)),
  },
  {
    says: 'recordTracking',
    run: ({ erp }, deliveryId, repeated) =>
      erp.recordTracking({ deliveryId, trackingNumbers }, context('track', repeated)),
  },
  {
    says: 'attachLabels',
    run: ({ erp }, deliveryId, repeated) =>
      erp.attachLabels(
        { deliveryId, labels: [{ trackingNumber: '1Z1', format: 'zpl', data: 'XlhBXlha' }] },
        context('label', repeated),
      ),
  },
  {
    says: 'postNote',
    run: ({ erp }, deliveryId, repeated) =>
      erp.postNote({ deliveryId, text: 'a note\nof two <lines>' }, context('note', repeated)),
  },
  {
    says: 'scheduleActivity',
    run: ({ erp }, deliveryId, repeated) =>
      erp.scheduleActivity({ deliveryId, summary: 'Look', note: 'now' }, context('task', repeated)),
  },
  {
    says: 'cancelDelivery',
    run: ({ erp }, deliveryId, repeated) => erp.cancelDelivery({ deliveryId }, context('cancel', repeated)),
  },
  {
    says: 'createReturn',
    prepare: ship,
    run: ({ erp }, deliveryId, repeated) =>
      erp.createReturn(
        { deliveryId, reference: 'RMA-1', lines: [{ sku: 'A', quantity: 1 }] },
        context('rma', repeated),
      ),
  },
  {
    says: 'adjustInventory',
    run: ({ erp }, _, repeated) =>
      erp.adjustInventory([{ sku: 'A', locationId: stock, quantity: 123 }], context('count', repeated)),
  },
  {
    says: 'createFreightBill',
    run: ({ erp, partnerId }, _, repeated) =>
      erp.createFreightBill(
        {
          vendorId: partnerId,
          reference: 'INV-1',
          date: '2026-11-24',
          currency: 'USD',
          lines: [{ description: 'freight', amount: '9.99' }],
        },
        context('bill', repeated),
      ),
  },
];

const [stock = 0] = await openOdoo().client.search('stock.location', {
  domain: [['complete_name', '=', 'WH/Stock']],
});

/** All that a verb can have made, and the states of what was there. */
async function worldOf({ client, world }: Odoo): Promise<unknown> {
  const counted = [
    'stock.package',
    'stock.picking',
    'stock.move',
    'ir.attachment',
    'mail.activity',
    'account.move',
  ];
  const Picking = z.looseObject({
    id: z.int(),
    state: z.string(),
    carrier_tracking_ref: z.unknown(),
    origin: z.unknown(),
  });
  const Quant = z.looseObject({ location_id: z.unknown(), product_id: z.unknown(), quantity: z.number() });
  const Line = z.looseObject({ quantity: z.number(), result_package_id: z.unknown(), picked: z.boolean() });
  const Note = z.looseObject({ body: z.unknown() });
  const all = { domain: [], order: 'id' };
  return {
    counts: counted.map((model) => [model, world.count(model)]),
    pickings: await client.searchRead('stock.picking', { ...all, record: Picking }),
    quants: await client.searchRead('stock.quant', { ...all, record: Quant }),
    lines: await client.searchRead('stock.move.line', { ...all, record: Line }),
    notes: await client.searchRead('mail.message', {
      domain: [['message_type', '=', 'comment']],
      order: 'id',
      record: Note,
    }),
  };
}

async function play({ prepare, run }: Case, breaker: Breaker) {
  const odoo = openOdoo({ breaker });
  const deliveryId = odoo.order(3, 1);
  await prepare?.(odoo, deliveryId);
  breaker.seen = 0;
  const first = await run(odoo, deliveryId, false).catch((error: unknown) => ({ error }));
  const requests = breaker.seen;
  delete breaker.seen;
  return { odoo, first, requests, again: (repeated: boolean) => run(odoo, deliveryId, repeated) };
}

describe('a verb that lost one of its calls', () => {
  it.each(cases)('$says: leaves the world as if nothing had been lost, when it is repeated', async (each) => {
    const quiet = await play(each, { strikes: 0, loses: 'reply' });
    const world = await worldOf(quiet.odoo);
    expect(await quiet.again(true)).toEqual(quiet.first);
    expect(await worldOf(quiet.odoo)).toEqual(world);
    for (let strikes = 1; strikes <= quiet.requests; strikes++) {
      const broken = await play(each, { strikes, loses: 'reply' });
      expect(broken.first).toMatchObject({ error: { code: 'no-response' } });
      expect(await broken.again(true)).toEqual(quiet.first);
      expect(await worldOf(broken.odoo)).toEqual(world);
    }
  });

  it.each(cases)('$says: can be repeated as its error says, when a call never arrived', async (each) => {
    const quiet = await play(each, { strikes: 0, loses: 'request' });
    const world = await worldOf(quiet.odoo);
    for (let strikes = 1; strikes <= quiet.requests; strikes++) {
      const broken = await play(each, { strikes, loses: 'request' });
      expect(broken.first).toMatchObject({ error: { code: 'no-response' } });
      const { error } = broken.first as { error: IntegrationError };
      expect(await broken.again(error.effect === 'unknown')).toEqual(quiet.first);
      expect(await worldOf(broken.odoo)).toEqual(world);
    }
  });
});
