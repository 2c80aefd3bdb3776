import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository. */
export const root = join(import.meta.dirname, '../../..');

/** One source file of a package. */
export interface Source {
  path: string;
  /** The workspace folder it belongs to, such as `packages/sync` or `mocks`. */
  folder: string;
  text: string;
}

/** Everything under some glob, relative to the root, without what is generated. */
export function readSources(pattern: string): Source[] {
  return globSync(pattern, { cwd: root })
    .filter((path) => !/node_modules|\/dist\/|\/generated\//.test(path))
    .map((path) => ({
      path,
      folder: path.startsWith('packages/')
        ? path.split('/').slice(0, 2).join('/')
        : (path.split('/')[0] ?? ''),
      text: readFileSync(join(root, path), 'utf8'),
    }));
}
