import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsup';

interface Manifest {
  private?: boolean;
  exports?: Record<string, string | Record<string, string>>;
  bin?: Record<string, string>;
}

/** Everything a package exports or runs, as entry points: `dist/kernel/index.js` comes from `src/kernel/index.ts`. */
function entries(folder: string, { exports = {}, bin = {} }: Manifest): Record<string, string> {
  const built = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : [target['default'] ?? ''],
  );
  return Object.fromEntries(
    [...built, ...Object.values(bin)].map((file) => {
      const name = file.replace(/^\.\/dist\/|\.js$/g, '');
      return [name, join(folder, 'src', `${name}.ts`)];
    }),
  );
}

// One process builds every published package.
export default defineConfig(
  globSync(['packages/*', 'mocks', 'scenarios']).flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    if (manifest.private) return [];
    return {
      name: folder,
      entry: entries(folder, manifest),
      outDir: join(folder, 'dist'),
      tsconfig: 'tsconfig.json',
      format: 'esm' as const,
      target: 'node22',
      // From the root, tsup cannot see each package's dependencies: every bare import is left alone.
      skipNodeModulesBundle: true,
      // The reference adapter is not published, so the runner that ships with it carries it along.
      noExternal: ['@crossdock/carrier-example'],
      esbuildOptions: (options) => {
        options.conditions = ['@crossdock/source'];
      },
      dts: manifest.exports !== undefined,
      sourcemap: true,
      clean: true,
    };
  }),
);
