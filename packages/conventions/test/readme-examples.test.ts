import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from './sources.ts';

/** Inside the checkout, so that package names resolve; its name keeps it out of everything else. */
const scratch = (folder: string): string => join(root, folder, '.readme-examples');
const readmes = globSync(
  '{README.md,docs/**/*.md,packages/*/README.md,mocks/README.md,scenarios/README.md}',
  { cwd: root },
);
const folders = new Set<string>();

afterAll(() => {
  for (const folder of folders) rmSync(scratch(folder), { recursive: true, force: true });
});

it('the examples of every README compile', { timeout: 120_000 }, () => {
  const files: string[] = [];
  for (const readme of readmes) {
    const text = readFileSync(join(root, readme), 'utf8');
    // Examples of the top-level pages may use every package, so they compile where every package is known.
    const folder = dirname(readme) === '.' || readme.startsWith('docs/') ? 'scenarios' : dirname(readme);
    for (const [index, [, code]] of [...text.matchAll(/```ts\n([\s\S]*?)```/g)].entries()) {
      folders.add(folder);
      mkdirSync(scratch(folder), { recursive: true });
      const file = join(scratch(folder), `${readme.replaceAll(/\W+/g, '-')}-${index}.ts`);
      writeFileSync(file, `${code ?? ''}\nexport {};\n`);
      files.push(file);
    }
  }
  expect(files.length).toBeGreaterThan(0);
  const options = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: object;
  };
  const project = join(root, 'scenarios/.readme-examples/tsconfig.json');
  folders.add('scenarios');
  mkdirSync(dirname(project), { recursive: true });
  writeFileSync(project, JSON.stringify({ compilerOptions: options.compilerOptions, files }));
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', project, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});
