import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

/** As wide as a screen is at 400 % zoom (WCAG 1.4.10). */
const NARROWEST = 320
const Lines = z.array(z.string())

/**
 * Runs within the page. `only` are the rules, when not all. None of them reads the style sheets, which
 * axe would otherwise take in first.
 */
const runAxe = (only: readonly string[]): string => `axe.run(document, {
    resultTypes: ['violations'],
    preload: { assets: ['media'] },
    ...(${only.length > 0} && { runOnly: ${JSON.stringify(only)} }),
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      id + ' at ' + target.join(' ') + ': ' + failureSummary.split('\\n').slice(1).join(' ').trim())))`

/**
 * Runs within the page. What is drawn beyond the edge, also where that is cut off. What measures
 * itself first gets a few frames to do so.
 */
const WHAT_IS_TOO_WIDE = `(async () => {
  const { documentElement: page, body } = document
  const isOutside = (one) => {
    const { right, width } = one.getBoundingClientRect()
    if (right <= page.clientWidth + 1 || width <= 1) return false
    for (let part = one.parentElement; part !== null && part !== body; part = part.parentElement) {
      if (part.matches('.tl-container, [inert]')) return false
    }
    return getComputedStyle(one).visibility !== 'hidden'
  }
  const look = () => {
    const outside = [...body.querySelectorAll('*')].filter(isOutside)
    if (outside.length === 0 && page.scrollWidth <= page.clientWidth) return []
    return ['sticks out of the screen, ' + page.scrollWidth + ' px wide: '
      + outside.slice(-3).map((one) => one.tagName + ' ' + one.className).join(', ')]
  }
  let found = look()
  for (let frame = 0; frame < 10 && found.length > 0; frame += 1) {
    await new Promise(requestAnimationFrame)
    found = look()
  }
  return found
})()`

type Theme = 'light' | 'dark'

/** Nothing but colours differs in the dark. */
const RULES: Record<Theme, readonly string[]> = {
  dark: ['color-contrast', 'link-in-text-block'],
  light: [],
}

/** What was found on the screens of one story, each with the name of its screen. */
export class Screens {
  readonly faults: string[] = []
  readonly #themes: readonly Theme[]

  /** Another language differs in how long its words are, and in nothing else that axe looks at. */
  constructor(language: 'nl' | 'en') {
    this.#themes = language === 'nl' ? ['dark', 'light'] : []
  }

  /** Looks at the screen that someone has before them now. */
  async check(name: string, { page }: { readonly page: Page }): Promise<void> {
    for (const fault of await faultsOf(page, this.#themes)) this.faults.push(`${name}: ${fault}`)
  }
}

/**
 * What is wrong with the screen that is shown: whatever axe finds, and what sticks out on the
 * narrowest screen. The screen is left as it was.
 */
const faultsOf = async (page: Page, themes: readonly Theme[]): Promise<string[]> => {
  const found: string[] = []
  if (themes.length > 0 && !(await page.evaluate(`'axe' in window`))) {
    await page.evaluate(axe.source)
  }
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await page.locator(`html[data-theme="${theme}"]`).waitFor()
    const lines = Lines.parse(await page.evaluate(runAxe(RULES[theme])))
    found.push(...lines.map((line) => `${theme}, ${line}`))
  }
  const size = page.viewportSize()
  if (size === null) return found
  await page.setViewportSize({ width: NARROWEST, height: size.height })
  found.push(...Lines.parse(await page.evaluate(WHAT_IS_TOO_WIDE)))
  await page.setViewportSize(size)
  return found
}
