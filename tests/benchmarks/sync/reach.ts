import type { ScenarioName } from './scenarios/scenarios.ts'
import { type Compared, medianOf, type Runs } from './table.ts'

/** Something that we want of our server, as a figure that may not be passed. */
interface Reach {
  readonly scenario: ScenarioName
  readonly sentence: string
  readonly column: string
  readonly better: 'less' | 'more'
  /** The figure, given what the relay and the best of the peers have in the same column. */
  readonly limit: (relay: number | undefined, best: number | undefined) => number | undefined
}

const timesRelay = (factor: number) => (relay: number | undefined) =>
  relay === undefined ? undefined : relay * factor
const exactly = (figure: number) => () => figure

const REACHES: readonly Reach[] = [
  {
    scenario: 'meeting',
    sentence: 'p50 at most 1.3 × the relay',
    column: 'p50 ms',
    better: 'less',
    limit: timesRelay(1.3),
  },
  {
    scenario: 'meeting',
    sentence: 'p99 below every peer',
    column: 'p99 ms',
    better: 'less',
    limit: (_, best) => best,
  },
  {
    scenario: 'meeting',
    sentence: 'CPU for an update at most 1.3 × the relay',
    column: 'CPU µs/update',
    better: 'less',
    limit: timesRelay(1.3),
  },
  {
    scenario: 'town',
    sentence: 'p99 at most 3.3 ms',
    column: 'p99 ms',
    better: 'less',
    limit: exactly(3.3),
  },
  {
    scenario: 'town',
    sentence: 'CPU at most 1.3 × the relay',
    column: 'server CPU %',
    better: 'less',
    limit: timesRelay(1.3),
  },
  {
    scenario: 'town',
    sentence: 'acknowledged within 100 ms, p95',
    column: 'ack p95 ms',
    better: 'less',
    limit: exactly(100),
  },
  {
    scenario: 'storm',
    sentence: 'updates delivered at least 1.2 × the relay',
    column: 'delivered/s',
    better: 'more',
    limit: timesRelay(1.2),
  },
  {
    scenario: 'rooms',
    sentence: 'an open idle room at most 200 kB',
    column: 'kB per room',
    better: 'less',
    limit: exactly(200),
  },
  {
    scenario: 'rooms',
    sentence: 'of that at most a tenth kept after all have left',
    column: 'kept after leaving, kB per room',
    better: 'less',
    limit: exactly(20),
  },
  {
    scenario: 'join',
    sentence: 'a large board from memory within 60 ms, received',
    column: 'memory: received ms',
    better: 'less',
    limit: exactly(60),
  },
  {
    scenario: 'join',
    sentence: 'a large board from memory within 60 ms, applied',
    column: 'memory: applied ms',
    better: 'less',
    limit: exactly(60),
  },
  {
    scenario: 'join',
    sentence: 'a large board from disk within 150 ms, received',
    column: 'restart: received ms',
    better: 'less',
    limit: exactly(150),
  },
  {
    scenario: 'join',
    sentence: 'a large board from disk within 150 ms, applied',
    column: 'restart: applied ms',
    better: 'less',
    limit: exactly(150),
  },
]

/** For each thing that we want and that was measured: whether our server has it. In Markdown. */
export const reachTable = (
  runsOf: (scenario: ScenarioName) => readonly Runs[],
  { own, relay }: Compared,
): string => {
  const lines = REACHES.flatMap(({ scenario, sentence, column, better, limit }) => {
    const all = runsOf(scenario)
    const figureOf = (name: string) => {
      const runs = all.find(({ server }) => server === name)
      return runs && medianOf(runs, column)
    }
    const peers = all
      .filter(({ server }) => server !== own && server !== relay)
      .flatMap((runs) => medianOf(runs, column) ?? [])
    const best = peers.length === 0 ? undefined : Math.min(...peers)
    const has = figureOf(own)
    const wanted = limit(figureOf(relay), best)
    if (has === undefined || wanted === undefined) return []
    const isThere = better === 'less' ? has <= wanted : has >= wanted
    const cells = [scenario, sentence, shown(has), shown(wanted), isThere ? 'yes' : '**no**']
    return [`| ${cells.join(' | ')} |`]
  })
  return ['| | reach | is | may be | there |', '|---|---|---:|---:|---|', ...lines].join('\n')
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
