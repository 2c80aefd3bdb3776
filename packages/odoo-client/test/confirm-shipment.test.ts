import { describe, expect, it } from 'vitest';
import { failure, odooError, openErp, type SeenCall } from './odoo-double.ts';

interface Move {
  id: number;
  product: number;
  demand: number;
  quantity: number;
  picked?: boolean;
  /** 1 is the article's own. */
  unit?: number;
}

/** Odoo with one delivery, 64, whose moves are given. `after` is how it looks once validated. */
function open(setup: {
  moves: Move[];
  state?: string;
  tracking?: string | false;
  backorders?: number[];
  validate?: () => unknown;
  stateAfter?: string;
  more?: Record<string, (call: SeenCall) => unknown>;
}) {
  const codes: Record<number, string> = { 59: 'LAB-A', 60: 'LAB-B' };
  let validated = 0;
  const head = () => ({
    id: 64,
    state: validated > 0 ? (setup.stateAfter ?? 'done') : (setup.state ?? 'assigned'),
    carrier_tracking_ref: setup.tracking ?? false,
    backorder_ids: validated > 0 || setup.state === 'done' ? (setup.backorders ?? []) : [],
  });
  const move_ids = setup.moves.map(({ id, product, demand, quantity, picked = false, unit = 1 }) => ({
    id,
    state: setup.state === 'done' ? 'done' : 'assigned',
    product_id: { id: product, default_code: codes[product] ?? false, uom_id: 1 },
    product_uom: unit,
    product_uom_qty: demand,
    quantity,
    picked,
  }));
  const double = openErp({
    'stock.picking/web_search_read': () => ({ length: 1, records: [{ ...head(), move_ids }] }),
    'stock.picking/read': () => [head()],
    'stock.picking/write': () => true,
    'stock.picking/button_validate': () => {
      validated++;
      return setup.validate?.() ?? true;
    },
    ...setup.more,
  });
  const confirm = (lines: [sku: string, quantity: number][], trackingNumbers: string[] = []) =>
    double.erp.confirmShipment(
      { deliveryId: 64, lines: lines.map(([sku, quantity]) => ({ sku, quantity })), trackingNumbers },
      { idempotencyKey: 'key' },
    );
  const written = () =>
    double.calls.filter((call) => call.method === 'stock.picking/write').map((call) => call.body['vals']);
  return { ...double, confirm, written };
}

const two: Move[] = [
  { id: 103, product: 59, demand: 10, quantity: 10 },
  { id: 104, product: 60, demand: 4, quantity: 4 },
];

const refuse = (): Response => odooError(422, 'odoo.exceptions.UserError', 'A text nobody should read');

// An action that validation ends with where labels are printed; read in Odoo 19's source.
const askToPrint = (): unknown => ({ type: 'ir.actions.client', tag: 'do_multi_print' });

describe('confirmShipment', () => {
  it('writes no move when all that is reserved left', async () => {
    const { confirm, written, calls, methods } = open({ moves: two });
    const lines: [string, number][] = [
      ['LAB-A', 10],
      ['LAB-B', 4],
    ];
    expect(await confirm(lines)).toEqual({});
    expect(written()).toEqual([]);
    expect(methods().at(-1)).toBe('stock.picking/button_validate');
    expect(calls.at(-1)?.body).toEqual({ ids: [64], context: { skip_sms: true, skip_backorder: true } });
  });

  it('sets the tracking numbers before validation, beside those that are there', async () => {
    const { confirm, methods, written } = open({ moves: two, tracking: '1Z0' });
    await confirm(
      [
        ['LAB-A', 10],
        ['LAB-B', 4],
      ],
      ['1Z1', '1Z0'],
    );
    expect(written()).toEqual([{ carrier_tracking_ref: '1Z0,1Z1' }]);
    expect(methods().indexOf('stock.picking/write')).toBeLessThan(
      methods().indexOf('stock.picking/button_validate'),
    );
  });

  it('marks as picked just what left, and reports the backorder of the rest', async () => {
    const { confirm, written } = open({ moves: two, backorders: [66] });
    expect(await confirm([['LAB-A', 6]])).toEqual({ backorderId: 66 });
    expect(written()).toEqual([{ move_ids: [[1, 103, { quantity: 6, picked: true }]] }]);
  });

  it('takes back what somebody had marked as picked and that did not leave', async () => {
    const picked = two.map((move) => ({ ...move, picked: true }));
    const { confirm, written } = open({ moves: picked, backorders: [66] });
    await confirm([['LAB-A', 10]]);
    expect(written()).toEqual([{ move_ids: [[1, 104, { picked: false }]] }]);
  });

  it('books more than is reserved when the warehouse shipped it all the same', async () => {
    const { confirm, written } = open({ moves: [{ id: 130, product: 59, demand: 10, quantity: 3 }] });
    expect(await confirm([['LAB-A', 10]])).toEqual({});
    expect(written()).toEqual([{ move_ids: [[1, 130, { quantity: 10, picked: true }]] }]);
  });

  it('fills several moves of one article in their order', async () => {
    const { confirm, written } = open({
      moves: [
        { id: 1, product: 59, demand: 3, quantity: 3 },
        { id: 2, product: 59, demand: 5, quantity: 5 },
      ],
    });
    await confirm([
      ['LAB-A', 2],
      ['LAB-A', 2],
    ]);
    expect(written()).toEqual([
      {
        move_ids: [
          [1, 1, { quantity: 3, picked: true }],
          [1, 2, { quantity: 1, picked: true }],
        ],
      },
    ]);
  });

  it.each([
    ['an article it does not hold', [['LAB-X', 1]], 'lines.0.sku'],
    [
      'more than it asks for',
      [
        ['LAB-A', 1],
        ['LAB-B', 5],
      ],
      'lines.1.quantity',
    ],
    ['nothing', [], 'lines'],
  ] as [string, [string, number][], string][])('refuses %s and writes nothing', async (_, lines, path) => {
    const { confirm, methods } = open({ moves: two });
    expect(await failure(confirm(lines, ['1Z']))).toMatchObject({
      code: 'invalid-request',
      effect: 'none',
      issues: [{ path }],
    });
    expect(methods().filter((method) => /write|validate/.test(method))).toEqual([]);
  });

  const all: [string, number][] = [
    ['LAB-A', 10],
    ['LAB-B', 4],
  ];

  it('changes nothing on a delivery that is done with these goods, and gives its backorder', async () => {
    const { confirm, methods } = open({ moves: two, state: 'done', backorders: [66], tracking: '1Z' });
    expect(await confirm(all, ['1Z'])).toEqual({ backorderId: 66 });
    expect(methods()).toEqual(['stock.picking/web_search_read']);
  });

  it('adds the tracking numbers that a person who validated it did not know', async () => {
    const { confirm, written, methods } = open({ moves: two, state: 'done' });
    expect(await confirm(all, ['1Z'])).toEqual({});
    expect(written()).toEqual([{ carrier_tracking_ref: '1Z' }]);
    expect(methods()).not.toContain('stock.picking/button_validate');
  });

  it('is a conflict when it is done with other goods', async () => {
    const { confirm, written } = open({ moves: two, state: 'done' });
    expect(await failure(confirm([['LAB-A', 6]], ['1Z']))).toMatchObject({
      code: 'conflict',
      effect: 'none',
    });
    expect(written()).toEqual([]);
  });

  it('takes no article that the delivery counts by the dozen', async () => {
    const { confirm, written } = open({ moves: [{ id: 103, product: 59, demand: 2, quantity: 2, unit: 2 }] });
    expect(await failure(confirm([['LAB-A', 2]]))).toMatchObject({
      code: 'invalid-request',
      effect: 'none',
      issues: [{ path: 'lines.0.quantity' }],
    });
    expect(written()).toEqual([]);
  });

  it.each(['cancel', 'draft'])('is a conflict for a delivery in state %s', async (state) => {
    const { confirm, methods } = open({ moves: two, state });
    expect(await failure(confirm([['LAB-A', 6]]))).toMatchObject({ code: 'conflict', effect: 'none' });
    expect(methods()).toEqual(['stock.picking/web_search_read']);
  });

  it('is a conflict when the delivery was cancelled while it was being confirmed', async () => {
    const { confirm } = open({ moves: two, validate: refuse, stateAfter: 'cancel' });
    expect(await failure(confirm([['LAB-A', 6]]))).toMatchObject({ code: 'conflict' });
  });

  it.each([
    ['cancel', 'conflict'],
    ['assigned', 'rejected'],
  ])('looks again when Odoo refuses the quantities, and finds it in state %s', async (stateAfter, code) => {
    let state = 'assigned';
    const { confirm, methods } = open({
      moves: two,
      more: {
        'stock.picking/read': () => [{ id: 64, state, carrier_tracking_ref: false, backorder_ids: [] }],
        'stock.picking/write': () => {
          state = stateAfter;
          return refuse();
        },
      },
    });
    expect(await failure(confirm([['LAB-A', 6]]))).toMatchObject({ code, effect: 'none' });
    expect(methods()).not.toContain('stock.picking/button_validate');
  });

  it('gives the backorder when somebody validated it after it was read', async () => {
    const { confirm, written } = open({
      moves: [],
      more: {
        'stock.picking/read': () => [
          { id: 64, state: 'done', carrier_tracking_ref: false, backorder_ids: [66] },
        ],
      },
    });
    expect(await confirm([['LAB-A', 6]])).toEqual({ backorderId: 66 });
    expect(written()).toEqual([]);
  });

  it('is rejected when Odoo refuses for another reason', async () => {
    const { confirm } = open({ moves: two, validate: refuse, stateAfter: 'assigned' });
    expect(await failure(confirm([['LAB-A', 6]]))).toMatchObject({ code: 'rejected', effect: 'none' });
  });

  it('is not found when there is no such delivery', async () => {
    const { confirm } = open({
      moves: [],
      more: { 'stock.picking/web_search_read': () => ({ length: 0, records: [] }) },
    });
    expect(await failure(confirm([['LAB-A', 6]]))).toMatchObject({ code: 'not-found', effect: 'none' });
  });

  it('answers the questions of Odoo, each with the context it came with', async () => {
    // The chain of questions as seen on Odoo 19.0.
    const context = { button_validate_picking_ids: [64], default_pick_ids: [[4, 64]] };
    const type = 'ir.actions.act_window';
    const { confirm, calls } = open({
      moves: two,
      backorders: [66],
      validate: () => ({ type, res_model: 'stock.backorder.confirmation', context }),
      more: {
        'stock.backorder.confirmation/create': () => [2],
        'stock.backorder.confirmation/process': () => ({
          type,
          res_model: 'confirm.stock.sms',
          res_id: 3,
          context: { ...context, skip_backorder: true },
        }),
        'confirm.stock.sms/dont_send_sms': () => true,
      },
    });
    expect(await confirm([['LAB-A', 6]])).toEqual({ backorderId: 66 });
    const wizards = calls.filter((call) => /confirmation|sms/.test(call.method));
    expect(wizards.map((call) => [call.method, call.body['ids']])).toEqual([
      ['stock.backorder.confirmation/create', undefined],
      ['stock.backorder.confirmation/process', [2]],
      ['confirm.stock.sms/dont_send_sms', [3]],
    ]);
    for (const call of wizards) expect(call.body['context']).toMatchObject(context);
  });

  it('is a conflict when Odoo asks what nobody here can answer, unless the work is done', async () => {
    const asking = open({ moves: two, validate: askToPrint, stateAfter: 'assigned' });
    expect(await failure(asking.confirm([['LAB-A', 6]]))).toMatchObject({ code: 'conflict', effect: 'none' });
    const all: [string, number][] = [
      ['LAB-A', 10],
      ['LAB-B', 4],
    ];
    const askingAll = open({ moves: two, validate: askToPrint, stateAfter: 'assigned' });
    expect(await failure(askingAll.confirm(all))).toMatchObject({ code: 'conflict' });
    const done = open({ moves: two, validate: askToPrint, backorders: [66] });
    expect(await done.confirm([['LAB-A', 6]])).toEqual({ backorderId: 66 });
  });
});

describe('confirmShipments', () => {
  /** Two deliveries, of which Odoo refuses to validate the second. */
  function openTwo(setup: { refuses?: number[]; answersTogether?: unknown; never?: number[] }) {
    const done = new Set<number>();
    const heads = (ids: number[]) =>
      ids.map((id) => ({
        id,
        state: done.has(id) ? 'done' : 'assigned',
        carrier_tracking_ref: false,
        backorder_ids: [],
      }));
    const move = (id: number) => ({
      id,
      state: 'assigned',
      product_id: { id: 59, default_code: 'LAB-A', uom_id: 1 },
      product_uom: 1,
      product_uom_qty: 2,
      quantity: 2,
      picked: false,
    });
    const idsOf = (call: SeenCall) => call.body['ids'] as number[];
    const double = openErp({
      'stock.picking/web_search_read': () => ({
        records: heads([64, 65]).map((head) => ({ ...head, move_ids: [move(head.id + 100)] })),
      }),
      'stock.picking/read': (call) => heads(idsOf(call)),
      'stock.picking/load': () => ({ ids: [64, 65], messages: [] }),
      'stock.picking/write': () => true,
      'stock.picking/button_validate': (call) => {
        const ids = idsOf(call);
        if (ids.some((id) => setup.refuses?.includes(id))) return refuse();
        if (ids.length > 1 && setup.answersTogether !== undefined) return setup.answersTogether;
        for (const id of ids) if (!setup.never?.includes(id)) done.add(id);
        return true;
      },
    });
    const confirm = () =>
      double.erp.confirmShipments(
        [64, 65].map((deliveryId) => ({
          deliveryId,
          lines: [{ sku: 'LAB-A', quantity: 2 }],
          trackingNumbers: [`1Z${deliveryId}`],
        })),
        { idempotencyKey: 'key' },
      );
    const validated = () =>
      double.calls
        .filter((call) => call.method === 'stock.picking/button_validate')
        .map((call) => call.body['ids']);
    return { ...double, confirm, validated };
  }

  it('goes one by one when Odoo refuses all because of one', async () => {
    const { confirm, validated } = openTwo({ refuses: [65] });
    const outcomes = await confirm();
    expect(outcomes[0]).toEqual({ deliveryId: 64, result: {} });
    expect(outcomes[1]).toMatchObject({ deliveryId: 65, error: { code: 'rejected', effect: 'none' } });
    expect(validated()).toEqual([[64, 65], [64], [65]]);
  });

  it('goes one by one when Odoo asks a question about all', async () => {
    const { confirm, validated } = openTwo({ answersTogether: askToPrint() });
    expect(await confirm()).toEqual([64, 65].map((deliveryId) => ({ deliveryId, result: {} })));
    expect(validated()).toEqual([[64, 65], [64], [65]]);
  });

  it('believes the state, not the button', async () => {
    const { confirm } = openTwo({ never: [65] });
    const outcomes = await confirm();
    expect(outcomes[0]).toEqual({ deliveryId: 64, result: {} });
    expect(outcomes[1]?.error).toMatchObject({ code: 'conflict' });
  });

  it('takes no delivery twice', async () => {
    const { erp, calls } = openTwo({});
    const shipment = { deliveryId: 64, lines: [], trackingNumbers: [] };
    const error = await failure(erp.confirmShipments([shipment, shipment], { idempotencyKey: 'key' }));
    expect(error).toMatchObject({ code: 'invalid-request', effect: 'none' });
    expect(calls).toEqual([]);
  });
});
