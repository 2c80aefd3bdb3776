import { describe, expect, it } from 'vitest';
import {
  compareModels,
  describeModels,
  generateModels,
  type ModelDescriptions,
} from '../../src/codegen/index.ts';
import { openOdoo } from '../open-mock.ts';
import { odooError, openDouble } from '../odoo-double.ts';

const options = { odooVersion: '19.0', command: 'crossdock odoo types' };

/** Cut down from what Odoo 19.0 says, 2026-11-25. */
const picking = {
  state: {
    type: 'selection',
    string: 'Status',
    help: ' * Draft: not confirmed\n * Done: processed */',
    readonly: true,
    depends: ['move_ids.state'],
    selection: [
      ['draft', 'Draft'],
      ['done', 'Done'],
    ],
  },
  picking_type_id: {
    type: 'many2one',
    string: 'Operation Type',
    relation: 'stock.picking.type',
    required: true,
    store: true,
    depends: [],
  },
  move_ids: { type: 'one2many', string: 'Stock Moves', relation: 'stock.move', relation_field: 'picking_id' },
  date_done: { type: 'datetime', string: 'Date of Transfer', readonly: true, depends: [] },
  weight_uom_name: { type: 'char', string: 'Weight unit', readonly: true, depends: ['x'], searchable: false },
  tax_totals: { type: 'binary', store: false, readonly: true, depends: ['x'] },
  write_date: { type: 'datetime', string: 'Last Updated on', readonly: true, depends: [] },
  name: { type: 'char', string: 'Name' },
} satisfies ModelDescriptions[string]['fields'];
const descriptions: ModelDescriptions = { 'stock.picking': { fields: picking, defaults: [] } };

describe('the generated file', () => {
  it('has a line for each field, sorted, with what people call it', () => {
    expect(generateModels(descriptions, options).split('\n').slice(3)).toEqual([
      "import type { Field, Many2one, One2many, Selection } from '@crossdock/odoo-client';",
      '',
      '/** The models of Odoo 19.0. */',
      'export interface Odoo19 {',
      "  'stock.picking': StockPicking;",
      '}',
      '',
      '/** `stock.picking` */',
      'export interface StockPicking {',
      '  /** Date of Transfer. */',
      "  date_done: Field<'datetime'>;",
      '  /** Stock Moves. */',
      "  move_ids: One2many<'stock.move', 'picking_id'>;",
      "  name: Field<'char'>;",
      '  /** Operation Type. */',
      "  picking_type_id: Many2one<'stock.picking.type', 'needed'>;",
      '  /** Status. * Draft: not confirmed * Done: processed *\\/. */',
      "  state: Selection<'done' | 'draft', 'computed'>;",
      "  tax_totals: Field<'json', 'computed'>;",
      '  /** Weight unit. */',
      "  weight_uom_name: Field<'char', 'computed' | 'unsearchable'>;",
      '  /** Last Updated on. */',
      "  write_date: Field<'datetime', 'computed'>;",
      '}',
      '',
    ]);
  });

  it('is the same whatever order the models and fields come in', () => {
    const fields = Object.fromEntries(Object.entries(picking).toReversed());
    const other = { fields: {}, defaults: [] };
    const one = { 'stock.picking': { fields: picking, defaults: [] }, 'res.partner': other };
    const two = { 'res.partner': other, 'stock.picking': { fields, defaults: [] } };
    expect(generateModels(one, options)).toBe(generateModels(two, options));
  });

  const rulesOf = (field: object, others: object = {}, defaults: string[] = [], model = 'x.y') => {
    const described = { [model]: { fields: { a: field, ...others }, defaults } } as ModelDescriptions;
    return /^ {2}a: \w+<'[^']+'(?:, (.+))?>;$/m.exec(generateModels(described, options))?.[1];
  };
  const required = { type: 'char', required: true, store: true, depends: [] };

  it.each([
    ['needed, when nobody else fills it in', rulesOf(required), "'needed'"],
    ['required only, when it has a default', rulesOf(required, {}, ['a']), "'required'"],
    ['required only, when it is computed', rulesOf({ ...required, depends: ['b'] }), "'required'"],
    ['not even required, when it is not stored', rulesOf({ ...required, store: false }), undefined],
    ['not computed, when only screens refuse it', rulesOf({ type: 'char', readonly: true }), undefined],
  ])('calls a field %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it.each([
    ['related as Odoo 19.0 writes it', 'a.name'],
    ['related as Odoo 14.0 writes it', ['a', 'name']],
  ])('needs no record that is created along, %s', (_, related) => {
    const parent = {
      type: 'many2one',
      relation: 'product.template',
      required: true,
      store: true,
      depends: [],
    };
    const inherited = { type: 'char', required: true, readonly: false, related, depends: ['a.name'] };
    expect(rulesOf(parent, { name: inherited })).toBe("'required'");
    expect(rulesOf(parent, { name: { ...inherited, readonly: true } })).toBe("'needed'");
  });

  it('leaves out fields named after ids of groups, and long or local choices open', () => {
    const zones = Array.from({ length: 51 }, (_, index): [string, string] => [`z${index}`, 'Zone']);
    const fields = {
      in_group_5: { type: 'boolean' },
      lang: { type: 'selection', selection: [['en_US', 'English']] },
      zone: { type: 'selection', selection: zones },
      kind: {
        type: 'selection',
        selection: [
          [1, 'One'],
          ["it's", 'Quoted'],
        ],
      },
    } as ModelDescriptions[string]['fields'];
    const text = generateModels({ 'res.users': { fields, defaults: [] } }, options);
    expect(text).not.toContain('in_group_5');
    expect(text).toContain('lang: Selection<string>;');
    expect(text).toContain('zone: Selection<string>;');
    expect(text).toContain(String.raw`kind: Selection<'it\'s' | 1>;`);
  });

  it('gives models whose names come to the same two interfaces', () => {
    const nothing = { fields: {}, defaults: [] };
    const text = generateModels({ 'a.b_c': nothing, 'a.b.c': nothing, field: nothing }, options);
    expect(text).toContain("'a.b.c': ABC;\n  'a.b_c': ABC_;\n  'field': Field_;");
  });
});

describe('comparing two files', () => {
  const now = generateModels(descriptions, options);

  it('finds nothing where only labels or the first lines differ', () => {
    const { name, ...rest } = picking;
    const relabelled = { ...rest, name: { ...name, string: 'Reference' } };
    const before = generateModels({ 'stock.picking': { fields: relabelled, defaults: [] } }, options);
    expect(compareModels(before, now)).toEqual([]);
    expect(before).not.toBe(now);
  });

  it('says which models and fields came, went and changed', () => {
    const { name: _, ...rest } = picking;
    const fields = { ...rest, weight: { type: 'float' }, date_done: { type: 'date' } };
    const before = generateModels(
      { 'stock.picking': { fields, defaults: [] }, 'stock.quant.package': { fields: {}, defaults: [] } },
      options,
    );
    expect(compareModels(before, now)).toEqual([
      "stock.picking.date_done: was Field<'date'>, is Field<'datetime'>",
      "stock.picking.name: this field is new, Field<'char'>",
      'stock.picking.weight: this field is gone',
      'stock.quant.package: this model is gone',
    ]);
    expect(compareModels('', now)).toEqual(['stock.picking: this model is new']);
  });
});

describe('describing models', () => {
  it('asks at most twice each, in English, and lists those that are missing', async () => {
    const { client, calls } = openDouble({
      'stock.picking/fields_get': () => picking,
      'stock.picking/default_get': () => ({ picking_type_id: false }),
      'stock.quant.package/fields_get': () =>
        odooError(404, 'werkzeug.exceptions.NotFound', "the model 'stock.quant.package' does not exist"),
    });
    const found = await describeModels(client, ['stock.picking', 'stock.quant.package']);
    expect(found.missing).toEqual(['stock.quant.package']);
    expect(found.descriptions['stock.picking']?.defaults).toEqual([]);
    expect(calls).toHaveLength(3);
    expect(calls[1]?.body).toEqual({ fields: ['picking_type_id'], context: { lang: 'en_US' } });
  });

  it('fails when Odoo cannot be reached: that is no missing model', async () => {
    const { client } = openDouble({ 'stock.picking/fields_get': () => new Response('', { status: 502 }) });
    await expect(describeModels(client, ['stock.picking'])).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('gives the same file from a live Odoo each time', async () => {
    const { client, settle } = openOdoo();
    const generate = async () => {
      const { descriptions: live } = await settle(describeModels(client, ['stock.picking', 'stock.move']));
      return generateModels(live, options);
    };
    const text = await generate();
    expect(text).toContain("  'stock.move': StockMove;");
    expect(text).toMatch(/^ {2}state: Selection<.*'assigned'.*>;$/m);
    expect(await generate()).toBe(text);
  });
});
