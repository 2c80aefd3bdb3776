import { describe, expect, it } from 'vitest';
import { openOdoo } from './open-odoo.ts';

// As seen on Odoo 19.0.

const odoo = openOdoo();
const { call, fail } = odoo;
const [sunday = 0, newYear = 0, never = 0] = call('sale.order', 'create', {
  vals_list: ['2026-11-22 23:30:15', '2027-01-01 12:00:00', false].map((commitment_date) => ({
    partner_id: odoo.partnerId,
    commitment_date,
  })),
}) as number[];

const search = (part: string, operator: string, value: unknown, context: object = {}): object => ({
  domain: [
    ['id', 'in', [sunday, newYear, never]],
    [`commitment_date.${part}`, operator, value],
  ],
  order: 'id',
  context,
});
const find = (...leaf: Parameters<typeof search>): unknown => call('sale.order', 'search', search(...leaf));
const refusal = (...leaf: Parameters<typeof search>): unknown =>
  fail('sale.order', 'search', search(...leaf));

describe('a part of a date in a domain', () => {
  it.each([
    ['year_number', 2026, 2027],
    ['quarter_number', 4, 1],
    ['month_number', 11, 1],
    ['iso_week_number', 47, 53],
    ['day_of_year', 326, 1],
    ['day_of_month', 22, 1],
    ['day_of_week', 0, 5],
    ['hour_number', 23, 12],
    ['minute_number', 30, 0],
    ['second_number', 15, 0],
  ])('%s of a Sunday is %i, of New Year %i', (part, first, second) => {
    expect(find(part, '=', first)).toEqual([sunday]);
    expect(find(part, '=', second)).toEqual([newYear]);
  });

  it.each([
    ['>', 2026, ['newYear']],
    ['>=', 2026, ['sunday', 'newYear']],
    ['>=', 2026.5, ['newYear']],
    ['>=', '2026', ['sunday', 'newYear']],
    ['<', 2027, ['sunday']],
    ['<=', 2027, ['sunday', 'newYear']],
    ['=', '2026', ['sunday']],
    ['!=', 2026, ['newYear', 'never']],
    ['<>', 2026, ['newYear', 'never']],
    ['in', [2025, 2026], ['sunday']],
    ['in', [2026, false], ['sunday', 'never']],
    ['not in', [2026], ['newYear', 'never']],
    ['=', false, ['never']],
    ['=', null, ['never']],
    ['!=', false, ['sunday', 'newYear']],
    ['like', '202', ['sunday', 'newYear']],
    ['ilike', '%26', ['sunday']],
    ['=like', '2027', ['newYear']],
  ])('year_number %s %j finds %j', (operator, value, names) => {
    const ids = { sunday, newYear, never };
    expect(find('year_number', operator, value)).toEqual(names.map((name) => ids[name as keyof typeof ids]));
  });

  it('is taken in the time zone of the context; an unknown one counts as UTC', () => {
    expect(find('day_of_month', '=', 23, { tz: 'Asia/Tokyo' })).toEqual([sunday]);
    expect(find('hour_number', '=', 23, { tz: 'No/Where' })).toEqual([sunday]);
  });

  it('is found behind a relation', () => {
    const domain = [
      ['id', '=', sunday],
      ['partner_id.create_date.year_number', '>', 2000],
    ];
    expect(call('sale.order', 'search', { domain })).toEqual([sunday]);
  });

  it('is refused by the wrong name, operator or value', () => {
    expect(refusal('week_number', '=', 1)).toMatchObject({
      status: 500,
      name: 'builtins.ValueError',
      message:
        'Error when processing the granularity week_number is not supported. Only year_number, quarter_number, ' +
        'month_number, iso_week_number, day_of_year, day_of_month, day_of_week, hour_number, minute_number, ' +
        'second_number are supported',
    });
    expect(refusal('year_number', 'any', [])).toMatchObject({
      message:
        "Cannot use 'any' with non-relational fields in condition ('commitment_date.year_number', 'any', [])",
    });
    expect(refusal('year_number', 'child_of', 2026)).toMatchObject({
      message:
        'Cannot execute child_of for sale.order.commitment_date, works only for relational fields in condition ' +
        "('commitment_date.year_number', 'child_of', 2026)",
    });
    expect(refusal('year_number', '>=', 'abc')).toMatchObject({
      name: 'psycopg2.errors.InvalidTextRepresentation',
      message: 'invalid input syntax for type double precision: "abc"\n',
    });
    expect(refusal('year_number', '=', true)).toMatchObject({ name: 'psycopg2.errors.UndefinedFunction' });
    expect(fail('sale.order', 'search', { domain: [['name.year_number', '=', 1]] })).toMatchObject({
      message: "Invalid field property 'year_number' on sale.order.name",
    });
  });
});
