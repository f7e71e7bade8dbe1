import { type Drive, drive } from '../load/drive.ts'
import type { MeasuredServer } from '../servers/measured-server.ts'
import type { Circumstances, Scenario } from './scenario.ts'

const ROOMS = 20
export const STORM_EDITORS = 10
/** Later than this is too late. */
const LATEST_MS = 100
/** Updates of each editor in a second, to begin with; and how much more each time. */
const FIRST_RATE = 14
const STEP = 1.5
const LAST_RATE = 400
/** So often is the rate sought between the last that was kept up and the first that was not. */
const HALVINGS = 3
const MEASURE_MS = 3_000
/** Who uses more of a core has nothing left; nor has a load that is so late. */
const BUSY_PERCENT = 90
const LATE_MS = 25

interface Step {
  readonly rate: number
  readonly drive: Drive
}

const step = async (
  server: MeasuredServer,
  rate: number,
  { chains, random }: Circumstances,
): Promise<Step> => {
  const load = {
    rooms: ROOMS,
    people: STORM_EDITORS,
    chains: chains.slice(0, STORM_EDITORS),
    rate,
    pointing: undefined,
    warmUpMs: 1_000,
    measureMs: MEASURE_MS,
    patienceMs: 30_000,
  }
  return { rate, drive: await drive(server, load, random) }
}

/** Whether the load had nothing left, and the server had. */
const isLoadBound = ({ loadCpuPercent, latenessP99, serverCpuPercent }: Drive): boolean =>
  (loadCpuPercent > BUSY_PERCENT || latenessP99 > LATE_MS) && serverCpuPercent < BUSY_PERCENT

const isKeptUp = ({ drive: { allP99 } }: Step): boolean => allP99 < LATEST_MS

/** How many updates one process delivers before they come too late. */
export const storm: Scenario = {
  title: `A storm: ${ROOMS} rooms of ${STORM_EDITORS} editors; the most updates delivered with p99 below ${LATEST_MS} ms`,
  columns: [
    { name: 'delivered/s', digits: 0, better: 'more' },
    { name: 'frames/s', digits: 0 },
    { name: 'p50 ms', digits: 1 },
    { name: 'p99 ms', digits: 1 },
    { name: 'server CPU %', digits: 0 },
    { name: 'CPU µs/update', digits: 1, better: 'less' },
    { name: 'RSS MB', digits: 0 },
    { name: 'ack p95 ms', digits: 0 },
    { name: 'load CPU %', digits: 0 },
    { name: 'load late p99 ms', digits: 1 },
    { name: 'load is the limit', digits: 0 },
    { name: 'load held up ms', digits: 0 },
    { name: 'steal ms', digits: 0 },
  ],
  async run(server, circumstances) {
    const steps: Step[] = []
    const go = async (rate: number) => {
      // Something else on the machine can spoil one: it counts when it happens twice.
      for (let attempt = 0; attempt < 2; attempt++) {
        const done = await step(server, rate, circumstances)
        steps.push(done)
        if (isKeptUp(done)) return true
      }
      return false
    }
    let low = FIRST_RATE / STEP
    let high = FIRST_RATE
    while (high < LAST_RATE && (await go(high))) {
      low = high
      high *= STEP
    }
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = Math.sqrt(low * high)
      if (await go(middle)) low = middle
      else high = middle
    }
    const kept = steps.filter(isKeptUp)
    const best = [...kept].sort((a, b) => b.drive.deliveredPerS - a.drive.deliveredPerS)[0]
    // Nothing may be missing as long as it keeps up; beyond that it is told.
    const problems = kept.flatMap(({ drive: { problems: found } }) => found)
    const tried = steps.map(({ rate, drive: { allP99, deliveredPerS, serverCpuPercent } }) =>
      [rate, deliveredPerS, allP99, serverCpuPercent]
        .map((figure) => figure.toFixed(0))
        .join(' → '),
    )
    const notes = [
      `updates/s of an editor → delivered/s → p99 ms → server CPU %: ${tried.join(', ')}`,
      ...steps
        .filter((one) => !isKeptUp(one) && one.drive.problems.length > 0)
        .map(({ rate, drive: { problems: found } }) => `at ${rate.toFixed(0)}/s: ${found[0]}`),
    ]
    if (best === undefined) return { figures: {}, problems: ['kept up with nothing'], notes }
    const { drive: at } = best
    const isLimit = steps.some((one) => !isKeptUp(one) && isLoadBound(one.drive))
    return {
      figures: {
        'delivered/s': at.deliveredPerS,
        'frames/s': at.framesPerS,
        'p50 ms': at.allP50,
        'p99 ms': at.allP99,
        'server CPU %': at.serverCpuPercent,
        'CPU µs/update': at.cpuMicrosPerUpdate,
        'RSS MB': at.memoryMb,
        'ack p95 ms': at.ackP95,
        'load CPU %': at.loadCpuPercent,
        'load late p99 ms': at.latenessP99,
        'load is the limit': isLimit ? 1 : 0,
        'load held up ms': at.heldUpMs,
        'steal ms': at.stolenMs,
      },
      problems,
      notes,
    }
  },
}
