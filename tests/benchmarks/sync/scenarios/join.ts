import { setTimeout as wait } from 'node:timers/promises'
import * as Y from 'yjs'
import { boardOf } from '../load/board.ts'
import { fillRoom } from '../load/filled-room.ts'
import { joinFresh } from '../load/fresh-reader.ts'
import type { Place } from '../wire/raw-socket.ts'
import type { Outcome, Scenario } from './scenario.ts'

const MEGABYTES = 2
const JOINS = 7
/** Until what was put on the table has come to rest. */
const REST_MS = 3_000

interface JoinTimes {
  readonly receivedMs: number
  readonly appliedMs: number
  readonly bytes: number
}

const join = async (place: Place): Promise<JoinTimes> => {
  const { document, receivedMs } = await joinFresh(place)
  const before = performance.now()
  const doc = new Y.Doc()
  Y.applyUpdate(doc, document)
  const appliedMs = receivedMs + performance.now() - before
  doc.destroy()
  return { receivedMs, appliedMs, bytes: document.length }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** How long someone who comes waits for a large board. */
export const joining: Scenario = {
  title: `Joining a board of ${MEGABYTES} MB: until all of it was received, and until it was applied to a Y.Doc`,
  columns: [
    { name: 'board kB', digits: 0 },
    { name: 'memory: received ms', digits: 1, better: 'less' },
    { name: 'memory: applied ms', digits: 1, better: 'less' },
    { name: 'put away: received ms', digits: 1 },
    { name: 'put away: applied ms', digits: 1 },
    { name: 'restart: received ms', digits: 1, better: 'less' },
    { name: 'restart: applied ms', digits: 1, better: 'less' },
  ],
  notForRelay: 'keeps nothing',
  async run(server) {
    const board = boardOf(MEGABYTES * 1_000_000)
    // Yjs here is as warm as in someone's browser that has been at a table before.
    for (let time = 0; time < 3; time++) Y.applyUpdate(new Y.Doc(), board.whole)
    const [[here, other] = []] = await server.lay(1, 2)
    if (here === undefined || other === undefined) throw new Error('no room was laid')
    const room = await fillRoom(server, here, board)
    await wait(REST_MS)
    const all: JoinTimes[] = []
    for (let count = 0; count < JOINS; count++) all.push(await join(other))
    const figures: Record<string, number> = {
      'board kB': board.whole.length / 1000,
      'memory: received ms': median(all.map(({ receivedMs }) => receivedMs)),
      'memory: applied ms': median(all.map(({ appliedMs }) => appliedMs)),
    }
    room.leave()
    if (server.keeping === 'disk') {
      await server.untilPutAway()
      const putAway = await join(other)
      await server.restart()
      const restarted = await join(other)
      all.push(putAway, restarted)
      Object.assign(figures, {
        'put away: received ms': putAway.receivedMs,
        'put away: applied ms': putAway.appliedMs,
        'restart: received ms': restarted.receivedMs,
        'restart: applied ms': restarted.appliedMs,
      })
    }
    const problems = all
      .filter(({ bytes }) => bytes < board.whole.length)
      .map(({ bytes }) => `${bytes} of ${board.whole.length} bytes came`)
    return { figures, problems } satisfies Outcome
  },
}
