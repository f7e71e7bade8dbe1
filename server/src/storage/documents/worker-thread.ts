import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

/**
 * Starts the thread that stores documents. Built, it lies beside the bundle; from the sources it
 * needs tsx, registered inside the thread: Node 20 does not run `--import` of `execArgv` before it
 * reads a thread's first file.
 */
export const startDocumentThread = (): Worker => {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./document-worker.js', import.meta.url))
  }
  const { resolve } = createRequire(import.meta.url)
  const tsx = resolve('tsx/cjs/api').replace('/cjs/api/index.cjs', '/esm/api/index.mjs')
  const source = new URL('../document-worker.ts', import.meta.url)
  const script = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register()
    return import(${JSON.stringify(source.href)})
  })`
  return new Worker(script, { eval: true, execArgv: [] })
}
