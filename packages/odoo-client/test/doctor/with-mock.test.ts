import { createOdooMock } from '@crossdock/mocks/odoo';
import { createLabFetch, Lab, VirtualClock } from '@crossdock/mocks/kernel';
import { describe, expect, it } from 'vitest';
import { examineOdoo, type OdooCheck, type OdooExamination } from '../../src/doctor/index.ts';
import type { OdooProtocol } from '../../src/index.ts';

const apiKey = '0123456789abcdef0123456789abcdef01234567';
const password = 'a secret of the bot';

/** Examines a mock of Odoo 19.0 with an article, a partner, a shipping method and a delivery that is ready. */
async function examine(protocol: OdooProtocol, groups?: readonly string[]): Promise<OdooExamination> {
  const clock = new VirtualClock(Date.UTC(2026, 10, 24, 10));
  const user = { login: 'bot', password, apiKeys: [apiKey] };
  const mock = createOdooMock({
    clock,
    origin: 'https://odoo.test',
    users: [groups === undefined ? user : { ...user, groups }],
  });
  const { world } = mock;
  const partnerId = world.addPartner({
    name: 'Ada Example',
    street: '1 Main St',
    city: 'Springfield',
    zip: '01101',
    countryCode: 'US',
    stateCode: 'MA',
    phone: '+1 413 555 0100',
    email: 'ada@example.com',
  });
  const productId = world.addProduct({ sku: 'A', name: 'Article A', weightKg: 0.5, stock: { WH: 10 } });
  const carrierId = world.addCarrier({ name: 'Two days' });
  const placed = world.placeOrder({
    partnerId,
    carrierId,
    lines: [{ productId, quantity: 1 }],
    confirm: true,
  });
  const pickingId = placed.pickingIds[0] ?? 0;
  const before = world.picking(pickingId);
  const lab = new Lab({ mocks: [mock], clock, faults: [], observe: () => undefined });
  const state = { settled: false };
  const examination = examineOdoo({
    url: 'https://odoo.test',
    database: 'odoo',
    credentials: protocol === 'json2' ? { apiKey } : { login: 'bot', password },
    protocol,
    clock,
    fetch: createLabFetch(lab, clock),
  }).finally(() => {
    state.settled = true;
  });
  while (!state.settled) await clock.advance(1);
  expect(world.picking(pickingId)).toEqual(before);
  return examination;
}

const rulesOf = ({ findings }: OdooExamination, check: OdooCheck): string[] =>
  findings.filter((each) => each.check === check).map(({ rule }) => rule);

describe('the examination of a mock of Odoo 19.0', () => {
  it.each(['json2', 'jsonrpc', 'session', 'xmlrpc'] as const)(
    'carries every check out over %s',
    async (protocol) => {
      const examination = await examine(protocol);
      expect(examination.notChecked).toEqual([]);
      expect(examination).toMatchObject({ protocol, server: { version: '19.0' }, verdict: 'not-ready' });
      expect(rulesOf(examination, 'warehouses')).toEqual(['ship-from-incomplete', 'warehouses']);
      expect(rulesOf(examination, 'shipping-methods')).toContain('odoo-ships');
      expect(rulesOf(examination, 'deliveries')).toEqual(['states', 'poll', 'newest', 'ready-fit']);
    },
  );

  it('tells an administrator from a user of sales and inventory', async () => {
    expect(rulesOf(await examine('json2', ['base.group_system']), 'user')).toContain('administrator');
    const groups = ['stock.group_stock_user', 'sales_team.group_sale_salesman'];
    const examination = await examine('json2', groups);
    expect(rulesOf(examination, 'user')).toContain('least-privilege');
    expect(examination.findings.find(({ rule }) => rule === 'rights-missing-for-some')).toMatchObject({
      title: 'The user lacks rights for createFreightBill',
      remedy: expect.stringContaining('Accounting/Invoicing or Purchase/User') as string,
    });
  });

  it('tells a user without any rights which group is missing', async () => {
    const examination = await examine('json2', ['base.group_user']);
    expect(examination.findings.find(({ rule }) => rule === 'rights-missing')).toMatchObject({
      grade: 'blocker',
      remedy: 'give the user the group Inventory/User',
    });
  });
});
