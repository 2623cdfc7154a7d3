import { defineConfig } from 'vitest/config';

// Tests that start servers, processes and browsers come last: they wait more than they work, for the limits of Teams.
const heavy = ['test/e2e/**/*.test.ts', 'test/wire/**/*.test.ts'];

// Functions alone: nothing of one file is left over for the next, so they need no process each.
const pure = ['cards', 'domain', 'tab', 'texts', 'words'].map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'rules',
          environment: 'node',
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          include: pure,
          testTimeout: 30_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'parts',
          environment: 'node',
          pool: 'forks',
          // Some wait for limits and faults of the small Teams.
          maxWorkers: 3,
          include: ['test/**/*.test.ts'],
          exclude: [...heavy, ...pure, 'test/bench/**'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'whole',
          environment: 'node',
          pool: 'forks',
          // More than there are cores: most of the time they wait for Teams' limits, and for colleagues who think.
          maxWorkers: 4,
          include: heavy,
          testTimeout: 120_000,
          // A second, as it is without this, is short where three servers and their browsers share two cores.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 60_000,
          teardownTimeout: 20_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
