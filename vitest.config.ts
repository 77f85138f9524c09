/**
 * Tests that run in plain Node: those beside the code, the contract suite and the house rules.
 * The pages are tested in a real browser instead: playwright.config.ts.
 */
import { defineConfig } from 'vitest/config';

const everywhere = {
  environment: 'node',
  // A hang is a failure; a slow machine is not.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  teardownTimeout: 10_000,
} as const;

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    reporters: ['default'],
    // The main thread mostly waits: leaving a core to it would cost two-core machines half their speed.
    maxWorkers: '100%',
    projects: [
      {
        test: { ...everywhere, name: 'house', include: ['tests/house/**/*.test.ts'] },
      },
      {
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          ...everywhere,
          name: 'code',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [
            '**/node_modules/**',
            'dist/**',
            'release/**',
            '.cache/**',
            'tests/house/**',
            'tests/e2e/**',
          ],
        },
      },
    ],
  },
});
