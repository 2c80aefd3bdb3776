import { expect, it } from 'vitest';
import { openDouble } from '../odoo-double.ts';

it('changes of a one2many or many2many field come in Odoo’s form, and pass the client’s own check', async () => {
  const { client, calls } = openDouble({ 'sale.order/write': () => true });
  const lines = client.commands('sale.order', 'order_line');
  const order_line = [
    lines.create({ product_id: 5 }),
    lines.update(3, { product_uom_qty: 2 }),
    lines.delete(4),
    lines.unlink(5),
    lines.link(6),
    lines.clear(),
    lines.set([7, 8]),
  ];
  await client.write('sale.order', [1], { order_line });
  expect(calls[0]?.body['vals']).toEqual({
    order_line: [
      [0, 0, { product_id: 5 }],
      [1, 3, { product_uom_qty: 2 }],
      [2, 4],
      [3, 5],
      [4, 6],
      [5],
      [6, 0, [7, 8]],
    ],
  });
});
