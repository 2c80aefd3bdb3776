import { describe, expect, it } from 'vitest';
import { askToPrint, failure, openErp, refuse, type SeenCall } from './odoo-double.ts';

interface Move {
  id: number;
  product: number;
  demand: number;
  quantity: number;
  /** What somebody has entered as taken. */
  picked?: number;
  /** 1 is the article's own. */
  unit?: number;
}

/** Odoo with one delivery, 64, whose moves are given. `after` is how it looks once validated. */
function open(setup: {
  moves: Move[];
  state?: string;
  tracking?: string | false;
  backorders?: number[];
  /** What has left once it is validated; the moves as they were when left out. */
  left?: Move[];
  createBackorder?: string;
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
    picking_type_id: { id: 2, create_backorder: setup.createBackorder ?? 'ask' },
  });
  const shown = (moves: Move[], state: string) =>
    moves.map(({ id, product, demand, quantity, picked = 0, unit = 1 }) => ({
      id,
      state,
      product_id: { id: product, default_code: codes[product] ?? false, uom_id: 1 },
      product_uom: unit,
      product_uom_qty: demand,
      quantity,
      move_line_ids: [
        { id: id * 2, quantity: picked, picked: true },
        { id: id * 2 + 1, quantity: quantity - picked, picked: false },
      ],
    }));
  const moveIds = () => {
    if (validated > 0 && (setup.stateAfter ?? 'done') === 'done')
      return shown(setup.left ?? setup.moves, 'done');
    return shown(setup.moves, setup.state === 'done' ? 'done' : 'assigned');
  };
  const double = openErp({
    'stock.picking/web_search_read': () => ({
      length: 1,
      records: [{ ...head(), move_ids: moveIds() }],
    }),
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

const sixOfA: Move = { id: 103, product: 59, demand: 6, quantity: 6 };
const all: [string, number][] = [
  ['LAB-A', 10],
  ['LAB-B', 4],
];

describe('confirmShipment', () => {
  it('enters every quantity, reads what came of it, and asks no question', async () => {
    const { confirm, written, calls, methods } = open({ moves: two });
    expect(await confirm(all)).toEqual({});
    expect(written()).toEqual([
      {
        move_ids: [
          [1, 103, { quantity: 10, picked: true }],
          [1, 104, { quantity: 4, picked: true }],
        ],
      },
    ]);
    expect(methods()).toEqual([
      'stock.picking/web_search_read',
      'stock.picking/write',
      'stock.picking/button_validate',
      'stock.picking/web_search_read',
    ]);
    expect(calls[2]?.body).toEqual({ ids: [64], context: { skip_sms: true, skip_backorder: true } });
  });

  it('sets the tracking numbers before validation, beside those that are there', async () => {
    const { confirm, written } = open({ moves: two, tracking: '1Z0' });
    await confirm(all, ['1Z1', '1Z0']);
    expect(written()).toMatchObject([{ carrier_tracking_ref: '1Z0,1Z1' }]);
  });

  it('marks as picked just what left, and reports the backorder of the rest', async () => {
    const { confirm, written } = open({ moves: two, backorders: [66], left: [sixOfA] });
    expect(await confirm([['LAB-A', 6]])).toEqual({ backorderId: 66 });
    expect(written()).toEqual([{ move_ids: [[1, 103, { quantity: 6, picked: true }]] }]);
  });

  it('leaves what is picked already as it is, and takes back what did not leave', async () => {
    const picked = two.map((move) => ({ ...move, picked: move.quantity }));
    const { confirm, written } = open({ moves: picked, backorders: [66], left: picked.slice(0, 1) });
    await confirm([['LAB-A', 10]]);
    expect(written()).toEqual([{ move_ids: [[1, 104, { picked: false }]] }]);
  });

  it('enters the whole quantity where only a part of it is picked', async () => {
    const partly = [{ id: 103, product: 59, demand: 10, quantity: 10, picked: 4 }];
    const { confirm, written } = open({ moves: partly });
    await confirm([['LAB-A', 10]]);
    expect(written()).toEqual([{ move_ids: [[1, 103, { quantity: 10, picked: true }]] }]);
  });

  it('books more than is reserved when the warehouse shipped it all the same', async () => {
    const moves = [{ id: 130, product: 59, demand: 10, quantity: 3 }];
    const { confirm, written } = open({ moves, left: [{ id: 130, product: 59, demand: 10, quantity: 10 }] });
    expect(await confirm([['LAB-A', 10]])).toEqual({});
    expect(written()).toEqual([{ move_ids: [[1, 130, { quantity: 10, picked: true }]] }]);
  });

  it('fills several moves of one article in their order', async () => {
    const moves = [
      { id: 1, product: 59, demand: 3, quantity: 3 },
      { id: 2, product: 59, demand: 5, quantity: 5 },
    ];
    const left = [moves[0] as Move, { id: 2, product: 59, demand: 1, quantity: 1 }];
    const { confirm, written } = open({ moves, left, backorders: [66] });
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
    ['other goods left', { left: two }, 'other goods'],
    ['the rest has no backorder', { left: [sixOfA] }, 'no backorder'],
  ])('does not know what to think when it is done and %s', async (_, setup, message) => {
    const { confirm } = open({ moves: two, ...setup });
    const error = await failure(confirm([['LAB-A', 6]]));
    expect(error).toMatchObject({ code: 'conflict', effect: 'unknown' });
    expect(String(error)).toContain(message);
  });

  it('expects no backorder where this kind of transfer makes none', async () => {
    const { confirm } = open({ moves: two, left: [sixOfA], createBackorder: 'never' });
    expect(await confirm([['LAB-A', 6]])).toEqual({});
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
    ['no piece of anything', [['LAB-A', 0]], 'lines'],
    ['less than nothing', [['LAB-A', -1]], 'lines.0.quantity'],
  ] as [string, [string, number][], string][])('refuses %s and writes nothing', async (_, lines, path) => {
    const { confirm, methods } = open({ moves: two });
    expect(await failure(confirm(lines, ['1Z']))).toMatchObject({
      code: 'invalid-request',
      effect: 'none',
      issues: [{ path }],
    });
    expect(methods().filter((method) => /write|validate/.test(method))).toEqual([]);
  });

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

  it.each(['cancel', 'draft', 'waiting'])('is a conflict for a delivery in state %s', async (state) => {
    const { confirm, methods } = open({ moves: two, state });
    expect(await failure(confirm([['LAB-A', 6]]))).toMatchObject({ code: 'conflict', effect: 'none' });
    expect(methods()).toEqual(['stock.picking/web_search_read']);
  });

  it('is a conflict when the delivery was cancelled while it was being confirmed', async () => {
    const { confirm } = open({ moves: two, validate: refuse, stateAfter: 'cancel' });
    expect(await failure(confirm([['LAB-A', 6]]))).toMatchObject({ code: 'conflict' });
  });

  it('looks again when Odoo refuses the quantities, and finds it cancelled', async () => {
    const { confirm, methods } = openRefusing('cancel');
    expect(await failure(confirm([['LAB-A', 6]]))).toMatchObject({ code: 'conflict', effect: 'none' });
    expect(methods()).not.toContain('stock.picking/button_validate');
  });

  it('looks again when Odoo refuses the quantities, and finds nothing changed', async () => {
    const { confirm } = openRefusing('assigned');
    expect(await failure(confirm([['LAB-A', 6]]))).toMatchObject({ code: 'rejected', effect: 'none' });
  });

  it('is rejected when Odoo refuses for another reason, and says that quantities were entered', async () => {
    const { confirm } = open({ moves: two, validate: refuse, stateAfter: 'assigned' });
    expect(await failure(confirm([['LAB-A', 6]]))).toMatchObject({ code: 'rejected', effect: 'unknown' });
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
      left: [sixOfA],
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
    expect(await failure(asking.confirm(all))).toMatchObject({ code: 'conflict', effect: 'unknown' });
    const done = open({ moves: two, validate: askToPrint, backorders: [66], left: [sixOfA] });
    expect(await done.confirm([['LAB-A', 6]])).toEqual({ backorderId: 66 });
  });
});

/** Odoo that refuses the quantities, because the delivery is in this state by then. */
function openRefusing(state: string) {
  let now = 'assigned';
  const opened = open({
    moves: two,
    more: {
      'stock.picking/web_search_read': () => ({
        records: [
          {
            id: 64,
            state: now,
            carrier_tracking_ref: false,
            backorder_ids: [],
            picking_type_id: { id: 2, create_backorder: 'ask' },
            move_ids: [
              {
                id: 103,
                state: 'assigned',
                product_id: { id: 59, default_code: 'LAB-A', uom_id: 1 },
                product_uom: 1,
                product_uom_qty: 10,
                quantity: 10,
                move_line_ids: [],
              },
            ],
          },
        ],
      }),
      'stock.picking/write': () => {
        now = state;
        return refuse();
      },
    },
  });
  return opened;
}
