import { openSession } from '../support/http-person.ts'
import { randomFrom } from '../support/random.ts'
import { startServerProcess } from '../support/server-process.ts'
import { readArguments } from './report/arguments.ts'
import { type Figures, percentiles, report } from './report/report.ts'
import {
  clockDifference,
  type Moments,
  noteInputs,
  notePaints,
  openBoard,
  untilNoted,
  withChromium,
} from './screen/board-screen.ts'

const { json, numbers } = readArguments({ samples: 150, seed: 1 })
const random = randomFrom(numbers.seed)
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const NOTE = '.tl-html-layer > .tl-shape[data-shape-type="note"] .tl-text-content'
const POINTER = '.tl-collaborator__cursor'

/** Inputs come at any moment between two frames. */
const pause = () => new Promise((next) => setTimeout(next, 40 + random() * 120))

const differences = async (from: Moments, to: Moments): Promise<number[]> => {
  const [inputs, paints] = [await from.jsonValue(), await to.jsonValue()]
  return inputs.flatMap((at, index) => {
    const painted = paints[index]
    return painted === undefined ? [] : [painted - at]
  })
}

const server = await startServerProcess()
try {
  await withChromium(async (browser) => {
    const session = await openSession(server.url, server.signInLink)
    const noor = await session.seat('Noor', 'professional', 'edit')
    const henk = await session.seat('Henk', 'resident', 'edit')
    const writer = await openBoard(browser, server.url, session, noor)
    const watcher = await openBoard(browser, server.url, session, henk)
    const figures: Record<string, number | string> = {}

    await writer.hand.startNote([600, 350])
    await writer.hand.type('x')
    await watcher.page.locator(NOTE, { hasText: 'x' }).waitFor()
    const keys = await noteInputs(writer.page, 'keydown')
    const letters = await notePaints(watcher.page, NOTE)
    for (let count = 1; count <= numbers.samples; count += 1) {
      await writer.hand.type(random.oneOf([...LETTERS]) ?? 'a')
      await untilNoted(watcher.page, letters, count)
      await pause()
    }
    Object.assign(
      figures,
      percentiles('keystroke to paint elsewhere', await differences(keys, letters)),
    )

    await writer.hand.stopWriting()
    await writer.hand.choose('select')
    await writer.hand.point([200, 200])
    await watcher.page.locator(POINTER).waitFor()
    await pause()
    const moves = await noteInputs(writer.page, 'pointermove')
    const pointers = await notePaints(watcher.page, POINTER, 'style')
    for (let count = 1; count <= numbers.samples; count += 1) {
      await writer.hand.point([250 + random.upTo(700), 150 + random.upTo(450)])
      await untilNoted(watcher.page, pointers, count)
      await pause()
    }
    Object.assign(
      figures,
      percentiles('pointer to paint elsewhere', await differences(moves, pointers)),
    )

    const clocks = await clockDifference(writer.page, watcher.page)
    const shown: Figures = {
      ...figures,
      'clocks of the pages differ by ms': `${clocks.difference.toFixed(1)} ± ${clocks.uncertainty.toFixed(1)}`,
    }
    report('From one browser to paint in another', json, shown)
  })
} finally {
  await server.dispose()
}
