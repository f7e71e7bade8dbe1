import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  // A type that stands in the face of a function is of use, also where nobody names it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs'],
      project: ['scripts/**/*.mjs', '*.ts'],
    },
    client: {
      entry: ['src/app/main.tsx', 'src/**/*.test.{ts,tsx}'],
      project: ['src/**/*.{ts,tsx}'],
    },
    server: {
      entry: [
        'src/main/main.ts',
        'src/main/demo.ts',
        'src/storage/document-worker.ts',
        'src/**/*.test.ts',
      ],
      project: ['src/**/*.ts'],
    },
    shared: {
      entry: ['src/*/index.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts'],
      includeEntryExports: true,
    },
    tests: {
      entry: [
        '**/*.test.ts',
        'benchmarks/*.ts',
        'benchmarks/bare-tldraw/main.tsx',
        'pictures/make-pictures.ts',
        'support/*-setup.ts',
      ],
      project: ['**/*.{ts,tsx}'],
      // Of the system: a disk that can be full, and a core for each server that is measured.
      ignoreBinaries: ['mount', 'umount', 'taskset'],
    },
  },
}

export default config
