import { layoutEcogram, layoutGenogram } from '@samenbord/shared/drawing'
import type { NetworkMap } from '@samenbord/shared/network'
import { ecogramLegibility, ecogramMap } from './layout/ecogram.ts'
import { genogramLegibility, genogramMap } from './layout/genogram.ts'
import type { Legibility } from './layout/measure.ts'
import { readArguments } from './report/arguments.ts'
import { type Figures, report } from './report/report.ts'

const { json, numbers } = readArguments({ networks: 10, runs: 20, seed: 1 })
const SIZES = [20, 60, 200]

/** How long something takes for each of these, in milliseconds; the first is to warm up. */
const times = <One>(name: string, all: readonly One[], run: (one: One) => unknown): Figures => {
  const samples = all
    .map((one) => {
      const began = performance.now()
      run(one)
      return performance.now() - began
    })
    .slice(1)
    .sort((a, b) => a - b)
  return {
    [`${name}, median ms`]: samples[Math.floor(samples.length / 2)] ?? 0,
    [`${name}, most ms`]: samples.at(-1) ?? 0,
  }
}

const WHAT: Readonly<Record<keyof Legibility, string>> = {
  overlaps: 'people over people',
  crossings: 'lines that cross',
  over: 'lines over people',
}

/** Together over all networks: as they came, and as they are laid out. */
const compared = (
  name: string,
  all: readonly { readonly before: Legibility; readonly after: Legibility }[],
): Figures =>
  Object.fromEntries(
    (['overlaps', 'crossings', 'over'] as const).map((what) => {
      const sum = (when: 'before' | 'after') =>
        all.reduce((total, one) => total + one[when][what], 0)
      return [`${name}, ${WHAT[what]}, before and after`, `${sum('before')} → ${sum('after')}`]
    }),
  )

const seedsFor = (count: number) => Array.from({ length: count }, (_, at) => numbers.seed + at)
const layEcogram = (map: NetworkMap) => layoutEcogram(map, { placements: false })

const ecogramFigures = SIZES.map((size): Figures => {
  const name = `ecogram of ${size}`
  // Each run has a network of its own: of one that was laid out before, parts are remembered.
  const maps = seedsFor(numbers.runs + 1).map((seed) => ecogramMap(seed, size))
  const [first] = maps
  const renamed = seedsFor(numbers.runs + 1).map((_, letters) =>
    ecogramMap(numbers.seed, size, 'Willemijn van der Berg-Jansen'.slice(0, letters + 1)),
  )
  return {
    ...compared(
      name,
      seedsFor(numbers.networks).map((seed) => ecogramLegibility(ecogramMap(seed, size))),
    ),
    ...times(`${name}, layout`, maps, layEcogram),
    ...times(
      `${name}, layout while the last name is typed`,
      first === undefined ? [] : [first, ...renamed],
      layEcogram,
    ),
  }
})

const genogramFigures = SIZES.map((size): Figures => {
  const name = `family tree of about ${size}`
  const maps = seedsFor(numbers.runs + 1).map((seed) => genogramMap(seed, size))
  return {
    ...compared(
      name,
      seedsFor(numbers.networks).map((seed) => genogramLegibility(genogramMap(seed, size))),
    ),
    ...times(`${name}, layout`, maps, layoutGenogram),
  }
})

report(
  `Layout of the network map, ${numbers.networks} made-up networks together`,
  json,
  Object.assign({}, ...ecogramFigures, ...genogramFigures),
)
