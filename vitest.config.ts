import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// Workspace packages resolve to their TypeScript source, so tests need no build.
// Node tests read ssr.resolve; setting `conditions` drops Vite's own, so those are put back.
const source = { ssr: { resolve: { conditions: ['@crossdock/source', ...defaultServerConditions] } } };
const pact = { PACT_DO_NOT_TRACK: 'true' };

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.ts', 'mocks/test/**/*.test.ts'],
          benchmark: { include: ['{packages/*,mocks,scenarios}/bench/**/*.bench.ts'] },
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...source,
        test: {
          name: 'scenarios',
          include: ['scenarios/test/**/*.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...source,
        test: {
          name: 'contracts:consumer',
          include: ['contracts/**/consumer.test.ts'],
          // Files of one consumer and provider pair write the same pact file.
          fileParallelism: false,
          env: pact,
          sequence: { groupOrder: 2 },
        },
      },
      {
        ...source,
        test: {
          name: 'contracts:provider',
          include: ['contracts/**/provider.test.ts'],
          testTimeout: 30_000,
          env: pact,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
