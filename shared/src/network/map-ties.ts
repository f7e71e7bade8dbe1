import type { MapEnd, Tie } from '../model/index.ts'
import { withKept } from './kept-part.ts'

/** A tie between two who are both there. */
export interface MapTie {
  readonly tie: Tie
  readonly from: MapEnd
  readonly to: MapEnd
  /** Whether only who looks knows of it. */
  readonly kept: boolean
  /** How many ties between the same two come before it. */
  readonly beside: number
}

/** Ties between who is on the map, and those that cannot be drawn now. */
export const mapTiesOf = (
  onTable: readonly Tie[],
  kept: readonly Tie[],
  endOf: (end: MapEnd) => MapEnd | undefined,
): { readonly ties: readonly MapTie[]; readonly hanging: readonly Tie[] } => {
  const isOnTable = new Set<string>(onTable.map(({ id }) => id))
  const ties: MapTie[] = []
  const hanging: Tie[] = []
  const pairs = new Map<string, number>()
  for (const tie of withKept(onTable, kept)) {
    const [from, to] = [endOf(tie.from), endOf(tie.to)]
    if (from === undefined || to === undefined || from === to) {
      hanging.push(tie)
      continue
    }
    const pair = [from, to].sort().join(' ')
    const beside = pairs.get(pair) ?? 0
    pairs.set(pair, beside + 1)
    ties.push({ tie, from, to, kept: !isOnTable.has(tie.id), beside })
  }
  return { ties, hanging }
}
