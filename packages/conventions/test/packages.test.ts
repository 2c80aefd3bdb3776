import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources.ts';

interface Manifest {
  name: string;
  private?: boolean;
  description?: string;
  license?: string;
  type?: string;
  files?: string[];
  exports?: Record<string, unknown>;
}

const manifests = globSync('{packages/*,mocks,scenarios,contracts}/package.json', { cwd: root }).map(
  (path) => ({
    folder: dirname(path),
    manifest: JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest,
  }),
);
const published = manifests.filter(({ manifest }) => manifest.private !== true);

describe.each(manifests)('$folder', ({ manifest }) => {
  it('is an ES module with a licence and a description', () => {
    expect(manifest).toMatchObject({
      type: 'module',
      license: 'MIT',
      description: expect.stringMatching(/\w+/) as string,
    });
  });
});

describe.each(published)('$folder', ({ folder, manifest }) => {
  it('is published with its sources, so that the source condition does not dangle', () => {
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'src']));
  });

  it('has a README that begins with its name', () => {
    expect(readFileSync(join(root, folder, 'README.md'), 'utf8')).toMatch(
      new RegExp(`^# .*${manifest.name.replace('@crossdock/', '')}`),
    );
  });
});
