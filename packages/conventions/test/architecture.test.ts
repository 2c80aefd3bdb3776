import { globSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, root, type Source } from './sources.ts';

/** Who may import whom. The first pattern that fits a file decides; read from top to bottom it is the architecture. */
const mayImport: readonly [file: RegExp, packages: readonly string[]][] = [
  [/^packages\/(canonical-model|client-core|conventions)\//, []],
  [/^packages\/(odoo-client|carrier-core|wms-core)\//, ['canonical-model', 'client-core']],
  [/^packages\/carrier-/, ['canonical-model', 'client-core', 'carrier-core']],
  [/^packages\/wms-/, ['canonical-model', 'client-core', 'wms-core']],
  [/^packages\/sync\/src\/core\//, ['canonical-model']],
  [/^packages\/sync\//, ['canonical-model', 'client-core', 'carrier-core', 'wms-core']],
  [/^mocks\//, []],
  [/^(scenarios|contracts|packages\/crossdock)\//, ['*']],
];

/** Nobody may import these: they see everything. */
const top = new Set(['scenarios', 'contracts']);

/** What only one place may do, so that a seed replays a run. */
const onlyIn: readonly [what: string, banned: RegExp, home: RegExp][] = [
  ['time', /\bDate\.now\(|\bnew Date\(\)|(?<![.\w])set(Timeout|Interval)\(/, /client-core\/src\/clock\.ts$/],
  ['chance', /\bMath\.random\(|\brandomUUID\(/, /client-core\/src\/random\.ts$/],
  ['the network', /\bglobalThis\.fetch\b|(?<![.\w])fetch\(/, /client-core\/src\/fetch-function\.ts$/],
];

const linesMax = 400;
const production = readSources('{packages/*,mocks,scenarios}/src/**/*.ts');

/** What is wrong in which file; a rule holds when there is nothing. */
function offences(of: readonly Source[], find: (source: Source) => string | undefined): string[] {
  return of.flatMap((source) => {
    const offence = find(source);
    return offence === undefined ? [] : [`${source.path}: ${offence}`];
  });
}

describe('every source file', () => {
  it('imports only what its package may', () => {
    const found = offences(production, ({ path, folder, text }) => {
      const allowed = mayImport.find(([pattern]) => pattern.test(path))?.[1];
      if (allowed === undefined) return 'there is no rule for it';
      const imported = [...text.matchAll(/(?:from|import\() ?['"]@crossdock\/([\w-]+)/g)].map(
        ([, name]) => name ?? '',
      );
      return imported.find((name) =>
        allowed.includes('*') ? top.has(name) && folder !== 'packages/crossdock' : !allowed.includes(name),
      );
    });
    expect(found).toEqual([]);
  });

  it('stays inside its package when it imports by path', () => {
    const found = offences(production, ({ path, folder, text }) => {
      const targets = [...text.matchAll(/from ['"](\.[^'"]+)['"]/g)].map(([, target]) =>
        join(dirname(path), target ?? ''),
      );
      return targets.find((target) => !target.startsWith(`${folder}/src/`));
    });
    expect(found).toEqual([]);
  });

  it.each(onlyIn)('leaves %s to client-core', (what, banned, home) => {
    const found = offences(production, ({ path, text }) =>
      home.test(path) ? undefined : banned.exec(withoutComments(text))?.[0],
    );
    expect(found, `takes ${what}`).toEqual([]);
  });

  it(`has at most ${linesMax} lines`, () => {
    const found = offences(production, ({ text }) => {
      const lines = text.split('\n').length;
      return lines > linesMax ? `${lines} lines` : undefined;
    });
    expect(found).toEqual([]);
  });

  it('hides nothing and leaves nothing unfinished', () => {
    const hidden = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|expect-error|nocheck)|oxlint-disable|\bas any\b/;
    expect(offences(production, ({ text }) => hidden.exec(text)?.[0])).toEqual([]);
  });
});

describe('every test', () => {
  const tests = readSources('{packages/*,mocks,scenarios,contracts}/**/*.test.ts').filter(
    ({ folder }) => folder !== 'packages/conventions',
  );

  it('is run, once, and waits for nothing', () => {
    const evasive = /\b(it|test|describe)\.(skip|only|todo|fails|retry)\b|\bretry:|(?<![.\w])setTimeout\(/;
    expect(offences(tests, ({ text }) => evasive.exec(text)?.[0])).toEqual([]);
  });

  it('asserts something', () => {
    const asserts = /\bexpect\b|\bassert\b|Compliance\(|verifyProvider/;
    expect(offences(tests, ({ text }) => (asserts.test(text) ? undefined : 'no assertion'))).toEqual([]);
  });
});

describe('adapters', () => {
  const shapes = {
    'packages/carrier-*': { core: 'carrier-core', file: 'carrier.ts' },
    'packages/wms-*': { core: 'wms-core', file: 'warehouse-system.ts' },
  };

  it.each(Object.entries(shapes))('in %s have the same files', (pattern, { core, file }) => {
    const folders = globSync(pattern, { cwd: root }).filter((folder) => !folder.endsWith(core));
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) {
      const files = readdirSync(join(root, folder, 'src'));
      expect(files, folder).toEqual(
        expect.arrayContaining(['client.ts', 'codes.ts', 'errors.ts', 'index.ts', 'operations', file]),
      );
      expect(readdirSync(join(root, folder, 'test')), folder).toContain('compliance.test.ts');
      expect(readdirSync(join(root, folder)), folder).toContain('openapi');
    }
  });
});

describe('every vendor’s mock', () => {
  const vendors = readdirSync(join(root, 'mocks/src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'kernel')
    .map(({ name }) => name);

  it.each(vendors)('%s has its wire, its error bodies and one way in', (vendor) => {
    expect(readdirSync(join(root, 'mocks/src', vendor))).toEqual(
      expect.arrayContaining(['errors.ts', 'index.ts', 'routes.ts']),
    );
  });

  it.each(vendors)('%s keeps its rules away from HTTP', (vendor) => {
    for (const { path, text } of readSources(`mocks/src/${vendor}/**/state.ts`)) {
      expect(text, path).not.toMatch(/WireRequest|WireResponse|\bstatus: \d{3}\b/);
    }
  });
});

/** Comments may speak of anything. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');
}
