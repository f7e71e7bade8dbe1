import { drive } from '../load/drive.ts'
import { figuresOf, LOADED_COLUMNS } from './loaded.ts'
import type { Scenario } from './scenario.ts'

const EDITORS = 4
const RATE = 5

/** A hundred tables at once on one server, as many hours of a municipality as can be. */
export const town: Scenario = {
  title: `A town: 100 rooms of 8 clients, ${EDITORS * RATE} updates/s in each by ${EDITORS} people, who point now and then`,
  columns: LOADED_COLUMNS,
  async run(server, { chains, random, seconds }) {
    const load = {
      rooms: 100,
      people: 8,
      chains: chains.slice(0, EDITORS),
      rate: RATE,
      pointing: { everyMs: 20_000, forMs: 500 },
      warmUpMs: 20_000,
      measureMs: seconds * 1000,
      patienceMs: 30_000,
    }
    const outcome = await drive(server, load, random)
    return { figures: figuresOf(outcome), problems: outcome.problems }
  },
}
