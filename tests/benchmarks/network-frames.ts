import type { Page } from 'playwright-core'
import { EditingClient } from '../support/editing-client.ts'
import { History } from '../support/history.ts'
import { openSession } from '../support/http-person.ts'
import { randomFrom } from '../support/random.ts'
import { startServerProcess } from '../support/server-process.ts'
import { until } from '../support/until.ts'
import { readArguments } from './report/arguments.ts'
import { type Figures, percentiles, report } from './report/report.ts'
import {
  clockDifference,
  noteInputs,
  notePaints,
  openBoard,
  untilNoted,
  withChromium,
} from './screen/board-screen.ts'
import { countFrames, type Frames } from './screen/frames.ts'
import { fillNetwork, layEcogram } from './tables/network.ts'

const { json, numbers } = readArguments({ seconds: 8, samples: 60, seed: 1 })
const random = randomFrom(numbers.seed)
const SIZES = [20, 60, 200]
/** As often as a mouse tells where it is, in milliseconds. */
const MOUSE_EVERY_MS = 8

const fieldOf = (id: string): string => `[data-person="contact:${id}"] .map-person__field`

const middleOf = async (page: Page, id: string): Promise<{ x: number; y: number }> => {
  const box = await page.locator(fieldOf(id)).boundingBox()
  if (box === null) throw new Error('nobody to drag')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const wait = (ms: number) => new Promise((next) => setTimeout(next, ms))

/** Carries someone round and round until `during` is over, and lets go of them where they stood. */
const whileDragging = async <Result>(
  page: Page,
  id: string,
  during: () => Promise<Result>,
): Promise<Result> => {
  const { x, y } = await middleOf(page, id)
  await page.mouse.move(x, y)
  await page.mouse.down()
  const work = { done: false }
  const result = during().finally(() => {
    work.done = true
  })
  for (let step = 0; !work.done; step += 1) {
    const angle = step / 12
    await page.mouse.move(x + 60 * Math.sin(angle), y + 40 * (1 - Math.cos(angle)))
    await wait(MOUSE_EVERY_MS)
  }
  await page.mouse.move(x, y)
  await page.mouse.up()
  return result
}

const named = (who: string, { perSecond, slowest }: Frames): Figures => ({
  [`${who}, frames per second`]: perSecond,
  [`${who}, 95th of 100 frames ms`]: slowest,
})

const server = await startServerProcess({ LOG_LEVEL: 'warn' })
try {
  await withChromium(async (browser) => {
    const session = await openSession(server.url, server.signInLink)
    const noor = await session.seat('Noor', 'professional', 'edit')
    const henk = await session.seat('Henk', 'resident', 'edit')
    const filler = new EditingClient(
      'filler',
      { server: server.url, sessionId: session.id, cookie: noor.person.cookie },
      new History(),
    )
    filler.connect()
    await until(() => filler.isSynced)
    filler.edit(() => {
      layEcogram(filler.doc)
      return { what: 'laid the map' }
    })
    const figures: Record<string, number | string> = {}
    const ids: string[] = []
    for (const size of SIZES) {
      filler.edit(() => {
        ids.push(...fillNetwork(filler.doc, noor.participantId, ids.length, size))
        return { what: 'added contacts' }
      })
      await until(() => filler.isSaved)
      const one = await openBoard(browser, server.url, session, noor)
      const two = await openBoard(browser, server.url, session, henk)
      const [first = '', second = ''] = ids
      for (const { page } of [one, two]) {
        await page.waitForFunction(
          (count) => document.querySelectorAll('[data-person^="contact:"]').length === count,
          size,
        )
      }
      const frames = (page: Page) => countFrames(page, numbers.seconds)
      const alone = await whileDragging(one.page, first, async () => ({
        here: await frames(one.page),
        there: await frames(two.page),
      }))
      const [here] = await Promise.all([
        whileDragging(one.page, first, () => frames(one.page)),
        whileDragging(two.page, second, () => frames(two.page)),
      ])
      Object.assign(
        figures,
        named(`${size} contacts, who drags`, alone.here),
        named(`${size} contacts, who looks on`, alone.there),
        named(`${size} contacts, two drag at once`, here),
      )
      // From the pointer of one to the paint at the other.
      const { x, y } = await middleOf(one.page, first)
      await one.page.mouse.move(x, y)
      await one.page.mouse.down()
      await one.page.mouse.move(x + 20, y + 20)
      await wait(200)
      const moves = await noteInputs(one.page, 'pointermove')
      // Where people stand close together, it can be another than was meant.
      const carried = await one.page.locator('.map-person--moving').getAttribute('data-person')
      const paints = await notePaints(
        two.page,
        `[data-person="${carried}"] .map-person__field`,
        'cx',
      )
      for (let count = 1; count <= numbers.samples; count += 1) {
        await one.page.mouse.move(x + 10 + (count % 7) * 8, y + random.upTo(30))
        await untilNoted(two.page, paints, count)
        await wait(50 + random.upTo(60))
      }
      await one.page.mouse.move(x, y)
      await one.page.mouse.up()
      const [told, seen] = [await moves.jsonValue(), await paints.jsonValue()]
      const { difference } = await clockDifference(one.page, two.page)
      const waits = told.slice(0, numbers.samples).flatMap((at, index) => {
        const painted = seen[index]
        return painted === undefined ? [] : [painted - at + difference]
      })
      Object.assign(figures, percentiles(`${size} contacts, pointer to paint elsewhere`, waits))
      await one.leave()
      await two.leave()
    }
    filler.leave()
    report('The network map on the board, while people are dragged', json, figures)
  })
} finally {
  await server.dispose()
}
