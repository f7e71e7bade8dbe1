const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Under which addresses a browser knows this server. */
export interface PublicAddress {
  /** The one that links are made with; no slash at the end. */
  readonly url: string
  /** Whether browsers reach it over https. */
  readonly secure: boolean
  /** Whether this is exactly our own `Origin`. `null` and nothing are not. */
  isOwn(origin: string | undefined): boolean
}

/**
 * On one's own machine `localhost` and `127.0.0.1` are the same place; anywhere else an origin is
 * ours only when it is exactly the public one.
 */
export const publicAddress = (url: string): PublicAddress => {
  const { origin, protocol, hostname, port } = new URL(url)
  const own = new Set([origin])
  if (LOOPBACK.has(hostname)) {
    for (const name of LOOPBACK) own.add(`${protocol}//${name}${port === '' ? '' : `:${port}`}`)
  }
  return {
    url: origin,
    secure: protocol === 'https:',
    isOwn: (candidate) => candidate !== undefined && own.has(candidate),
  }
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a call may change something: it comes from our own pages, or from a program that names our
 * origin. A browser always sends one of the two headers.
 */
export const mayChange = (address: PublicAddress, method: string, headers: Headers): boolean => {
  if (SAFE.has(method)) return true
  const origin = headers.get('Origin') ?? undefined
  if (origin !== undefined) return address.isOwn(origin)
  return headers.get('Sec-Fetch-Site') === 'same-origin'
}
