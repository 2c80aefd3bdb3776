import { describe, expect, it } from 'vitest';
import type { OdooExaminationOptions } from '../../src/doctor/index.ts';
import { failure } from '../odoo-double.ts';
import { examine, now, Refusal } from './odoo-server.ts';

const reads = new Set([
  'check_access_rights',
  'context_get',
  'fields_get',
  'formatted_read_group',
  'has_access',
  'read',
  'read_group',
  'search',
  'search_count',
  'search_read',
]);

describe('an examination', () => {
  it('finds nothing wrong with a healthy Odoo 19', async () => {
    const { examination, rules } = await examine();
    expect([...rules('blocker'), ...rules('warning')]).toEqual([]);
    expect(examination).toMatchObject({
      verdict: 'ready',
      server: { version: '19.0' },
      protocol: 'json2',
      notChecked: [],
      counts: { blocker: 0, warning: 0 },
    });
  });

  it('finds nothing wrong with a healthy Odoo 14, whose own way of saying who one is says nothing', async () => {
    const { examination, rules } = await examine({ major: 14 });
    expect([...rules('blocker'), ...rules('warning')]).toEqual([]);
    expect(examination).toMatchObject({ verdict: 'ready', protocol: 'jsonrpc', notChecked: [] });
  });

  it.each([19, 14])('only reads, and asks a bounded number of times, on Odoo %i', async (major) => {
    const lacks = { 'write stock.picking': ['Inventory/User'], 'create account.move': ['Invoicing'] };
    const { calls, examination } = await examine({ major, lacks, options: { masterData: true } });
    const methods = [...new Set(calls.map((call) => call.split('/')[1] ?? ''))];
    expect(methods.filter((method) => !reads.has(method))).toEqual([]);
    expect(examination.requests).toBeLessThan(90);
  });

  it('gives every finding a check, a rule, words, and what to do where something has to be done', async () => {
    const { examination } = await examine({ rows: { 'delivery.carrier': [] } });
    const { findings } = examination;
    expect(findings.flatMap((each) => [each.check, each.rule, each.title, each.found])).not.toContain('');
    const urgent = findings.filter(({ grade }) => grade === 'blocker' || grade === 'warning');
    expect(urgent.map(({ remedy }) => typeof remedy)).toEqual(urgent.map(() => 'string'));
    expect(urgent).not.toEqual([]);
  });

  it('lists the findings of a check by how bad they are', async () => {
    const { examination } = await examine({ without: ['stock.picking', 'account.move', 'base.automation'] });
    const grades = examination.findings.filter(({ check }) => check === 'modules').map(({ grade }) => grade);
    expect(grades).toEqual(['blocker', 'blocker', 'warning', 'note', 'ok']);
  });

  it('carries the other checks out when one fails, and is not ready then', async () => {
    const forbidden = () => new Refusal(403, 'odoo.exceptions.AccessError', 'You are not allowed.\n\nAsk.');
    const { examination, rules } = await examine({ answers: { 'stock.warehouse/search_read': forbidden } });
    expect(rules('blocker')).toEqual([]);
    expect(examination.verdict).toBe('not-ready');
    expect(examination.notChecked).toEqual([
      { check: 'warehouses', reason: 'the user has no right to look: You are not allowed.' },
    ]);
    expect(rules('ok')).toEqual(expect.arrayContaining(['modules', 'rights', 'delivery-types', 'poll']));
  });

  it('says nothing of secrets, nor of persons but the login', async () => {
    const refused = () => new Refusal(500, 'builtins.ValueError', 'the-secret-key is bad');
    const { examination } = await examine({
      rows: {
        'res.partner': [
          { id: 1, name: 'Ada Example', street: '9 Elm St', city: false, zip: false, country_id: false },
        ],
      },
      answers: { 'res.company/search_read': refused },
    });
    const text = JSON.stringify(examination);
    expect(text).toContain('bot');
    for (const secret of ['the-secret-key', 'Ada', '9 Elm St', 'https://odoo.example'])
      expect(text).not.toContain(secret);
  });

  it('reads master data unless it is told not to, with a finding per rule', async () => {
    const rows = {
      'product.product': [{ id: 44, default_code: false, barcode: false, weight: 0, weight_uom_name: 'kg' }],
    };
    expect((await examine({ rows })).calls).not.toContain('product.product/search_read');
    const { examination } = await examine({ rows, options: { masterData: true } });
    expect(examination.notChecked).toEqual([]);
    const found = examination.findings.filter(({ check }) => check === 'master-data');
    expect(found.map(({ rule }) => rule)).toContain('sku-missing-weight');
    expect(found.find(({ rule }) => rule === 'sku-missing-weight')).toMatchObject({
      found: 'product.product,44',
      remedy: expect.any(String) as string,
    });
  });

  it('reads master data by the rules it is given', async () => {
    const needing = async (masterData: OdooExaminationOptions['masterData']) => {
      const partner = { id: 1, name: 'Example Ltd', street: '1 Main St', city: 'Boston', zip: '02110' };
      const more = { country_id: [233, 'x'], phone: false, commercial_company_name: false, street2: false };
      const rows = { 'res.partner': [{ ...partner, ...more, state_id: [37, 'x'], email: 'a@example.com' }] };
      return (await examine({ rows, options: { masterData } })).find('customer-missing-phone')?.grade;
    };
    expect(await needing(true)).toBe('note');
    expect(await needing({ needs: { phone: true } })).toBe('blocker');
  });

  it('names as many examples of a rule as are asked for, and one at least', async () => {
    const ids = [41, 42, 43, 44, 45];
    const article = { default_code: false, barcode: false, weight: 0, weight_uom_name: 'kg' };
    const rows = { 'product.product': ids.map((id) => ({ id, ...article })) };
    const found = async (examplesMax?: number) =>
      (await examine({ rows, options: { masterData: { examplesMax } } })).find('sku-missing-weight')?.found;
    expect(await found()).toBe(
      '5 in all, such as product.product,41, product.product,42, product.product,43',
    );
    expect(await found(0)).toBe('5 in all, such as product.product,41');
    expect(await found(9)).toBe(ids.map((id) => `product.product,${id}`).join(', '));
  });

  it('refuses options that are wrong in themselves', async () => {
    expect(await failure(examine({ options: { url: 'odoo' } }))).toMatchObject({ code: 'misconfigured' });
    expect(await failure(examine({ options: { credentials: { apiKey: ' ' } } }))).toMatchObject({
      code: 'misconfigured',
    });
  });
});

describe('the clock', () => {
  it.each([
    [0, 'clock', 'ok'],
    [4000, 'clock', 'ok'],
    [-4000, 'clock', 'ok'],
    [7000, 'clock-differs', 'warning'],
    [-8000, 'clock-differs', 'warning'],
  ])('of the server is judged at %i ms', async (aheadMs, rule, grade) => {
    const { find } = await examine({ aheadMs });
    expect(find(rule)?.grade).toBe(grade);
  });

  it('is told as ahead or behind, in seconds', async () => {
    expect((await examine({ aheadMs: 90_000 })).find('clock-differs')?.found).toBe(
      'the server’s is 90 s ahead',
    );
    expect((await examine({ aheadMs: -91_000 })).find('clock-differs')?.found).toBe(
      'the server’s is 90 s behind',
    );
  });

  it('is wrong when a transfer was written in the future', async () => {
    const written = (at: number) => ({
      answers: {
        'stock.picking/search_read': (params: Record<string, unknown>) =>
          params['order'] === 'write_date desc, id desc'
            ? [{ id: 1, write_date: new Date(at).toISOString().slice(0, 19).replace('T', ' ') }]
            : [],
      },
    });
    expect((await examine(written(now + 60_000))).rules('warning')).toEqual(['written-in-the-future']);
    expect((await examine(written(now - 60_000))).find('newest')?.found).toBe('2026-11-24T09:59:00Z');
  });
});
