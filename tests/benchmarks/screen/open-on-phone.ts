import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import { BrowserPerson } from '../../support/browser-person.ts'
import type { HttpPerson } from '../../support/http-person.ts'

/** A slow phone network and a processor of a quarter of the speed. */
const PHONE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }
const SLOWER = 4

/** How long opening took, and how much code came in for it; zipped, in kilobytes. */
export interface Opened {
  /** From going there until what was said is painted, in milliseconds. */
  readonly took: number
  /** What had come by then. */
  readonly first: number
  /** With the other parts of the plan. */
  readonly all: number
  readonly react: number
  readonly hasBoard: boolean
}

interface Script {
  readonly url: string
  readonly zipped: number
}

/** Runs within the page, before anything else. */
const NOTE_PLAN = `new MutationObserver((_, watch) => {
  if (document.querySelector('.plan .statement') === null) return
  watch.disconnect()
  requestAnimationFrame(() => performance.mark('plan'))
}).observe(document, { childList: true, subtree: true })`

/** Runs within the page. */
const READ_NOTES = `({
  took: performance.getEntriesByName('plan')[0]?.startTime,
  came: performance.getEntriesByType('resource').map(({ name, responseEnd }) => [name, responseEnd]),
})`
const Notes = z.object({ took: z.number(), came: z.array(z.tuple([z.string(), z.number()])) })

const collectScripts = (page: Page): Promise<Script>[] => {
  const scripts: Promise<Script>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    const sizeOf = async () => {
      const body = await (await request.response())?.body()
      return { url: request.url(), zipped: gzipSync(body ?? '').length }
    }
    scripts.push(sizeOf())
  })
  return scripts
}

/** Opens a table of which something was said, on a slow phone that was never here. */
export const openOnPhone = async (
  browser: Browser,
  server: string,
  path: string,
  who: HttpPerson,
): Promise<Opened> => {
  const person = await BrowserPerson.open(browser, server, { screen: 'phone' })
  const { page } = person
  await person.takeCookies(who)
  await page.addInitScript(NOTE_PLAN)
  const scripts = collectScripts(page)
  const wire = await person.context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', { offline: false, ...PHONE })
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await person.goTo(path)
  await page.locator('.plan .statement').first().waitFor({ timeout: 60_000 })
  for (const part of ['wishes', 'actions', 'care'] as const) await person.plan.show(part)
  const { took, came } = Notes.parse(await page.evaluate(READ_NOTES))
  const all = await Promise.all(scripts)
  await person.leave()
  const early = new Set(came.flatMap(([url, at]) => (at <= took ? [url] : [])))
  const sum = (some: readonly Script[]) =>
    some.reduce((total, { zipped }) => total + zipped, 0) / 1000
  return {
    took,
    first: sum(all.filter(({ url }) => early.has(url))),
    all: sum(all),
    react: sum(all.filter(({ url }) => /\/react-/.test(url))),
    hasBoard: all.some(({ url }) => /\/board-/.test(url)),
  }
}
