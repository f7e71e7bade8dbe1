import { type Browser, chromium, type JSHandle, type Page } from 'playwright-core'
import { BrowserPerson } from '../../support/browser-person.ts'
import { chromiumOptions } from '../../support/chromium-options.ts'
import type { Seated, Session } from '../../support/http-person.ts'

/** Does something with a Chromium of its own. */
export const withChromium = async (work: (browser: Browser) => Promise<void>): Promise<void> => {
  const browser = await chromium.launch(chromiumOptions('whole'))
  try {
    await work(browser)
  } finally {
    await browser.close()
  }
}

/** What tsx names functions with; a function that is sent to a page finds it there. */
export const knowNames = (page: Page): Promise<unknown> =>
  page.addInitScript('globalThis.__name ??= (named) => named')

/** The toolbar stands, and so does the document. */
export const untilBoard = async (page: Page): Promise<void> => {
  await page.locator('.tl-canvas').waitFor({ timeout: 60_000 })
  await page.locator('.tlui-toolbar').first().waitFor({ timeout: 60_000 })
}

/** Someone who is seated already, with the board before them. */
export const openBoard = async (
  browser: Browser,
  server: string,
  session: Session,
  who: Seated,
): Promise<BrowserPerson> => {
  const person = await BrowserPerson.open(browser, server)
  await knowNames(person.page)
  await person.takeCookies(who.person)
  await person.goTo(`/overleg/${session.id}`)
  await untilBoard(person.page)
  return person
}

/** When something was; milliseconds since 1970 with fractions, comparable between pages. */
export type Moments = JSHandle<number[]>

/** Notes when each event of this kind came from the keyboard or pointer. */
export const noteInputs = (
  page: Page,
  event: 'keydown' | 'pointermove' | 'click',
): Promise<Moments> =>
  page.evaluateHandle((type) => {
    const moments: number[] = []
    const note = ({ timeStamp }: Event) => void moments.push(performance.timeOrigin + timeStamp)
    window.addEventListener(type, note, { capture: true })
    return moments
  }, event)

/**
 * Notes when a change of what this element says (its text, or an attribute), or with null whether it is
 * there at all, was painted: looks after every frame, when the frame is on the screen.
 */
export const notePaints = (
  page: Page,
  selector: string,
  attribute?: string | null,
): Promise<Moments> =>
  page.evaluateHandle(
    ([where, name]) => {
      const moments: number[] = []
      const look = () => {
        const element = document.querySelector(where ?? '')
        if (name === null) return String(element !== null)
        return name ? element?.getAttribute(name) : element?.textContent
      }
      let known = look()
      const painted = new MessageChannel()
      painted.port1.onmessage = () => {
        const now = performance.timeOrigin + performance.now()
        const seen = look()
        if (seen === known) return
        known = seen
        moments.push(now)
      }
      const frame = () => {
        // A message that is sent before the painting of a frame comes after it.
        painted.port2.postMessage(null)
        requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
      return moments
    },
    [selector, attribute],
  )

/** How far the clocks of two pages can differ: by how much, give or take, in milliseconds. */
export const clockDifference = async (
  one: Page,
  other: Page,
): Promise<{ difference: number; uncertainty: number }> => {
  const [a, b] = [await clockOf(one), await clockOf(other)]
  return { difference: a.offset - b.offset, uncertainty: a.within + b.within }
}

/**
 * How far the clock of a page is ahead of that of this process, give or take, in milliseconds.
 */
export const clockOf = async (page: Page): Promise<{ offset: number; within: number }> => {
  let best = { offset: 0, within: Number.POSITIVE_INFINITY }
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const before = performance.timeOrigin + performance.now()
    const there = await page.evaluate(() => performance.timeOrigin + performance.now())
    const after = performance.timeOrigin + performance.now()
    const within = (after - before) / 2
    if (within < best.within) best = { offset: there - (before + after) / 2, within }
  }
  return best
}

/** Waits until so many moments were noted. */
export const untilNoted = async (page: Page, moments: Moments, count: number): Promise<void> => {
  await page.waitForFunction(([all, least]) => all.length >= least, [moments, count] as const, {
    polling: 10,
    timeout: 10_000,
  })
}
