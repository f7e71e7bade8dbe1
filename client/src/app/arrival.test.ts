// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'

const openWith = async (address: string) => {
  vi.resetModules()
  window.history.replaceState(null, '', address)
  return await import('./arrival.ts')
}

// First: every module loaded anew by a later test goes on listening.
test('another link in the same tab is taken as well', async () => {
  const { arrival } = await openWith('/join#eerst')
  window.history.replaceState(null, '', '/join#daarna')
  window.dispatchEvent(new Event('hashchange'))
  expect(arrival.get()).toEqual({ path: '/join', token: 'daarna' })
  expect(window.location.href).not.toContain('daarna')
})

test('the token of an invitation leaves the address before anything else', async () => {
  const { arrival } = await openWith('/join#geheim')
  expect(arrival.get()).toEqual({ path: '/join', token: 'geheim' })
  expect(window.location.href).not.toContain('geheim')
})

test('the token of a sign-in link too', async () => {
  const { arrival } = await openWith('/sign-in#geheim')
  expect(arrival.get()).toEqual({ path: '/sign-in', token: 'geheim' })
  expect(window.location.href).not.toContain('geheim')
})

test('and that of a big screen', async () => {
  const { arrival } = await openWith('/beamer#geheim')
  expect(arrival.get()).toEqual({ path: '/beamer', token: 'geheim' })
  expect(window.location.href).not.toContain('geheim')
})

test('what stands behind the # elsewhere is left alone', async () => {
  const { arrival } = await openWith('/overleg/x#deel')
  expect(arrival.get()).toBeUndefined()
  expect(window.location.hash).toBe('#deel')
})
