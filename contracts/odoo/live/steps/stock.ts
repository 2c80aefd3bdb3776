import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { of } from '../symbols.ts';
import { missingId } from '../world.ts';

/** Counting, and billing freight. */
export async function stock(stage: Stage): Promise<void> {
  await counting(stage);
  await billing(stage);
}

async function counting({ erp, odoo, world, step, stepAs }: Stage): Promise<void> {
  const { run, stockId, skus } = world;
  const context = { idempotencyKey: run };
  const count = (sku: string, quantity: number, locationId = stockId) =>
    erp.adjustInventory([{ sku, quantity, locationId }], context);
  const present = async () => {
    const rows = await odoo.searchRead('stock.quant', {
      domain: [
        ['product_id', '=', world.productIds.b],
        ['location_id', '=', stockId],
      ],
      record: z.looseObject({ quantity: z.number() }),
    });
    return rows.map(({ quantity }) => quantity);
  };
  await step('adjustInventory', async () => {
    await count(skus.b, 500);
    return present();
  });
  await step('adjustInventory again', async () => {
    await count(skus.b, 500);
    return present();
  });
  await step('adjustInventory to nothing', async () => {
    await count(skus.b, 0);
    return (await present()).every((quantity) => quantity === 0);
  });
  await step('adjustInventory back', async () => {
    await count(skus.b, 1000);
    return present();
  });
  await step('adjustInventory of an unknown article', () => count(`NONE-${run}`, 1));
  await step('adjustInventory in a missing place', () => count(skus.b, 1, missingId));
  await step('a move tells of the count', async () =>
    odoo.searchCount('stock.move', {
      domain: [
        ['product_id', '=', world.productIds.b],
        ['location_id.usage', '=', 'inventory'],
        ['state', '=', 'done'],
      ],
    }),
  );
  await stepAs('adjustInventory without rights', { who: 'other' }, (other) =>
    other.create('stock.quant', [
      { product_id: world.productIds.b, location_id: stockId, inventory_quantity: 1 },
    ]),
  );
}

async function billing({ erp, odoo, world, step }: Stage): Promise<void> {
  const { run, partnerId } = world;
  const context = { idempotencyKey: run };
  const bill = {
    vendorId: partnerId,
    reference: `INV-${run}`,
    date: '2026-11-24',
    currency: await currencyOf(odoo, world.companyId),
    lines: [
      { description: `Ground ${run}`, amount: '12.34' },
      { description: 'Fuel', amount: '0.66' },
    ],
  };
  const made = await step('createFreightBill', () => erp.createFreightBill(bill, context));
  await step('createFreightBill again', () => erp.createFreightBill(bill, context));
  await step('createFreightBill again, said to be repeated', () =>
    erp.createFreightBill(bill, { ...context, repeated: true }),
  );
  await step(
    'the bill is a draft',
    () =>
      odoo.read('account.move', [made?.billId ?? 0], {
        fields: ['state', 'move_type', 'ref', 'partner_id', 'amount_total', 'invoice_date'],
      }),
    (rows) => of('account.move', rows),
  );
  await step('the lines of the bill', async () => {
    const rows = await odoo.searchRead('account.move.line', {
      domain: [
        ['move_id', '=', made?.billId ?? 0],
        ['name', 'in', bill.lines.map((line) => line.description)],
      ],
      record: z.looseObject({ name: z.string(), price_unit: z.number(), quantity: z.number() }),
      order: 'id',
    });
    return rows.map(({ name, price_unit: price, quantity }) => ({ name, price, quantity }));
  });
  const press = (button: string) =>
    odoo.call('account.move', button, { ids: [made?.billId ?? 0], answer: z.unknown() });
  await step('action_post of the bill', () => press('action_post'));
  await step('createFreightBill of what is posted', () => erp.createFreightBill(bill, context));
  await step('a posted bill is not deleted', () => odoo.unlink('account.move', [made?.billId ?? 0]));
  await step('a method that gives nothing: button_draft', () => press('button_draft'));
  await step('createFreightBill in an unknown currency', () =>
    erp.createFreightBill({ ...bill, reference: `INV2-${run}`, currency: 'XXX' }, context),
  );
  await step('createFreightBill of a missing vendor', () =>
    erp.createFreightBill({ ...bill, reference: `INV3-${run}`, vendorId: missingId }, context),
  );
  await step('createFreightBill without lines', () => erp.createFreightBill({ ...bill, lines: [] }, context));
}

async function currencyOf(odoo: Stage['odoo'], companyId: number): Promise<string> {
  const [row] = await odoo.read('res.company', [companyId], { fields: ['currency_id'] });
  return (row?.['currency_id'] as { name: string } | undefined)?.name ?? '';
}
