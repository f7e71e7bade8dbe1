import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const ENVIRONMENT = /^(\/\/ @vitest-environment.*\n)*/

/**
 * Files that ask for the same environment come one after another: only then they share what they
 * import. With `--sequence.seed`, the files of one environment are in an order of that seed.
 */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence
    const asked = new Map(
      files.map((file) => [file, ENVIRONMENT.exec(readFileSync(file.moduleId, 'utf8'))?.[0] ?? '']),
    )
    const askedBy = (file: TestSpecification): string => asked.get(file) ?? ''
    const drawn = ({ moduleId }: TestSpecification): string =>
      createHash('sha1').update(`${seed} ${moduleId}`).digest('hex')
    const sorted = await super.sort(files)
    if (seed !== undefined) sorted.sort((a, b) => drawn(a).localeCompare(drawn(b)))
    return sorted.sort((a, b) => askedBy(a).localeCompare(askedBy(b)))
  }
}

/** The suites of the project; each runs alone with `vitest run --project <name>`. */
export default defineConfig({
  test: {
    passWithNoTests: true,
    retry: 0,
    // Both cores of the machine that continuous integration has; by itself one stays idle.
    maxWorkers: 2,
    sequence: { sequencer: ByEnvironment },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{shared,server,client}/src/**/*.test.{ts,tsx}',
            'tests/benchmarks/**/*.test.ts',
          ],
          environment: 'node',
          isolate: false,
          // Random tests try thousands of things, on a machine that may be busy.
          testTimeout: 15_000,
          setupFiles: ['client/src/ui/test-support/fresh-page.ts'],
        },
      },
      { test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      { test: { name: 'sync', include: ['tests/sync/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/chromium-setup.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
