import { existsSync } from 'node:fs'
import { defineConfig } from 'vite'

const entries: Record<string, string> = {
  main: 'src/main/main.ts',
  'document-worker': 'src/storage/document-worker.ts',
  'merge-worker': 'src/storage/merge-worker.ts',
  'export-worker': 'src/export/export-worker.ts',
}
if (existsSync(new URL('./src/main/demo.ts', import.meta.url))) entries.demo = 'src/main/demo.ts'

/**
 * Bundles the server with the shared sources, and with the packages of which it needs a small part: so
 * it starts in two thirds of the time. Other packages stay outside.
 */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: [/^@samenbord\//, /^(zod|hono|yjs|lib0|@hono)(\/|$)/] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: entries,
      output: {
        format: 'esm',
        entryFileNames: '[name].js',
        // Chunks lie beside the entries, so that `./document-worker.js` is found from any of them.
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
})
