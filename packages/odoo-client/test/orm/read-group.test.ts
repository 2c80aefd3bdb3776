import { describe, expect, it } from 'vitest';
import { failure, openDouble } from '../odoo-double.ts';

const types = () => ({
  partner_id: { type: 'many2one' },
  scheduled_date: { type: 'datetime' },
  invoice_date: { type: 'date' },
  state: { type: 'selection' },
  weight: { type: 'float' },
  is_locked: { type: 'boolean' },
  sequence: { type: 'integer' },
});

const asked = {
  domain: [['id', '>', 0]],
  groupBy: ['partner_id', 'scheduled_date:month'],
  aggregates: ['weight:sum', 'invoice_date:max'],
  order: 'weight:sum desc, partner_id',
  limit: 2,
} as const;

/** What both versions come to. */
const azure = {
  count: 43,
  by: { partner_id: { id: 14, name: 'Azure Interior' }, 'scheduled_date:month': '2026-11-01T00:00:00Z' },
  aggregates: { 'weight:sum': 87.5, 'invoice_date:max': '2026-11-25' },
};
const nobody = {
  count: 7,
  by: { partner_id: null, 'scheduled_date:month': null },
  aggregates: { 'weight:sum': 0, 'invoice_date:max': null },
};

const november = [
  ['scheduled_date', '>=', '2026-11-01 00:00:00'],
  ['scheduled_date', '<', '2026-12-01 00:00:00'],
];

describe('grouping on Odoo 19', () => {
  /** The rows are in the form seen on Odoo 19.0, 2026-11-25. */
  const open = (rows: unknown[]) =>
    openDouble({ 'stock.picking/fields_get': types, 'stock.picking/formatted_read_group': () => rows });

  it('reads what the groups have in common and what is computed', async () => {
    const { client, calls } = open([
      {
        partner_id: [14, 'Azure Interior'],
        'scheduled_date:month': ['2026-11-01 00:00:00', 'November 2026'],
        __extra_domain: ['&', '&', ['partner_id', '=', 14], ...november],
        __count: 43,
        'weight:sum': 87.5,
        'invoice_date:max': '2026-11-25',
      },
      {
        partner_id: false,
        'scheduled_date:month': false,
        __extra_domain: ['&', ['partner_id', '=', false], ['scheduled_date', '=', false]],
        __count: 7,
        'weight:sum': 0,
        'invoice_date:max': false,
      },
    ]);
    const groups = await client.readGroup('stock.picking', asked);
    expect(groups).toMatchObject([azure, nobody]);
    expect(groups[0]?.domain).toEqual(['&', ['id', '>', 0], '&', '&', ['partner_id', '=', 14], ...november]);
    expect(calls.at(-1)?.body).toEqual({
      domain: [['id', '>', 0]],
      groupby: ['partner_id', 'scheduled_date:month'],
      aggregates: ['__count', 'weight:sum', 'invoice_date:max'],
      order: 'weight:sum desc, partner_id',
      limit: 2,
    });
  });

  it('makes one group of no records', async () => {
    const { client } = open([{ __extra_domain: [[1, '=', 1]], __count: 0, 'weight:sum': false }]);
    const groups = await client.readGroup('stock.picking', {
      domain: [],
      groupBy: [],
      aggregates: ['weight:sum'],
    });
    expect(groups).toMatchObject([{ count: 0, by: {}, aggregates: { 'weight:sum': null } }]);
  });

  it('refuses a date without a span of time, which 14 would read as a month', async () => {
    const { client, methods } = open([]);
    const error = await failure(
      client.readGroup('stock.picking', { domain: [], groupBy: ['scheduled_date'] }),
    );
    expect(error).toMatchObject({ code: 'invalid-request', issues: [{ path: 'groupBy' }] });
    expect(methods()).toEqual(['stock.picking/fields_get']);
  });
});

describe('grouping on Odoo 14', () => {
  /** The rows are in the form seen on Odoo 14.0, 2026-11-25. */
  const open = (rows: unknown[]) =>
    openDouble(
      { 'stock.picking/fields_get': types, 'stock.picking/read_group': () => rows },
      { version: 14, protocol: 'json2' },
    );

  it('comes to the same, where a month begins included', async () => {
    const { client, calls } = open([
      {
        __count: 43,
        aggregate_0: 87.5,
        aggregate_1: '2026-11-25',
        'scheduled_date:month': 'November 2026',
        partner_id: [14, 'Azure Interior'],
        __domain: ['&', '&', '&', ['partner_id', '=', 14], ...november, ['id', '>', 0]],
      },
      {
        __count: 7,
        aggregate_0: 0,
        aggregate_1: null,
        'scheduled_date:month': false,
        partner_id: false,
        __domain: ['&', '&', ['partner_id', '=', false], ['scheduled_date', '=', false], ['id', '>', 0]],
      },
    ]);
    const groups = await client.readGroup('stock.picking', asked);
    expect(groups).toMatchObject([azure, nobody]);
    expect(groups[0]?.domain).toEqual(['&', '&', '&', ['partner_id', '=', 14], ...november, ['id', '>', 0]]);
    expect(calls.at(-1)?.body).toEqual({
      domain: [['id', '>', 0]],
      groupby: ['partner_id', 'scheduled_date:month'],
      fields: ['aggregate_0:sum(weight)', 'aggregate_1:max(invoice_date)'],
      orderby: 'aggregate_0 desc, partner_id',
      lazy: false,
      limit: 2,
    });
  });

  it('makes one group of no records, which has no domain of its own', async () => {
    const { client, calls } = open([{ id: null, __count: 0 }]);
    const domain = [['id', '=', -1]] as const;
    expect(await client.readGroup('stock.picking', { domain, groupBy: [] })).toEqual([
      { count: 0, by: {}, aggregates: {}, domain },
    ]);
    expect(calls.at(-1)?.body['fields']).toEqual(['id']);
  });

  it('refuses to compute of what it groups by, which Odoo would leave out', async () => {
    const { client, methods } = open([]);
    const grouping = { domain: [], groupBy: ['scheduled_date:month'], aggregates: ['scheduled_date:max'] };
    expect(await failure(client.readGroup('stock.picking', grouping))).toMatchObject({
      code: 'invalid-request',
    });
    expect(methods()).toEqual(['stock.picking/fields_get']);
  });
});

it('reads every kind of key and result', async () => {
  const row = { state: 'done', is_locked: true, sequence: false, __extra_domain: [], __count: 3 };
  const { client } = openDouble({
    'stock.picking/fields_get': types,
    'stock.picking/formatted_read_group': () => [
      {
        ...row,
        'scheduled_date:min': '2026-11-24 10:00:00',
        'is_locked:bool_or': true,
        'partner_id:count': 3,
      },
    ],
  });
  const groups = await client.readGroup('stock.picking', {
    domain: [],
    groupBy: ['state', 'is_locked', 'sequence'],
    aggregates: ['scheduled_date:min', 'is_locked:bool_or', 'partner_id:count'],
  });
  expect(groups).toMatchObject([
    {
      by: { state: 'done', is_locked: true, sequence: 0 },
      aggregates: {
        'scheduled_date:min': '2026-11-24T10:00:00Z',
        'is_locked:bool_or': true,
        'partner_id:count': 3,
      },
    },
  ]);
});
