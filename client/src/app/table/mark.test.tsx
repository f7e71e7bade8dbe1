// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { factsFor, someone } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { Mark } from './mark.tsx'

const samira = someone('Samira', { access: 'coordinate' })
const toSessions = () => document.querySelector('a[aria-label="Samenbord, naar mijn overleggen"]')

test('the mark leads who signed in to their own sessions', async () => {
  serve({ 'GET /account': [200, { profile: { name: 'Samira' } }] })
  const screen = await show(<Mark facts={factsFor(samira, [])} />)
  await screen.until(() => toSessions() !== null)
  expect(toSessions()?.getAttribute('href')).toBe('/')
})

test('it leads nobody who leads by a link to the screen for signing in', async () => {
  const calls = serve({ 'GET /account': refusal('not-signed-in') })
  await show(<Mark facts={factsFor(samira, [])} />)
  expect(calls).toHaveLength(1)
  expect(toSessions()).toBeNull()
})

test('of who takes part nothing is asked', async () => {
  const calls = serve({})
  await show(<Mark facts={factsFor(someone('Wim'), [samira])} />)
  expect(calls).toEqual([])
  expect(toSessions()).toBeNull()
})
