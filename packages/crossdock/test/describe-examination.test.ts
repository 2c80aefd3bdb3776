import type { OdooExamination } from '@crossdock/odoo-client/doctor';
import { describe, expect, it } from 'vitest';
import { describeExamination } from '../src/describe-examination.ts';

const healthy: OdooExamination = {
  verdict: 'ready',
  server: { version: '19.0', major: 19 },
  protocol: 'json2',
  counts: { blocker: 0, warning: 0, note: 0, ok: 1 },
  findings: [
    { check: 'clock', grade: 'ok', rule: 'clock', title: 'The clocks agree', found: 'within a second' },
  ],
  notChecked: [],
  requests: 1,
};
const where = { url: 'https://odoo.example' };

describe('the text of an examination', () => {
  it('of an Odoo that is ready is short', () => {
    expect(describeExamination(healthy, where)).toBe(
      [
        'Odoo 19.0 at https://odoo.example',
        'Clock\n  ok       The clocks agree: within a second',
        'Ready: 0 blockers, 0 warnings, 0 notes (1 request, nothing changed)',
      ].join('\n\n'),
    );
  });

  it('is broken at spaces to the width there is, and every line stands under the first', () => {
    const found = 'word '.repeat(40).trim();
    const findings = [{ ...healthy.findings[0], grade: 'warning', found, remedy: 'do' } as const];
    const text = describeExamination(
      { ...healthy, findings: findings as OdooExamination['findings'] },
      where,
      70,
    );
    const lines = text.split('\n').filter((line) => line.includes('word'));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(70);
      expect(line).toMatch(/^ {11}word/);
    }
    expect(text).toContain('\n           To do: do\n');
  });

  it('tells checks that failed under their heading, and those that wait for others together', () => {
    const text = describeExamination(
      {
        ...healthy,
        verdict: 'not-ready',
        server: undefined,
        notChecked: [
          { check: 'rights', reason: 'it failed (no-response): no answer in time' },
          { check: 'companies', reason: 'x', waitsFor: 'credentials' },
          { check: 'deliveries', reason: 'x', waitsFor: 'credentials' },
        ],
      },
      where,
    );
    expect(text).toMatch(/^No Odoo at/);
    expect(text).toContain('Rights\n  not done it failed (no-response): no answer in time');
    expect(text).toContain('Not looked at\n           Companies, Deliveries: when the rest is put right');
    expect(text).toContain('Not ready: 0 blockers, 0 warnings, 0 notes, 3 checks not done');
  });
});
