import { addRecords } from '@samenbord/shared/document'
import type { Browser, Page } from 'playwright-core'
import { EditingClient } from '../support/editing-client.ts'
import { History } from '../support/history.ts'
import { openSession } from '../support/http-person.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'
import { serveBareTldraw } from './bare-tldraw/serve.ts'
import { readArguments } from './report/arguments.ts'
import { type Figures, report } from './report/report.ts'
import { knowNames, openBoard, withChromium } from './screen/board-screen.ts'
import { countFrames } from './screen/frames.ts'
import { dragOf, startMoving, TELL_EVERY_MS } from './tables/movers.ts'
import { thousandShapes } from './tables/thousand-shapes.ts'

const { json, numbers } = readArguments({ seconds: 15, people: 5 })
const records = thousandShapes()
/** So many records go into one change. */
const TOGETHER = 100

const ofSamenbord = async (browser: Browser, server: ServerProcess): Promise<Figures> => {
  const session = await openSession(server.url, server.signInLink)
  const people: EditingClient[] = []
  for (let index = 0; index < numbers.people; index += 1) {
    const { person } = await session.seat(`Persoon ${index + 1}`, 'supporter', 'edit')
    const entrance = { server: server.url, sessionId: session.id, cookie: person.cookie }
    people.push(new EditingClient(`person ${index + 1}`, entrance, new History()))
  }
  const [first] = people
  if (first === undefined) throw new Error('nobody moves')
  for (const person of people) person.connect()
  await until(() => people.every(({ isSynced }) => isSynced))
  for (let from = 0; from < records.length; from += TOGETHER) {
    first.edit(() => {
      addRecords(first.doc, records.slice(from, from + TOGETHER))
      return { what: 'laid shapes' }
    })
  }
  await until(() => first.isSaved)
  const watcher = await openBoard(browser, server.url, session, session.coordinator)
  await untilShown(watcher.page)
  const atRest = await countFrames(watcher.page, numbers.seconds)
  const stop = startMoving(people, records)
  await watcher.page.locator('.tl-collaborator__cursor').first().waitFor()
  const moving = await countFrames(watcher.page, numbers.seconds)
  stop()
  for (const person of people) person.leave()
  await watcher.leave()
  return { ...named('Samenbord at rest', atRest), ...named('Samenbord, others move', moving) }
}

const ofBareTldraw = async (browser: Browser, url: string): Promise<Figures> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await knowNames(page)
  await page.goto(url)
  await page.waitForFunction(() => window.bareBoard !== undefined)
  const shapes: readonly object[] = records
  await page.evaluate((all) => window.bareBoard?.lay(all), shapes)
  await untilShown(page)
  const atRest = await countFrames(page, numbers.seconds)
  const drags = Array.from({ length: numbers.people }, (_, person) =>
    Array.from({ length: 250 }, (_, step) => dragOf(records, person, step * TELL_EVERY_MS)),
  )
  await page.evaluate(
    ([all, every]) => {
      let step = 0
      setInterval(() => {
        step += 1
        for (const drag of all) window.bareBoard?.move(drag[step % drag.length] ?? [])
      }, every)
    },
    [drags, TELL_EVERY_MS] as const,
  )
  const moving = await countFrames(page, numbers.seconds)
  await context.close()
  return { ...named('bare tldraw at rest', atRest), ...named('bare tldraw, shapes move', moving) }
}

const untilShown = (page: Page) =>
  page.waitForFunction(
    (least) => document.querySelectorAll('.tl-html-layer > .tl-shape').length >= least,
    records.length,
    { timeout: 60_000 },
  )

const named = (who: string, frames: { perSecond: number; slowest: number }): Figures => ({
  [`${who}, frames per second`]: frames.perSecond,
  [`${who}, 95th of 100 frames ms`]: frames.slowest,
})

const bare = await serveBareTldraw()
const server = await startServerProcess({ LOG_LEVEL: 'warn' })
try {
  await withChromium(async (browser) => {
    const ours = await ofSamenbord(browser, server)
    const theirs = await ofBareTldraw(browser, bare.url)
    report(
      `Frames on a board of ${records.length} shapes, all in view, while ${numbers.people} others move 10 each`,
      json,
      { ...ours, ...theirs },
    )
  })
} finally {
  await server.dispose()
  await bare.close()
}
