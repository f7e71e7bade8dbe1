/** Things in a row that keep their order: where each would like to be, and how far from the one before. */
interface Wish {
  readonly at: number
  /** At least so far from the one before. */
  readonly after: number
}

/**
 * Places in this order, far enough apart, together as near as can be to where each would like to be:
 * the least sum of squares, by pooling neighbours who stand in each other's way (isotonic regression;
 * Ayer et al., 1955).
 */
export const spread = (wishes: readonly Wish[]): number[] => {
  let offset = 0
  const offsets = wishes.map(({ after }, index) => {
    offset += index === 0 ? 0 : after
    return offset
  })
  const pools: { sum: number; count: number }[] = []
  wishes.forEach(({ at }, index) => {
    let pool = { sum: at - (offsets[index] ?? 0), count: 1 }
    for (
      let before = pools.at(-1);
      before !== undefined && before.sum / before.count > pool.sum / pool.count;
      before = pools.at(-1)
    ) {
      pools.pop()
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count }
    }
    pools.push(pool)
  })
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, index) => place + (offsets[index] ?? 0))
}
