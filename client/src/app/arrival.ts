import { Value } from '../sync/observable.ts'

/** What someone brought along in a link: good for one exchange, kept in memory only. */
export interface Arrival {
  readonly path: '/join' | '/sign-in' | '/beamer'
  /** As it stood behind the `#`; may be mangled. */
  readonly token: string
}

const PATHS: readonly Arrival['path'][] = ['/join', '/sign-in', '/beamer']

const take = (): Arrival | undefined => {
  const { pathname, search, hash } = window.location
  const path = PATHS.find((known) => known === pathname)
  if (hash === '' || path === undefined) return undefined
  // Out of the address, the history and whatever the browser keeps of both, before all else.
  window.history.replaceState(window.history.state, '', pathname + search)
  return { path, token: hash.slice(1) }
}

/** The last link this page was opened with. */
export const arrival = new Value<Arrival | undefined>(take())

// Another link pasted in the same tab changes only the hash.
window.addEventListener('hashchange', () => {
  const another = take()
  if (another !== undefined) arrival.set(another)
})
