// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { session } from '../ui/test-support/people.ts'
import { show } from '../ui/test-support/screen.ts'
import { refusal, serve } from '../ui/test-support/server.ts'
import { BeamerLink } from './beamer-link.tsx'

const token = 'g'.repeat(43)

test('a link is exchanged once, and leads to the address of that screen', async () => {
  const calls = serve({ 'POST /beamer': [200, { session }] })
  const screen = await show(<BeamerLink token={token} />)
  await screen.until(() => window.location.pathname === `/beamer/${session.id}`)
  expect(calls).toEqual([{ path: 'POST /beamer', body: { token } }])
})

test('a link that was used says what to do, large, and offers nothing that cannot help', async () => {
  serve({ 'POST /beamer': refusal('beamer-unknown') })
  const screen = await show(<BeamerLink token={token} />)
  await screen.until(() => screen.words().includes('werkt niet meer'))
  expect(screen.words()).toContain('Maak aan tafel een nieuw adres')
  expect(screen.hasButton('Probeer opnieuw')).toBe(false)
})

test('a server that cannot be reached is asked again when someone wants that', async () => {
  const calls = serve({})
  const screen = await show(<BeamerLink token={token} />)
  await screen.until(() => screen.hasButton('Probeer opnieuw'))
  await screen.click(screen.button('Probeer opnieuw'))
  await screen.until(() => calls.length === 2 && screen.hasButton('Probeer opnieuw'))
})

test('an address without its secret says what is missing', async () => {
  const screen = await show(<BeamerLink token={undefined} />)
  expect(screen.words()).toContain('Dit adres voor het grote scherm is niet compleet.')
})
