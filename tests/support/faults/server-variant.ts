import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const SERVER = fileURLToPath(new URL('../../../server/', import.meta.url))

/** Other words at one place of the server's sources. */
export interface Replacement {
  /** Below `server/src`. */
  readonly file: string
  /** What stands there, once. */
  readonly from: string
  readonly to: string
}

/** A server that was built with other words at some place. */
export interface ServerVariant {
  /** What Node runs. */
  readonly main: readonly string[]
  remove(): void
}

/**
 * Builds the server with something replaced in its sources.
 *
 * @throws Error when what is to be replaced does not stand in the file, or more than once
 */
export const buildVariant = async (replacement: Replacement): Promise<ServerVariant> => {
  // Beside the server's packages, so that it finds them.
  const outDir = mkdtempSync(join(SERVER, 'node_modules', '.variant-'))
  try {
    await build({
      configFile: join(SERVER, 'vite.config.ts'),
      logLevel: 'error',
      plugins: [replacing(replacement)],
      build: { outDir, sourcemap: false },
    })
  } catch (failure) {
    rmSync(outDir, { recursive: true, force: true })
    throw failure
  }
  return {
    main: [join(outDir, 'main.js')],
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  }
}

const replacing = ({ file, from, to }: Replacement): Plugin => {
  const path = join(SERVER, 'src', file)
  const parts = readFileSync(path, 'utf8').split(from)
  if (parts.length !== 2) {
    throw new Error(`In ${file}, this stands ${parts.length - 1} times, not once: ${from}`)
  }
  return {
    name: 'replacing',
    enforce: 'pre',
    load: (id) => (id === path ? parts.join(to) : null),
  }
}
