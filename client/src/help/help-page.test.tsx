// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { show } from '../ui/test-support/screen.ts'
import { HelpPage } from './help-page.tsx'
import { pictures } from './pictures.ts'
import { READERS } from './readers.ts'

const folder = join(import.meta.dirname, 'pictures')

test.each(READERS)(
  'the page for a %s has three or four pictures, each with words',
  async (reader) => {
    const screen = await show(<HelpPage reader={reader} />)
    const images = [...document.querySelectorAll('.help img')]
    expect([3, 4]).toContain(images.length)
    expect(images.filter((image) => (image.getAttribute('alt') ?? '').length < 20)).toEqual([])
    expect(document.querySelectorAll('.help figcaption').length).toBe(images.length)
    expect(screen.hasButton('Druk af')).toBe(true)
  },
)

test('whoever wants to be shown around again is told where', async () => {
  localStorage.setItem('samenbord.shown-around', 'yes')
  const screen = await show(<HelpPage reader="resident" />)
  await screen.click(screen.button('Laat me rondkijken'))
  expect(screen.words()).toContain('Ga terug naar je overleg.')
  expect(localStorage.getItem('samenbord.shown-around')).not.toBe('yes')
})

test('every picture that was taken stands on a page, and is light', () => {
  const taken = readdirSync(folder)
  expect(taken.sort()).toEqual(
    Object.keys(pictures)
      .map((name) => `${name}.png`)
      .sort(),
  )
  for (const name of taken) {
    expect(readFileSync(join(folder, name)).length, name).toBeLessThan(80_000)
  }
})
