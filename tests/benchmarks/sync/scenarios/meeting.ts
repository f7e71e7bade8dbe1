import { drive } from '../load/drive.ts'
import { figuresOf, LOADED_COLUMNS } from './loaded.ts'
import type { Scenario } from './scenario.ts'

const EDITORS = 6

/** One full table where half of those present edit without a pause, and point all the time. */
export const meeting: Scenario = {
  title: `A meeting: 1 room, 12 clients, ${EDITORS} editing at 30 updates/s and pointing at 20 Hz`,
  columns: LOADED_COLUMNS,
  async run(server, { chains, random, seconds }) {
    const load = {
      rooms: 1,
      people: 12,
      chains: chains.slice(0, EDITORS),
      rate: 30,
      pointing: { everyMs: 1_000, forMs: 1_000 },
      // Few frames a second: after a quarter of a minute JavaScript is still being compiled, which a
      // meeting of an hour does not notice.
      warmUpMs: 60_000,
      measureMs: seconds * 1000,
      patienceMs: 10_000,
    }
    const outcome = await drive(server, load, random)
    return { figures: figuresOf(outcome), problems: outcome.problems }
  },
}
