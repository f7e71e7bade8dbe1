import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

/** As wide as a screen is at 400 % zoom (WCAG 1.4.10). */
const NARROWEST = 320
const Lines = z.array(z.string())

/** Runs within the page. */
const RUN_AXE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    id + ' at ' + target.join(' ') + ': ' + failureSummary.split('\\n').slice(1).join(' ').trim())))`

/** Runs within the page. */
const IS_TOO_WIDE = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const outside = [...document.body.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.tl-container'))
  return ['scrolls sideways, ' + scrollWidth + ' px wide: ' + outside.slice(-3).map((one) => one.className).join(', ')]
})()`

/**
 * What is wrong with the screen that is shown: whatever axe finds, in light and in dark, and
 * scrolling sideways on the narrowest screen. The screen is left as it was.
 */
export const faultsOf = async (page: Page): Promise<string[]> => {
  const found: string[] = []
  await page.evaluate(axe.source)
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.locator(`html[data-theme="${theme}"]`).waitFor()
    const lines = Lines.parse(await page.evaluate(RUN_AXE))
    found.push(...lines.map((line) => `${theme}, ${line}`))
  }
  const size = page.viewportSize()
  if (size === null) return found
  await page.setViewportSize({ width: NARROWEST, height: size.height })
  found.push(...Lines.parse(await page.evaluate(IS_TOO_WIDE)))
  await page.setViewportSize(size)
  return found
}
