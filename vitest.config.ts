import { defineConfig } from 'vitest/config'

/** The suites of the project; each runs alone with `vitest run --project <name>`. */
export default defineConfig({
  test: {
    passWithNoTests: true,
    retry: 0,
    // Both cores of the machine that continuous integration has; by itself one stays idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,server,client}/src/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      { test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      { test: { name: 'sync', include: ['tests/sync/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/chromium-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
