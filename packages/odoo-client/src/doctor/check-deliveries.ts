import { z } from 'zod';
import { dialectOf } from '../erp/dialect.ts';
import { createOdooErp, type OdooDelivery } from '../erp/odoo-erp.ts';
import type { Domain } from '../orm/domain.ts';
import { datetimeField } from '../orm/fields.ts';
import { bad, type Found, listed, note, ok, postalCodeAdvice } from './findings.ts';
import { operation, type Subject } from './subject.ts';

const outgoing: Domain = [['picking_type_code', '=', 'outgoing']];
const Newest = z.looseObject({ id: z.int(), write_date: datetimeField });

/** No clock is set better than that in a running system. */
const futureMs = 5000;

/** Enough to see the first of each kind of trouble, and one page. */
const sampleSize = 50;

/** Do polls work, how many deliveries wait, and can those that are ready be shipped? */
export async function checkDeliveries({ client, erp: { options } }: Subject): Promise<Found[]> {
  const erp = createOdooErp(client, { ...options, pageSize: sampleSize });
  const { deliveries, more } = await erp.deliveriesChangedSince(undefined);
  const found = [
    ok(
      'poll',
      'A poll for changes works',
      `deliveries that came: ${deliveries.length}${more ? ', and more wait' : ''}`,
    ),
  ];
  const groups = await client.readGroup('stock.picking', { operation, domain: outgoing, groupBy: ['state'] });
  const states = groups.map(({ by, count }) => `${String(by['state'])} ${count}`);
  if (states.length > 0) found.push(note('states', 'Deliveries by state', states.join(', ')));
  const drafts = groups.find(({ by }) => by['state'] === 'draft')?.count ?? 0;
  if (drafts > 0)
    found.push(
      note(
        'drafts',
        'Some deliveries are drafts',
        `${drafts}; they are not released`,
        'confirm or delete them',
      ),
    );
  return [
    ...found,
    ...(await checkNewest(client)),
    ...(await checkStates(client)),
    ...judgeReady((await erp.releasableOrders()).deliveries),
  ];
}

async function checkNewest(client: Subject['client']): Promise<Found[]> {
  const order = 'write_date desc, id desc';
  const [newest] = await client.searchRead('stock.picking', {
    operation,
    domain: [],
    record: Newest,
    order,
    limit: 1,
  });
  const at = newest?.write_date ?? null;
  if (at === null) return [];
  if (Date.parse(at) > client.clock.now() + futureMs)
    return [
      bad('warning', 'written-in-the-future', [
        'A transfer was changed in the future',
        `the newest change is of ${at}: a clock is wrong, or was set back`,
        'set the clocks of Odoo, its database and this machine by NTP; changes made while a clock is set back are missed',
      ]),
    ];
  return [ok('newest', 'The newest change of a transfer', at)];
}

async function checkStates(client: Subject['client']): Promise<Found[]> {
  const { moves } = dialectOf((await client.server()).major);
  const count = await client.searchCount('stock.picking', {
    operation,
    domain: [
      ...outgoing,
      ['state', '=', 'done'],
      [`${moves}.state`, 'in', ['draft', 'waiting', 'confirmed', 'partially_available', 'assigned']],
    ],
  });
  if (count === 0) return [];
  return [
    bad('warning', 'state-written-by-hand', [
      'Some deliveries say done, and nothing has left',
      `${count} with moves that are not done: somebody, or a program, wrote the state by hand`,
      'find who does it; such deliveries cannot be confirmed any more, and their stock is wrong',
    ]),
  ];
}

function judgeReady(ready: readonly OdooDelivery[]): Found[] {
  const unfit = ready.filter(({ problems }) => problems !== undefined);
  if (unfit.length === 0)
    return ready.length === 0
      ? []
      : [ok('ready-fit', 'Deliveries that are ready can be shipped', `looked at: ${ready.length}`)];
  const counts = new Map<string, number>();
  for (const { path, message } of unfit.flatMap(({ problems }) => problems ?? [])) {
    const problem = `${path.replaceAll(/\.\d+/g, '')} ${message}`.trim();
    counts.set(problem, (counts.get(problem) ?? 0) + 1);
  }
  const remedies = ['complete the customers and articles; such deliveries are reported, not released'];
  if (unfit.some(lacksOnlyPostalCode)) remedies.push(postalCodeAdvice);
  const problems = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([problem, count]) => `${problem} (${count})`);
  return [
    bad('warning', 'ready-unfit', [
      'Some deliveries are ready, and cannot be shipped',
      `${unfit.length} of ${ready.length} that were looked at: ${listed(problems, 5)}`,
      remedies.join('; '),
    ]),
  ];
}

/** Of an address, that is: its articles may lack more. */
function lacksOnlyPostalCode({ problems = [] }: OdooDelivery): boolean {
  const paths = problems.map(({ path }) => path).filter((path) => path.startsWith('shipTo'));
  return paths.length === 1 && paths[0] === 'shipTo.address.postalCode';
}
