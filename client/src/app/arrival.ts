import { Value } from '../sync/observable.ts'

/** What someone brought along in a link: good for one exchange, kept in memory only. */
export interface Arrival {
  readonly path: '/join' | '/sign-in'
  /** As it stood behind the `#`; may be mangled. */
  readonly token: string
}

const take = (): Arrival | undefined => {
  const { pathname, search, hash } = window.location
  if (hash === '' || (pathname !== '/join' && pathname !== '/sign-in')) return undefined
  // Out of the address, the history and whatever the browser keeps of both, before all else.
  window.history.replaceState(window.history.state, '', pathname + search)
  return { path: pathname, token: hash.slice(1) }
}

/** The last link this page was opened with. */
export const arrival = new Value<Arrival | undefined>(take())

// Another link pasted in the same tab changes only the hash.
window.addEventListener('hashchange', () => {
  const another = take()
  if (another !== undefined) arrival.set(another)
})
