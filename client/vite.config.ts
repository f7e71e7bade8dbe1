import { readdirSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const licensesFolder = new URL('./licenses/', import.meta.url)

/** Serves the licence texts that must go with every copy of the client, under `/licenses/`. */
function licenseTexts(): Plugin {
  return {
    name: 'samenbord-license-texts',
    apply: 'build',
    generateBundle() {
      for (const name of readdirSync(licensesFolder)) {
        const source = readFileSync(new URL(name, licensesFolder))
        this.emitFile({ type: 'asset', fileName: `licenses/${name}`, source })
      }
    },
  }
}

const serverAddress = `http://127.0.0.1:${process.env.PORT ?? '8080'}`

export default defineConfig({
  root: import.meta.dirname,
  appType: 'spa',
  plugins: [react(), licenseTexts()],
  // The server puts a fresh nonce in place of this word in every answer with index.html.
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: { dedupe: ['react', 'react-dom', 'yjs', 'y-protocols', '@tiptap/core'] },
  // Its `*.json?url` imports stop the whole development server when they are pre-bundled.
  optimizeDeps: { exclude: ['@tldraw/assets'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // An inlined asset is a data: address, which the content security policy refuses for most kinds.
    assetsInlineLimit: 0,
    sourcemap: false,
    license: { fileName: 'licenses/libraries.md' },
    // The board is one lazily loaded part of some 1.5 MB before compression.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Each file costs a phone a turn of the network, however small it is.
          groups: [
            // React changes seldom and every screen needs it: a file of its own stays in the cache.
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            // Whoever joins waits for these and no others.
            { name: 'start', tags: ['$initial'] },
            { name: 'icons', test: /[\\/]lucide-react[\\/]/ },
            // What many parts of a table use comes once, and not in a hundred files.
            { name: 'shared', test: /[\\/](?:client|shared)[\\/]src[\\/]/, minShareCount: 6 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.CLIENT_PORT ?? '5173'),
    strictPort: true,
    proxy: {
      '/api': serverAddress,
      '/sync': { target: serverAddress, ws: true },
      '/healthz': serverAddress,
      '/readyz': serverAddress,
    },
  },
})
