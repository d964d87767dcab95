import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '~': fileURLToPath(new URL('./src', import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      // Plain Node, nothing built.
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'kiosk/**/*.test.ts', 'tests/*.test.ts'],
          // Other tests may run beside them.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // Reads the pages that a build made.
      {
        resolve: { alias },
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          globalSetup: 'tests/built/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Pages are parsed once for all of them.
          isolate: false,
        },
      },
    ],
  },
});
