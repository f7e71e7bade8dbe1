import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

const resourceLimits = { maxYoungGenerationSizeMb: 8 }

/**
 * Where threads lie as they were built: beside the bundle. From the sources there are none, unless
 * tests say where they are: a thread from its source takes half a second to start.
 */
const builtBeside = import.meta.url.endsWith('.ts') ? process.env.BUILT_BESIDE : import.meta.url

/**
 * Starts a thread of the server. Built, its file is called `<name>.js`; from the sources, `source`
 * needs tsx, registered inside the thread: Node 20 does not run `--import` of `execArgv` before it
 * reads a thread's first file. `workerData` is what the thread begins with. What is new is collected
 * at a few MiB: a thread would keep the memory that more of it takes.
 */
export const startThread = (name: string, source: URL, workerData?: unknown): Worker => {
  if (builtBeside !== undefined) {
    return new Worker(new URL(`./${name}.js`, builtBeside), { workerData, resourceLimits })
  }
  const { resolve } = createRequire(import.meta.url)
  const tsx = resolve('tsx/cjs/api').replace('/cjs/api/index.cjs', '/esm/api/index.mjs')
  const script = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register()
    return import(${JSON.stringify(source.href)})
  })`
  return new Worker(script, { eval: true, execArgv: [], workerData, resourceLimits })
}
