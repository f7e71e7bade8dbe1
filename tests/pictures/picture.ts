import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HelpPictureName } from '@samenbord/shared/texts'
import type { Locator, Page } from 'playwright-core'

const FOLDER = fileURLToPath(new URL('../../client/src/help/pictures/', import.meta.url))

/** A page of help stays light: a picture of more than this is of too much at once. */
const MOST_BYTES = 80_000

/** A part of the screen, in pixels. */
interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Nothing of a hand: no caret that blinks, no ring round what has the focus. */
const rest = async (page: Page): Promise<void> => {
  await page.evaluate('document.activeElement?.blur()')
  await page.mouse.move(0, 0)
}

/** Keeps a part of the screen as the picture of this name. */
export const take = async (page: Page, name: HelpPictureName, clip: Clip): Promise<void> => {
  await rest(page)
  const bytes = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
  if (bytes.length > MOST_BYTES) throw new Error(`${name} weighs ${bytes.length} bytes`)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${FOLDER}${name}.png`, bytes)
  const size = `${clip.width} by ${clip.height}, ${Math.ceil(bytes.length / 1000)} kB`
  process.stdout.write(`${name}: ${size}\n`)
}

/** The place of something on the screen, from its top to as far down as wanted. */
export const placeOf = async (one: Locator, height = Number.POSITIVE_INFINITY): Promise<Clip> => {
  const box = await one.boundingBox()
  if (box === null) throw new Error('what should be in the picture is not on the screen')
  return {
    x: Math.floor(box.x),
    y: Math.floor(box.y),
    width: Math.ceil(box.width),
    height: Math.min(Math.ceil(box.height), height),
  }
}
