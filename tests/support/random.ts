/** Chance that is the same for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  (): number
  /** A whole number from 0 up to `end`, without `end` itself. */
  upTo(end: number): number
  /** One of these; undefined when there is none. */
  oneOf<T>(all: readonly T[]): T | undefined
}

/** Chance from a seed (mulberry32). */
export const randomFrom = (seed: number): Random => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (end: number) => Math.floor(next() * end)
  return Object.assign(next, { upTo, oneOf: <T>(all: readonly T[]) => all[upTo(all.length)] })
}

/** A seed that was not used before. */
export const newSeed = (): number => Math.floor(Math.random() * 2 ** 31)
