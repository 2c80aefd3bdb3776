import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { Lab, serveLab, type ServedLab, VirtualClock } from '@crossdock/mocks/kernel';
import { createOdooMock } from '@crossdock/mocks/odoo';
import type { OdooExamination } from '@crossdock/odoo-client/doctor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = join(import.meta.dirname, '../src/cli.ts');
const apiKey = '0123456789abcdef0123456789abcdef01234567';

let served: ServedLab;
let url: string;
beforeAll(async () => {
  const clock = new VirtualClock(Date.UTC(2026, 10, 24, 10));
  const groups = ['stock.group_stock_user', 'sales_team.group_sale_salesman'];
  const users = [{ login: 'bot', password: 'a secret', apiKeys: [apiKey], groups }];
  const mock = createOdooMock({ clock, users, database: 'shop' });
  const { world } = mock;
  const address = {
    street: 'Calle 1',
    city: 'Puebla',
    zip: '',
    countryCode: 'MX',
    phone: '+52 222 555 0100',
  };
  const partnerId = world.addPartner({ name: 'Ada Example', ...address });
  const productId = world.addProduct({ sku: 'A', name: 'Article A', weightKg: 0.5, stock: { WH: 10 } });
  world.placeOrder({ partnerId, lines: [{ productId, quantity: 1 }], confirm: true });
  served = await serveLab(new Lab({ mocks: [mock], clock, faults: [], observe: () => undefined }));
  url = served.urls['odoo'] ?? '';
});
afterAll(() => served.close());

function on(address: string): string[] {
  return ['--url', address, '--database', 'shop'];
}

/** Runs the command line as a user would, from the sources. */
function doctor(credentials: Record<string, string>, ...args: string[]) {
  const command = ['--conditions=@crossdock/source', cli, 'odoo', 'doctor', ...args];
  const environment = { PATH: process.env['PATH'], ...credentials };
  return new Promise<{ exitCode: number; out: string; error: string }>((resolve) => {
    execFile(process.execPath, command, { env: environment }, (failure, out, error) => {
      resolve({ exitCode: Number(failure?.code ?? 0), out, error });
    });
  });
}

describe('crossdock odoo doctor', { timeout: 60_000 }, () => {
  it('says in aligned lines what blocks, what to do, and fails', async () => {
    const { exitCode, out } = await doctor({ ODOO_API_KEY: apiKey }, ...on(url));
    expect(out).toContain(
      `Odoo 19.0 at ${url}, database shop\n\nConnection\n  ok       Odoo answers: Odoo 19.0\n`,
    );
    expect(out).toContain(
      'Warehouses\n  BLOCKER  No label can be made from some warehouses\n           WH (Example Company) lacks',
    );
    expect(out).toContain('           To do: complete the address of the warehouse’s contact\n');
    expect(out).toMatch(
      /\nNot ready: \d+ blockers?, \d+ warnings?, \d+ notes? \(\d+ requests, nothing changed\)\n$/,
    );
    expect(out.split('\n').filter((line) => line.length > 110)).toEqual([]);
    expect(out).not.toMatch(new RegExp(`\\u001B|${apiKey}`));
    expect(exitCode).toBe(1);
  });

  it('gives the same report as JSON, without master data when told so', async () => {
    const { exitCode, out } = await doctor(
      { ODOO_LOGIN: 'bot', ODOO_PASSWORD: 'a secret' },
      ...on(url),
      '--protocol',
      'xmlrpc',
      '--json',
      '--no-master-data',
    );
    const report = JSON.parse(out) as OdooExamination & { url: string };
    expect(report).toMatchObject({ url, database: 'shop', verdict: 'not-ready', protocol: 'xmlrpc' });
    expect(report.findings.map(({ check }) => check)).not.toContain('master-data');
    expect(report.findings.find(({ rule }) => rule === 'logged-in')?.found).toBe('bot, by a password');
    expect(out).not.toContain('a secret');
    expect(exitCode).toBe(1);
  });

  it('judges by the countries and needs it is given', async () => {
    const json = ['--json', ...on(url)];
    const found = async (...flags: string[]) => {
      const { out } = await doctor({ ODOO_API_KEY: apiKey }, ...json, ...flags);
      const { findings } = JSON.parse(out) as OdooExamination;
      return findings.map(({ grade, rule }) => `${grade} ${rule}`);
    };
    const byDefault = await found();
    expect(byDefault).toEqual(
      expect.arrayContaining([
        'warning ready-unfit',
        'blocker customer-missing-postal-code',
        'note customer-missing-email',
      ]),
    );
    expect(byDefault).not.toContain('warning customer-long-line');
    const flags = ['--countries-without-postal-code', 'hk, mx', '--needs', 'email', '--line-length-max', '6'];
    const given = await found(...flags);
    expect(given).toEqual(
      expect.arrayContaining([
        'ok ready-fit',
        'blocker customer-missing-email',
        'warning customer-long-line',
      ]),
    );
    expect(given).not.toContain('blocker customer-missing-postal-code');
  });

  it('asks for customs data or not, as it is told, whatever the countries', async () => {
    const customs = async (...flags: string[]) => {
      const { out } = await doctor({ ODOO_API_KEY: apiKey }, ...on(url), '--json', ...flags);
      return out.includes('sku-missing-hs-code');
    };
    expect(await customs('--exports')).toBe(true);
    expect(await customs('--no-exports')).toBe(false);
  });

  it('says which check must be put right before the others are looked at', async () => {
    const { exitCode, out } = await doctor({ ODOO_API_KEY: 'wrong' }, ...on(url));
    expect(out).toContain('Credentials\n  BLOCKER  The API key is refused\n');
    expect(out).toContain('Not looked at\n           User, Clock, Modules, Rights,');
    expect(exitCode).toBe(1);
  });

  it.each([
    [{}, ['--url', 'http://127.0.0.1:1'], 'set ODOO_API_KEY, or ODOO_LOGIN and ODOO_PASSWORD'],
    [{ ODOO_LOGIN: 'bot', ODOO_PASSWORD: '' }, ['--url', 'http://127.0.0.1:1'], 'set ODOO_API_KEY'],
    [{ ODOO_API_KEY: apiKey }, ['--url', 'odoo'], 'the url must be an http or https address'],
    [{ ODOO_API_KEY: apiKey }, [], "required option '--url <address>' not specified"],
    [
      { ODOO_API_KEY: apiKey },
      ['--url', 'http://127.0.0.1:1', '--protocol', 'soap'],
      'json2, jsonrpc, session, xmlrpc',
    ],
    [{}, ['--countries-without-postal-code', 'Hong Kong'], 'codes of two letters'],
    [{}, ['--needs', 'fax'], 'phone, email or both'],
    [{}, ['--line-length-max', '0'], 'a whole number from 1'],
  ])('takes a mistake in the call for one: %#', async (credentials, args, message) => {
    const { exitCode, error } = await doctor(credentials, ...args);
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
    expect(exitCode).toBe(2);
  });
});
