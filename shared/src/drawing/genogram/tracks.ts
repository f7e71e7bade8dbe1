/** From where to where a line runs. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Room between the ends of two lines on one track. */
const GAP = 12

/**
 * Lines that run beside each other, each on the first track where it meets no other: the shortest
 * nearest.
 */
export const tracksOf = <One>(
  lines: readonly One[],
  spanOf: (line: One) => Span,
): { readonly track: ReadonlyMap<One, number>; readonly count: number } => {
  const spans = lines
    .map((line) => ({ line, span: spanOf(line) }))
    .sort(
      (a, b) => a.span.to - a.span.from - (b.span.to - b.span.from) || a.span.from - b.span.from,
    )
  const tracks: Span[][] = []
  const track = new Map<One, number>()
  for (const { line, span } of spans) {
    const meets = (other: Span) => other.from < span.to + GAP && span.from < other.to + GAP
    const free = tracks.findIndex((taken) => !taken.some(meets))
    const at = free === -1 ? tracks.length : free
    tracks[at] = [...(tracks[at] ?? []), span]
    track.set(line, at)
  }
  return { track, count: tracks.length }
}
