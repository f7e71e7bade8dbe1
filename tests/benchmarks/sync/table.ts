import type { Column, Outcome, Scenario } from './scenarios/scenario.ts'

/** The runs of one server in one scenario. */
export interface Runs {
  readonly server: string
  readonly outcomes: readonly Outcome[]
}

/** Which servers the others are held against. */
export interface Compared {
  readonly relay: string
  readonly own: string
}

interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** What a server had in a column; undefined when it had nothing there. */
const spreadOf = ({ outcomes }: Runs, name: string): Spread | undefined => {
  const values = outcomes
    // What went wrong says nothing about how fast it went.
    .filter(({ problems }) => problems.length === 0)
    .map(({ figures }) => figures[name])
    .filter((value): value is number => value !== undefined && Number.isFinite(value))
    .sort((a, b) => a - b)
  const [min] = values
  const max = values.at(-1)
  if (min === undefined || max === undefined) return undefined
  const middle = (values.length - 1) / 2
  const median = ((values[Math.floor(middle)] ?? min) + (values[Math.ceil(middle)] ?? max)) / 2
  return { median, min, max }
}

/** The median of what a server had in the column of this name. */
export const medianOf = (runs: Runs, column: string): number | undefined =>
  spreadOf(runs, column)?.median

const shownSpread = (spread: Spread | undefined, digits: number): string => {
  if (spread === undefined) return '–'
  const [median, min, max] = [spread.median, spread.min, spread.max].map((value) =>
    value.toFixed(digits),
  )
  return min === max ? `${median}` : `${median} [${min}–${max}]`
}

/** The best that a server had which is neither ours nor the relay. */
const bestOf = (
  all: readonly Runs[],
  column: Column,
  { relay, own }: Compared,
): number | undefined => {
  const medians = all
    .filter(({ server }) => server !== relay && server !== own)
    .flatMap((runs) => medianOf(runs, column.name) ?? [])
  if (medians.length === 0) return undefined
  return column.better === 'more' ? Math.max(...medians) : Math.min(...medians)
}

/** A column as it is printed: its head, and a cell for each server. */
interface Printed {
  readonly head: string
  readonly cells: readonly string[]
}

/** How each server's median is to this one; nothing when there is none. */
const ratios = (
  head: string,
  medians: readonly (number | undefined)[],
  base: number | undefined,
): Printed[] => {
  if (base === undefined || base === 0) return []
  return [
    {
      head,
      cells: medians.map((median) => (median === undefined ? '–' : (median / base).toFixed(2))),
    },
  ]
}

/** A column with its ratios; nothing when no server had anything in it. */
const printed = (column: Column, all: readonly Runs[], compared: Compared): Printed[] => {
  const spreads = all.map((runs) => spreadOf(runs, column.name))
  if (spreads.every((spread) => spread === undefined)) return []
  const cells = spreads.map((spread) => shownSpread(spread, column.digits))
  const own: Printed = { head: column.name, cells }
  if (column.better === undefined) return [own]
  const medians = spreads.map((spread) => spread?.median)
  const relay = medians[all.findIndex(({ server }) => server === compared.relay)]
  return [
    own,
    ...ratios('× relay', medians, relay),
    ...ratios('× best peer', medians, bestOf(all, column, compared)),
  ]
}

/** The figures of a scenario in Markdown: medians with their least and most, and ratios of medians. */
export const tableOf = (
  { title, columns }: Pick<Scenario, 'title' | 'columns'>,
  all: readonly Runs[],
  compared: Compared,
): string => {
  const shown = columns.flatMap((column) => printed(column, all, compared))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    `## ${title}`,
    '',
    line(['server', ...shown.map(({ head }) => head)]),
    line(['---', ...shown.map(() => '---:')]),
    ...all.map(({ server }, index) =>
      line([server, ...shown.map(({ cells }) => cells[index] ?? '–')]),
    ),
  ].join('\n')
}
