import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = join(import.meta.dirname, '../src/cli.ts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossdock-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as a user would, from the sources. */
function crossdock(...args: string[]) {
  const run = spawnSync(process.execPath, ['--conditions=@crossdock/source', cli, ...args], {
    encoding: 'utf8',
  });
  return { exitCode: run.status, out: run.stdout, error: run.stderr };
}

describe('crossdock certify', { timeout: 60_000 }, () => {
  it('passes the reference, with a plain line per case and a report', () => {
    const report = join(folder, 'pass');
    const { exitCode, out } = crossdock(
      'certify',
      '--case',
      'split-shipment',
      '--orders',
      '60',
      '--report',
      report,
    );
    expect(out).toMatch(/ {2}pass +split-shipment +60 orders in \d+\.\d s/);
    expect(out).not.toContain('\r');
    expect(exitCode).toBe(0);
    for (const file of ['report.html', 'certificate.json', 'junit.xml', 'summary.md'])
      expect(existsSync(join(report, file))).toBe(true);
  });

  it('fails the naive integration, and the replay line reproduces the same run', () => {
    const first = crossdock(
      'certify',
      '--case',
      'lost-reply',
      '--subject',
      'naive',
      '--orders',
      '50',
      '--report',
      join(folder, 'a'),
    );
    expect(first.exitCode).toBe(1);
    const replay = /replay with +crossdock (.+)/.exec(first.out)?.[1]?.split(' ') ?? [];
    const again = crossdock(...replay, '--report', join(folder, 'b'));
    expect(again.exitCode).toBe(1);
    const read = (name: string) =>
      JSON.parse(readFileSync(join(folder, name, 'certificate.json'), 'utf8')) as {
        historyHash: string;
        cases: { violations: unknown }[];
      };
    expect(read('b').historyHash).toBe(read('a').historyHash);
    expect(read('b').cases[0]?.violations).toEqual(read('a').cases[0]?.violations);
  });

  it('exits with 2 when nothing was proven', () => {
    const { exitCode, out } = crossdock(
      'certify',
      '--case',
      'split-shipment',
      '--orders',
      '1',
      '--report',
      join(folder, 'none'),
    );
    expect(out).toContain('never happened:');
    expect(exitCode).toBe(2);
  });
});

describe('a mistake in the call', () => {
  const blocked = (): string => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    return file;
  };

  it.each([
    [
      'an unknown subject',
      ['--subject', 'nobody'],
      'there is no subject "nobody"; choose one of: reference, naive',
    ],
    [
      'an unknown profile',
      ['--profile', 'toString'],
      'there is no profile "toString"; choose one of: core, peak',
    ],
    ['an unknown case', ['--case', 'x'], 'there is no case "x"; choose one of: peak'],
    ['a seed that is no number', ['--seed', '1e3'], '--seed takes a whole number from 0, not "1e3"'],
    ['no orders at all', ['--orders', '0'], '--orders takes a whole number from 1, not "0"'],
    ['an unknown flag', ['--sede', '1'], "unknown option '--sede'"],
  ])('%s is told in one line, with what to do', (_, args, message) => {
    const { exitCode, error } = crossdock('certify', ...args);
    expect(error).toContain(message);
    expect(error).not.toMatch(/ at .*\.ts:\d+/);
    expect(exitCode).toBe(2);
  });

  it('a report folder that cannot be written is told before anything runs', () => {
    const { exitCode, error, out } = crossdock('certify', '--report', join(blocked(), 'report'));
    expect(error).toMatch(/the report folder .* cannot be written \(ENOTDIR\); name another with --report/);
    expect(out).toBe('');
    expect(exitCode).toBe(2);
  });
});
