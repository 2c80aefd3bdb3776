import { describe, expect, it } from 'vitest';
import { openOdoo } from './open-odoo.ts';

// As seen on Odoo 19.0.

const odoo = openOdoo();
const { call, fail, read, partnerId } = odoo;
const missing = 99_999_999;

function kept(field: string, value: unknown): unknown {
  call('res.partner', 'write', { ids: [partnerId], vals: { [field]: value } });
  return read('res.partner', partnerId, field)[field];
}

function refused(field: string, value: unknown): unknown {
  return fail('res.partner', 'write', { ids: [partnerId], vals: { [field]: value } });
}

describe('numbers', () => {
  it.each([
    ['7', 7],
    [' 8 ', 8],
    ['+5', 5],
    ['1_000', 1000],
    ['', 0],
    [2.7, 2],
    [true, 1],
  ])('an integer field takes %j as %i', (value, expected) => {
    expect(kept('color', value)).toBe(expected);
  });

  it.each(['red', '1.5', '1e3', '0x1'])('an integer field refuses the text %s', (text) => {
    expect(refused('color', text)).toMatchObject({
      status: 500,
      name: 'builtins.ValueError',
      message: `invalid literal for int() with base 10: '${text}'`,
    });
    expect(fail('res.partner', 'search', { domain: [['color', '=', text]] })).toMatchObject({
      message: `invalid literal for int() with base 10: '${text}'`,
    });
  });

  it.each([
    ['7', 7],
    [' 8 ', 8],
    ['1e3', 1000],
    ['', 0],
  ])('a float field takes %j as %i', (value, expected) => {
    expect(kept('partner_latitude', value)).toBe(expected);
  });

  it.each([
    ['heavy', 'ValueError', "could not convert string to float: 'heavy'"],
    ['1.5kg', 'ValueError', "could not convert string to float: '1.5kg'"],
    ['nan', 'ValueError', 'cannot convert float NaN to integer'],
    ['inf', 'OverflowError', 'cannot convert float infinity to integer'],
    [[1], 'TypeError', "float() argument must be a string or a real number, not 'list'"],
  ])('a float field refuses %j', (value, name, message) => {
    expect(refused('partner_latitude', value)).toMatchObject({
      status: 500,
      name: `builtins.${name}`,
      message,
    });
  });

  it('an id that is no number is left to the database', () => {
    expect(fail('res.partner', 'search', { domain: [['id', '=', 'x']] })).toMatchObject({
      name: 'psycopg2.errors.InvalidTextRepresentation',
    });
  });
});

describe('HTML', () => {
  it.each([
    ['one < two', '<p>one &lt; two</p>'],
    ['a & b', '<p>a &amp; b</p>'],
    ['a &amp; b', '<p>a &amp; b</p>'],
    ['a > b', '<p>a &gt; b</p>'],
    ['a &lt; b', '<p>a &lt; b</p>'],
    ['a&nbsp;b', '<p>a&nbsp;b</p>'],
    ['&copy;', '<p>©</p>'],
    ['"q" \'s\'', '<p>"q" \'s\'</p>'],
    ['text <b>bold</b>', '<p>text <b>bold</b></p>'],
    ['a<br>b', '<p>a<br>b</p>'],
    ['<br>', '<br>'],
    ['x<!-- c -->', '<p>x<!-- c --></p>'],
    ['<div>a & b < c</div>', '<div>a &amp; b &lt; c</div>'],
    ['<p>a</p>tail', '<p>a</p>tail'],
    ['  lead', '<p>lead</p>'],
    ['  <p>a</p>  ', '<p>a</p>  '],
  ])('%j reads back as %j', (html, expected) => {
    expect(kept('comment', html)).toBe(expected);
  });
});

describe('a many2one to a record that does not exist', () => {
  const { pickingId } = odoo.order();
  const write = (model: string, id: number, field: string): unknown =>
    fail(model, 'write', { ids: [id], vals: { [field]: missing } });
  const create = (model: string, vals: object): unknown => fail(model, 'create', { vals_list: vals });
  const gone = { status: 404, name: 'odoo.exceptions.MissingError' };

  it('is a missing record where Odoo looks at it', () => {
    expect(write('res.partner', partnerId, 'country_id')).toMatchObject({
      ...gone,
      message: 'Record does not exist or has been deleted.\n(Record: res.country(99999999,), User: 2)',
    });
    expect(write('res.partner', partnerId, 'parent_id')).toMatchObject(gone);
    expect(write('stock.picking', pickingId, 'partner_id')).toMatchObject(gone);
    expect(create('sale.order', { partner_id: missing })).toMatchObject(gone);
    expect(create('product.product', { name: 'Lost', categ_id: missing })).toMatchObject(gone);
  });

  it.each([
    ['res.partner', { name: 'Lost' }, 'country_id', "'Contact' (res.partner)", 'Country'],
    ['sale.order', { partner_id: partnerId }, 'carrier_id', "'Sales Order' (sale.order)", 'Delivery Method'],
    ['product.product', { name: 'Lost' }, 'uom_id', "'Product' (product.template)", 'Unit'],
  ])('breaks a constraint when %s is made with %j and %s', (model, vals, field, maker, label) => {
    expect(create(model, { ...vals, [field]: missing })).toMatchObject({
      status: 422,
      name: 'odoo.exceptions.ValidationError',
      message:
        'The operation cannot be completed: Another model is using the record you are trying to delete.\n\n' +
        `The troublemaker is: ${maker}\nThanks to the following constraint: '${label}' (${field})\n` +
        'How about archiving the record instead?',
    });
  });

  it('is a missing record for a count in inventory mode, and breaks a constraint otherwise', () => {
    const vals_list = { product_id: odoo.productA, location_id: missing, inventory_quantity: 1 };
    expect(fail('stock.quant', 'create', { vals_list, context: { inventory_mode: true } })).toMatchObject(
      gone,
    );
    expect(create('stock.quant', vals_list)).toMatchObject({ status: 422 });
  });

  it('breaks a constraint when a carrier or a salesperson is written', () => {
    const constraint = { status: 422, name: 'odoo.exceptions.ValidationError' };
    expect(write('stock.picking', pickingId, 'carrier_id')).toMatchObject(constraint);
    expect(write('res.partner', partnerId, 'user_id')).toMatchObject(constraint);
  });
});

describe('master data', () => {
  it('has the currency of a country, and those that are not in use archived', () => {
    const domain = [
      ['id', '=', partnerId],
      ['country_id.currency_id.name', '=', 'USD'],
    ];
    expect(call('res.partner', 'search', { domain })).toEqual([partnerId]);
    expect(call('res.country', 'search_count', { domain: [['currency_id.name', '=', 'CHF']] })).toBe(1);
    expect(call('res.currency', 'search_count', { domain: [['name', '=', 'CHF']] })).toBe(0);
  });

  it('asks a contact for a name, and an address for none', () => {
    const message = 'The operation cannot be completed: Contacts require a name';
    expect(fail('res.partner', 'create', { vals_list: { city: 'Salem' } })).toMatchObject({
      status: 422,
      message,
    });
    expect(refused('name', false)).toMatchObject({ status: 422, message });
    const address = { parent_id: partnerId, type: 'invoice' };
    expect(call('res.partner', 'create', { vals_list: address })).toEqual([expect.any(Number)]);
  });
});
