import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

const resourceLimits = { maxYoungGenerationSizeMb: 8 }

/**
 * Starts a thread of the server. Built, its file lies beside the bundle as `<name>.js`; from the
 * sources, `source` needs tsx, registered inside the thread: Node 20 does not run `--import` of
 * `execArgv` before it reads a thread's first file. `workerData` is what the thread begins with.
 * What is new is collected at a few MiB: a thread would keep the memory that more of it takes.
 */
export const startThread = (name: string, source: URL, workerData?: unknown): Worker => {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL(`./${name}.js`, import.meta.url), { workerData, resourceLimits })
  }
  const { resolve } = createRequire(import.meta.url)
  const tsx = resolve('tsx/cjs/api').replace('/cjs/api/index.cjs', '/esm/api/index.mjs')
  const script = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register()
    return import(${JSON.stringify(source.href)})
  })`
  return new Worker(script, { eval: true, execArgv: [], workerData, resourceLimits })
}
