import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

/** Builds the page with nothing but tldraw and serves it; `close` stops and removes it. */
export const serveBareTldraw = async (): Promise<{ url: string; close(): Promise<void> }> => {
  const root = import.meta.dirname
  const outDir = mkdtempSync(join(tmpdir(), 'samenbord-bare-'))
  const options = { root, configFile: false, logLevel: 'error' } as const
  await build({
    ...options,
    mode: 'production',
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
  })
  const server = await preview({
    ...options,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('the page is not served')
  return {
    url,
    async close() {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
