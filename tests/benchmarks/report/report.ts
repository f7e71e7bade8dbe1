import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

/** Figures by name; the name says the unit. */
export type Figures = Readonly<Record<string, number | string>>

/** The value below which this share of the samples lies (nearest rank); 0 to 1. */
export const percentile = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN

const rounded = (value: number): number => Number(value.toPrecision(value >= 1000 ? 6 : 3))

/** How many samples there are, and where they lie; samples in milliseconds. */
export const percentiles = (name: string, samples: readonly number[]): Figures => {
  const sorted = [...samples].sort((a, b) => a - b)
  return {
    [`${name}, samples`]: sorted.length,
    [`${name}, p50 ms`]: rounded(percentile(sorted, 0.5)),
    [`${name}, p95 ms`]: rounded(percentile(sorted, 0.95)),
    [`${name}, p99 ms`]: rounded(percentile(sorted, 0.99)),
    [`${name}, max ms`]: rounded(percentile(sorted, 1)),
  }
}

/** Prints figures as a table, and writes them to a file when one is named. */
export const report = (title: string, json: string | undefined, figures: Figures): void => {
  const shown = Object.entries(figures).map(
    ([name, value]) => [name, typeof value === 'number' ? rounded(value) : value] as const,
  )
  const width = Math.max(...shown.map(([name]) => name.length))
  console.log(`\n${title}`)
  for (const [name, value] of shown) console.log(`  ${name.padEnd(width)}  ${value}`)
  const machine = {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: cpus().length,
    load: loadavg()[0] ?? 0,
  }
  console.log(`  on ${machine.cores} cores, load ${machine.load.toFixed(1)}, node ${machine.node}`)
  if (json === undefined) return
  const figuresOf = Object.fromEntries(shown)
  writeFileSync(json, `${JSON.stringify({ title, figures: figuresOf, machine }, null, 2)}\n`)
}
