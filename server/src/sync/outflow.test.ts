import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { framed } from './frames.ts'
import { LoopTurns } from './loop-turns.ts'
import { type Hearer, Outflow } from './outflow.ts'
import { Showing } from './presence.ts'

/** So many go out when the turn ends. */
const BURST = 8

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['performance', 'setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'],
  })
})
afterEach(() => {
  vi.useRealTimers()
})

const turnEnds = () => vi.advanceTimersByTime(0)

class Listening implements Hearer {
  readonly looksOn: boolean
  readonly heard: string[] = []

  constructor(looksOn: boolean) {
    this.looksOn = looksOn
  }

  send(frame: Buffer): void {
    this.heard.push(`bare ${frame.toString()}`)
  }

  sendFramed(bytes: Buffer): void {
    this.heard.push(bytes.toString())
  }
}

/** A table at which someone looks on, and someone reads without being seen. */
const aTable = () => {
  let unwritten = ''
  let shown: Showing | undefined
  const [anna, quiet] = [new Listening(true), new Listening(false)]
  const failures: unknown[] = []
  const document = {
    get hasUnwritten() {
      return unwritten !== ''
    },
    write: () => {
      const frame = Buffer.from(unwritten)
      unwritten = ''
      return frame.length > 0 ? { frame, by: undefined } : undefined
    },
  }
  const presence = {
    get hasChanged() {
      return shown !== undefined
    },
    take: () => {
      const showing = shown
      shown = undefined
      return showing
    },
  }
  const outflow = new Outflow(document, presence, {
    turns: new LoopTurns({ flush: () => {} }),
    connections: [anna, quiet],
    onWritten: () => {},
    onFailed: (failure) => failures.push(failure),
  })
  const change = (words: string) => {
    unwritten += words
    outflow.writeSoon()
  }
  const show = (of: Listening | undefined, words: string) => {
    shown = new Showing([{ of, entry: Buffer.from(words) }])
    outflow.showSoon()
  }
  return { outflow, anna, quiet, failures, change, show }
}

const inFrame = (words: string): string => framed(Buffer.from(words))?.toString() ?? ''

test('what changes within a turn goes out together when it ends', () => {
  const { anna, change } = aTable()
  change('a')
  change('b')
  expect(anna.heard).toEqual([])
  turnEnds()
  expect(anna.heard).toEqual([inFrame('ab')])
})

test('what changes often goes out a little later, together', () => {
  const { anna, change } = aTable()
  for (let often = 0; often < 5 * BURST; often += 1) {
    change('a')
    turnEnds()
  }
  expect(anna.heard).toHaveLength(BURST)
  vi.advanceTimersByTime(5)
  expect(anna.heard).toHaveLength(BURST + 1)
  expect(anna.heard.at(-1)).toBe(inFrame('a'.repeat(4 * BURST)))
})

test('what is shown goes along behind what changed, to those who look on', () => {
  const { anna, quiet, change, show } = aTable()
  show(undefined, 'here')
  vi.advanceTimersByTime(24)
  change('a')
  turnEnds()
  expect(anna.heard).toHaveLength(1)
  expect(anna.heard[0]).toContain(inFrame('a'))
  expect(anna.heard[0]).toMatch(/here$/)
  expect(quiet.heard).toEqual([inFrame('a')])
  vi.advanceTimersByTime(100)
  expect(anna.heard).toHaveLength(1)
})

test('what is shown gathers for a moment, however often something changes meanwhile', () => {
  const { anna, change, show } = aTable()
  show(undefined, 'here')
  change('a')
  turnEnds()
  show(undefined, 'there')
  change('b')
  turnEnds()
  expect(anna.heard).toEqual([inFrame('a'), inFrame('b')])
  vi.advanceTimersByTime(40)
  expect(anna.heard).toHaveLength(3)
  expect(anna.heard[2]).toMatch(/there$/)
})

test('what is shown goes by itself when nothing changes, and never to whoever shows it', () => {
  const { anna, quiet, show } = aTable()
  show(undefined, 'here')
  expect(anna.heard).toEqual([])
  vi.advanceTimersByTime(40)
  expect(anna.heard[0]).toMatch(/here$/)
  show(anna, 'there')
  vi.advanceTimersByTime(40)
  expect(anna.heard).toHaveLength(1)
  expect(quiet.heard).toEqual([])
})

test('after its end nothing goes out', () => {
  const { outflow, anna, failures, change, show } = aTable()
  show(undefined, 'here')
  change('a')
  outflow.end()
  vi.advanceTimersByTime(100)
  outflow.flush()
  change('b')
  turnEnds()
  expect(anna.heard).toEqual([])
  expect(failures).toEqual([])
})
