import { and, datetimeField, many2oneField, not, or, textField } from '@crossdock/odoo-client';
import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { of } from '../symbols.ts';
import { missingId } from '../world.ts';

const model = 'res.partner';

/** Finding and reading records, in every form that the client has. */
export async function reading(stage: Stage): Promise<void> {
  const { odoo, world, step } = stage;
  const { run } = world;
  const [countryId = 0] = await odoo.search('res.country', { domain: [['code', '=', 'US']] });
  const created = await step(
    'create many',
    () =>
      odoo.create(model, [
        { name: `Ada ${run}`, city: 'Boston', country_id: countryId, is_company: true },
        { name: `Bob ${run}`, zip: '01101' },
        { name: `Cid ${run}`, active: false },
      ]),
    (ids) => of(model, ids),
  );
  const [ada = 0, bob = 0, cid = 0] = created ?? [];
  const people = { ada, bob, cid };
  await finding(stage, people);
  await readingByIds(stage, people);
  await describing(stage, people);
  await byDomains(stage, people);
}

/** The partners that the act is about; the last one is archived. */
interface People {
  ada: number;
  bob: number;
  cid: number;
}

const partners = (ids: readonly number[]): unknown => of(model, ids);
const among = ({ ada, bob, cid }: People) => [['id', 'in', [ada, bob, cid]]] as const;

async function finding({ odoo, step }: Stage, people: People): Promise<void> {
  const mine = among(people);
  await step('search in an order', () => odoo.search(model, { domain: mine, order: 'name desc' }), partners);
  await step(
    'search with limit and offset',
    () => odoo.search(model, { domain: mine, order: 'id', limit: 1, offset: 1 }),
    partners,
  );
  await step('searchCount', () => odoo.searchCount(model, { domain: mine }));
  await step('searchCount up to a limit', () => odoo.searchCount(model, { domain: mine, limit: 1 }));
  await step(
    'searchRead of fields by their types',
    () =>
      odoo.searchRead(model, {
        domain: mine,
        fields: ['name', 'zip', 'country_id', 'is_company', 'child_ids', 'color', 'create_date', 'state_id'],
        order: 'id',
      }),
    (rows) => of(model, rows),
  );
  await step(
    'searchRead with a schema',
    () =>
      odoo.searchRead(model, {
        domain: [['id', '=', people.ada]],
        record: z.looseObject({
          name: z.string(),
          street: textField,
          country_id: many2oneField,
          write_date: datetimeField,
        }),
      }),
    (rows) => of(model, rows),
  );
}

async function readingByIds({ odoo, step }: Stage, people: People): Promise<void> {
  const { ada, bob, cid } = people;
  const read = (ids: readonly number[]) => odoo.read(model, ids, { fields: ['name'] });
  await step(
    'read in the order of the ids',
    () => read([bob, ada]),
    (rows) => of(model, rows),
  );
  await step(
    'read with one that is missing',
    () => read([ada, missingId, bob]),
    (rows) => of(model, rows),
  );
  await step('read of nothing but what is missing', () => read([missingId]));
  await step(
    'read of an archived record',
    () => read([cid]),
    (rows) => of(model, rows),
  );
  await step(
    'search with archived records',
    () => odoo.search(model, { domain: among(people), context: { active_test: false }, order: 'id' }),
    partners,
  );
}

async function describing({ odoo, world, step }: Stage, people: People): Promise<void> {
  const { run } = world;
  await step('iterate page by page', async () => {
    const names: unknown[] = [];
    const search = { domain: among(people), fields: ['name'], pageSize: 1 } as const;
    for await (const { name } of odoo.iterate(model, search)) names.push(name);
    return names;
  });
  await step('fieldsGet', async () => {
    const fields = ['name', 'country_id', 'child_ids', 'type', 'create_date'] as const;
    const found = await odoo.fieldsGet(model, { fields });
    return Object.entries(found)
      .map(([name, { type, relation }]) => ({ name, type, relation }))
      .toSorted((one, other) => one.name.localeCompare(other.name));
  });
  await step(
    'call of a method of the model',
    () =>
      odoo.call(model, 'name_search', {
        ids: 'model',
        arguments: { name: `Bob ${run}`, limit: 5 },
        answer: z.array(z.tuple([z.int(), z.string()])),
        writes: false,
      }),
    (found) => found.map(([id, name]) => [of(model, id), name]),
  );
}

async function byDomains({ odoo, world, step }: Stage, { ada, bob }: People): Promise<void> {
  const named = ['name', 'ilike', world.run] as const;
  const domains = {
    'with or and not': and(or([['city', '=', 'Boston']], [['zip', '=', '01101']]), not([['id', '=', bob]]), [
      named,
    ]),
    'with a dotted path': [named, ['country_id.code', '=', 'US']],
    'with a path of three': [
      ['id', '=', ada],
      ['country_id.currency_id.name', '=', 'USD'],
    ],
    'with any': [named, ['country_id', 'any', [['code', '=', 'US']]]],
    'with a part of a date': [
      ['id', '=', ada],
      ['create_date.year_number', '>=', 2000],
    ],
    'with an instant': [
      ['id', 'in', [ada, bob]],
      ['create_date', '>=', '2000-01-01 00:00:00'],
    ],
    'with a day in place of an instant': [
      ['id', 'in', [ada, bob]],
      ['create_date', '>', '2000-01-01'],
    ],
    'with a relation by name': [
      ['id', '=', ada],
      ['country_id', 'ilike', 'United States'],
    ],
    'with =like': [named, ['name', '=like', 'Bob%']],
    'with not in': [named, ['id', 'not in', [ada]]],
    'with in of nothing': [named, ['id', 'in', []]],
    'with null': [named, ['city', '=', null]],
    'with child_of': [named, ['id', 'child_of', [ada]]],
  } as const;
  for (const [name, domain] of Object.entries(domains)) {
    await step(
      `search ${name}`,
      () => odoo.search(model, { domain: domain as never, order: 'id' }),
      partners,
    );
  }
}
