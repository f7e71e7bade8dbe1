// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { sessionId } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { OpenBeamer } from './open-beamer.tsx'

const at = `/sessions/${sessionId}/beamer`
const url = 'http://localhost/beamer#geheim'

const dialog = () => show(<OpenBeamer sessionId={sessionId} onClose={() => undefined} />)

test('makes a link to copy, or to open in a window of its own', async () => {
  serve({ [`POST ${at}`]: [201, { url }] })
  const screen = await dialog()
  expect(screen.words()).toContain('Vraag de bewoner of dat goed is.')
  await screen.click(screen.button('Maak een link'))
  await screen.until(() => screen.hasButton('Kopieer de link'))
  expect(screen.field('Link voor het grote scherm').value).toBe(url)
  const open = document.querySelector('a[target="_blank"]')
  expect(open?.getAttribute('href')).toBe(url)
  expect(open?.getAttribute('rel')).toContain('noopener')
})

test('closes all big screens, and takes the link that was made along', async () => {
  const calls = serve({ [`POST ${at}`]: [201, { url }], [`DELETE ${at}`]: [204] })
  const screen = await dialog()
  await screen.click(screen.button('Maak een link'))
  await screen.until(() => screen.hasButton('Kopieer de link'))
  await screen.click(screen.button('Sluit de grote schermen'))
  await screen.until(() => screen.words().includes('De grote schermen zijn dicht.'))
  expect(screen.hasButton('Kopieer de link')).toBe(false)
  expect(calls.map(({ path }) => path)).toEqual([`POST ${at}`, `DELETE ${at}`])
})

test('says why there is no link when the server makes none', async () => {
  serve({ [`POST ${at}`]: refusal('forbidden') })
  const screen = await dialog()
  await screen.click(screen.button('Maak een link'))
  await screen.until(() => document.querySelector('[role="alert"]') !== null)
  expect(screen.hasButton('Maak een link')).toBe(true)
})
