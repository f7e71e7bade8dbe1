import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
/** The rest is compressed by itself. */
const COMPRESSED_WELL = new Set(['.css', '.js', '.json', '.md', '.svg', '.txt', '.webmanifest'])

type Bytes = Uint8Array<ArrayBuffer>

interface File {
  readonly type: string
  readonly bytes: Bytes
  readonly tag: string
  /** Names with a hash of the content never mean something else. */
  readonly isHashed: boolean
  /** Compressed once, when first asked for. */
  compressed(encoding: 'br' | 'gzip'): Promise<Bytes> | undefined
}

/** The built client. */
export interface Pages {
  /** A file of the client by its path, or undefined when there is none. */
  file(context: Context): Promise<Response> | undefined
  /** The one page of the client, with a fresh nonce and its policy. */
  page(context: Context): Response
}

/**
 * Serves the client from memory: only what stood in its folder at the start can be asked for.
 *
 * @param folder of the built client
 * @param licenseKey for the board, put in the page when there is one
 */
export const createPages = (folder: string, licenseKey: string | undefined): Pages => {
  const files = readAll(folder)
  const html = existsSync(join(folder, 'index.html'))
    ? withLicenseKey(readFileSync(join(folder, 'index.html'), 'utf8'), licenseKey)
    : undefined
  return {
    file: (context) => {
      const file = files.get(context.req.path)
      return file === undefined ? undefined : sendFile(context, file)
    },
    page: (context) => {
      if (html === undefined) {
        return context.text('The pages are not built yet. Run: npm run build', 503)
      }
      const nonce = randomBytes(16).toString('base64')
      return context.body(html.replaceAll('__CSP_NONCE__', nonce), 200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': contentPolicy(nonce),
      })
    },
  }
}

/** The folder of the built client, seen from the sources or from the built server. */
export const findClient = (): string => {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'client', 'dist')
    if (existsSync(candidate) || dirname(folder) === folder) return candidate
  }
}

const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')

const withLicenseKey = (html: string, key: string | undefined): string => {
  if (key === undefined) return html
  const content = key.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return html.replace(
    '</head>',
    () => `<meta name="tldraw-license-key" content="${content}"></head>`,
  )
}

const readAll = (folder: string): ReadonlyMap<string, File> => {
  const files = new Map<string, File>()
  if (!existsSync(folder)) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = `/${relative(folder, path).split(sep).join('/')}`
    if (entry.isFile() && name !== '/index.html') files.set(name, readOne(path, name))
  }
  return files
}

const readOne = (path: string, name: string): File => {
  const bytes = new Uint8Array(readFileSync(path))
  const extension = extname(name)
  const compressed = new Map<string, Promise<Bytes>>()
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    bytes,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    isHashed: name.startsWith('/assets/'),
    compressed: (encoding) => {
      if (!COMPRESSED_WELL.has(extension) || bytes.length < 1024) return undefined
      const known = compressed.get(encoding)
      if (known !== undefined) return known
      const fresh = COMPRESS[encoding](bytes)
      compressed.set(encoding, fresh)
      return fresh
    },
  }
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
/** Strong enough to be small, and done while someone waits: 1.5 MB takes some 0.1 s. */
const COMPRESS = {
  br: async (bytes: Bytes): Promise<Bytes> =>
    new Uint8Array(await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })),
  gzip: async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await zip(bytes, { level: 7 })),
}

const sendFile = async (context: Context, file: File): Promise<Response> => {
  const headers: Record<string, string> = {
    'Content-Type': file.type,
    'Cache-Control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.tag,
    Vary: 'Accept-Encoding',
  }
  if (context.req.header('If-None-Match') === file.tag) return context.body(null, 304, headers)
  const accepted = context.req.header('Accept-Encoding') ?? ''
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined
  const compressed = encoding === undefined ? undefined : await file.compressed(encoding)
  return encoding === undefined || compressed === undefined
    ? context.body(file.bytes, 200, headers)
    : context.body(compressed, 200, { ...headers, 'Content-Encoding': encoding })
}
