import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Case,
  cases,
  Certificate,
  certificateSchema,
  certify,
  type Subject,
  subjects,
  writeReport,
} from '../src/index.ts';
import { runCase } from '../src/run/run-case.ts';

const reference = subjects['reference'] as Subject;
const naive = subjects['naive'] as Subject;
const lostReply = cases.find(({ id }) => id === 'lost-reply') as Case;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdock-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the reference middleware', () => {
  it.each(cases.map((each) => [each.id, each] as const))('keeps every promise in %s', async (_, which) => {
    const { violations, breakdowns, deliveries, orders } = await runCase(reference, which, {
      seed: 3,
      orders: 120,
    });
    expect(violations).toEqual([]);
    expect(breakdowns).toEqual([]);
    expect(deliveries).toBeGreaterThan(orders);
  });
});

describe('a run', () => {
  it('is the same run again with the same seed, and another one with another', async () => {
    const run = (seed: number) => runCase(reference, lostReply, { seed, orders: 40 });
    const [first, again, other] = [await run(5), await run(5), await run(6)];
    expect(again.historyHash).toBe(first.historyHash);
    expect(again.historyLines).toBe(first.historyLines);
    expect(other.historyHash).not.toBe(first.historyHash);
  });

  it('keeps names, streets, phones and credentials out of its history', async () => {
    const historyPath = join(folder, 'private.ndjson');
    await runCase(reference, lostReply, { seed: 5, orders: 20, historyPath });
    const history = readFileSync(historyPath, 'utf8');
    expect(history).toContain('label-bought');
    expect(history).not.toMatch(/@example\.com|212555\d{4}|ups-secret|odoo-key|sb-token|example-key|whsec_/);
  });
});

describe('the naive integration', () => {
  it('fails, with a double label after a lost reply and tracking that is incomplete, each with its story', async () => {
    const { certificate } = await certify({
      subject: naive,
      profile: 'test',
      cases: [lostReply],
      seed: 1,
      orders: 60,
      commit: 'test',
      reportFolder: folder,
      stopwatch: () => 0,
    });
    expect(certificate.verdict).toBe('fail');
    const [found] = certificate.cases;
    expect(Object.keys(found?.violationCounts ?? {})).toEqual(expect.arrayContaining(['I2', 'I3']));
    const double = found?.violations.find(({ invariant }) => invariant === 'I2');
    expect(double?.replay).toBe('crossdock certify --case lost-reply --subject naive --seed 1 --orders 60');
    const story = double?.story.join('\n') ?? '';
    expect(story).toContain('fault: lost-reply');
    expect(story.match(/FACT {2}ups label-bought/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a certificate', () => {
  const run = (which: Case, subject: Subject = reference) =>
    certify({
      subject,
      profile: 'test',
      cases: [which],
      seed: 1,
      orders: 15,
      commit: 'test',
      reportFolder: folder,
      stopwatch: () => 0,
    });

  it('is inconclusive when a hard situation never occurred', async () => {
    const { certificate } = await run({ ...lostReply, faults: () => [] });
    expect(certificate.verdict).toBe('inconclusive');
    expect(certificate.cases[0]?.reasons).toContain('never happened: the reply to a label purchase was lost');
  });

  it('is inconclusive when the integration breaks down without breaking a promise', async () => {
    const broken: Subject = {
      id: 'broken',
      says: '',
      start: (environment) => ({
        ...reference.start(environment),
        ended: Promise.reject(new Error('out of order')),
      }),
    };
    const { certificate } = await run({ ...lostReply, requires: [], faults: () => [] }, broken);
    expect(certificate).toMatchObject({ verdict: 'inconclusive' });
    expect(certificate.cases[0]?.reasons).toEqual([expect.stringContaining('out of order')]);
  });

  it('is written in four forms, the JSON one by its published schema', async () => {
    const certification = await run(lostReply);
    const html = readFileSync(writeReport(folder, certification), 'utf8');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html.match(/<svg/g)).toHaveLength(4);
    expect(html).not.toMatch(/<script|https?:\/\/(?!crossdock)/);
    const json: unknown = JSON.parse(readFileSync(join(folder, 'certificate.json'), 'utf8'));
    expect(Certificate.parse(json)).toEqual(certification.certificate);
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('<testcase');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('| lost-reply |');
  });

  it('has the schema that is published', () => {
    const published: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../schema/certificate.schema.json'), 'utf8'),
    );
    expect(JSON.parse(JSON.stringify(certificateSchema()))).toEqual(published);
  });
});
