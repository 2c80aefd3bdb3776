import { globSync, readFileSync } from 'node:fs';
import { OptionDefaults } from 'typedoc';

/** Every entry point of every published package. */
const entryPoints = globSync([
  'packages/*/package.json',
  'mocks/package.json',
  'scenarios/package.json',
]).flatMap((path) => {
  const manifest =
    /** @type {{ private?: boolean, exports?: Record<string, string | Record<string, string>> }} */ (
      JSON.parse(readFileSync(path, 'utf8'))
    );
  if (manifest.private) return [];
  const sources = Object.values(manifest.exports ?? {}).map((target) =>
    typeof target === 'string' ? undefined : target['@crossdock/source'],
  );
  return sources.flatMap((source) => (source ? [path.replace('package.json', source.slice(2))] : []));
});

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Crossdock',
  entryPoints,
  tsconfig: 'tsconfig.json',
  // Without a GitHub remote TypeDoc warns, so links come from a template, not from git.
  disableGit: true,
  displayBasePath: import.meta.dirname,
  sourceLinkTemplate: 'https://github.com/crossdock/crossdock/blob/main/{path}#L{line}',
  // openapi-typescript writes @description into its output.
  blockTags: [...OptionDefaults.blockTags, '@description'],
  readme: 'none',
  out: 'docs/api',
  treatWarningsAsErrors: true,
  validation: { notDocumented: true },
  requiredToBeDocumented: ['Function', 'Interface', 'TypeAlias', 'Variable', 'Class'],
};
