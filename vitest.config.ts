import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { nodeFlags } from './scripts/nodeFlags.mjs';

/** `unit` runs in seconds; `e2e` drives the built app in a real browser. */
export default defineConfig({
  test: {
    // Two files at a time, which is what the smallest machine has cores for.
    maxWorkers: 2,
    execArgv: nodeFlags,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['shared/**/*.test.ts', 'electron/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          pool: 'forks',
          // Nothing here keeps state between files, and starting a process for each takes longer than its tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/rendererSetup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'system',
          environment: 'node',
          include: [
            'tests/{contract,workspace,crash,export,imports,packaging,electron,security}/**/*.test.ts',
          ],
          pool: 'forks',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'accessibility',
          environment: 'node',
          include: ['tests/e2e/accessibility*.test.ts'],
          pool: 'forks',
          // They wait for what they look at, so two browsers may be at work at once.
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/accessibility*.test.ts'],
          pool: 'forks',
          // One browser at a time, and nothing else beside it: keys that are sent must not outrun the page.
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
