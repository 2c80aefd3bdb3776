import type { Stage } from '../stage.ts';
import { of } from '../symbols.ts';

const model = 'res.partner';

/** Grouping, and what the context changes. */
export async function grouping({ odoo, world, step, stepAs }: Stage): Promise<void> {
  const { run, companyId } = world;
  const [countryId = 0] = await odoo.search('res.country', { domain: [['code', '=', 'US']] });
  const [last = 0] = await odoo.create(model, [
    { name: `Group 1 ${run}`, country_id: countryId, color: 1 },
    { name: `Group 2 ${run}`, country_id: countryId, color: 2 },
    { name: `Group 3 ${run}`, color: 4 },
  ]);
  const domain = [['name', '=like', `Group _ ${run}`]] as const;
  const shown = (groups: readonly { count: number; by: object; aggregates: object }[]): unknown =>
    groups.map(({ count, by, aggregates }) => ({ count, by: of(model, by), aggregates }));
  await step(
    'readGroup by a relation, with a sum',
    () =>
      odoo.readGroup(model, {
        domain,
        groupBy: ['country_id'],
        aggregates: ['color:sum', 'color:max'],
        order: 'country_id',
      }),
    shown,
  );
  await step(
    'readGroup of all',
    () => odoo.readGroup(model, { domain, groupBy: [], aggregates: ['color:sum'] }),
    shown,
  );
  await step(
    'readGroup by month in a time zone',
    () => odoo.readGroup(model, { domain, groupBy: ['create_date:month'], context: { tz: 'Europe/Vienna' } }),
    (groups) => groups.map(({ count }) => count),
  );
  await step('the domain of a group finds its records', async () => {
    const groups = await odoo.readGroup(model, { domain, groupBy: ['country_id'], order: 'country_id' });
    return Promise.all(groups.map((group) => odoo.searchCount(model, { domain: group.domain })));
  });

  const count = (context: Record<string, unknown>) => odoo.searchCount(model, { domain, context });
  await step('a context with a language', () => count({ lang: 'en_US' }));
  await step('a context with a language that is not installed', () => count({ lang: 'xx_XX' }));
  await step('a context with a company', () => count({ allowed_company_ids: [companyId] }));
  await step('a context with a company that does not exist', () =>
    odoo.search('stock.picking', {
      domain: [],
      limit: 1,
      context: { allowed_company_ids: [99_999] },
    }),
  );
  await stepAs("a context with somebody else's company", { who: 'other' }, (other) =>
    other.read(model, [last], { fields: ['name'], context: { allowed_company_ids: [99_999] } }),
  );
}
