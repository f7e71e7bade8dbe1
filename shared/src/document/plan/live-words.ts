import type * as Y from 'yjs'
import { spliceBetween } from '../line.ts'

/** Rising places as stretches without a gap: where each begins, and how long it is. */
const runsOf = (places: readonly number[]): [from: number, length: number][] => {
  const runs: [number, number][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last !== undefined && last[0] + last[1] === place) last[1] += 1
    else runs.push([place, 1])
  }
  return runs
}

/** A letter that is shown and no longer stands in the words. */
const GONE = -1

/**
 * Words as one field shows them while others write in them too. What others do is not always shown
 * at once (someone is in the middle of a letter of another script), so this knows of each letter that
 * is shown where it stands in the words by now: what this person changes is written there, and
 * nothing that others wrote goes with it.
 */
export class LiveWords {
  readonly #words: Y.Text
  readonly #onOthers: () => void
  #shown: string
  /** Of each shown letter its place in the words; nothing while both are the same. */
  #places: number[] | undefined
  /** What is heard of this is what was written here. */
  #own: Y.Transaction | undefined

  /** `onOthers` hears that the words are no longer what is shown. */
  constructor(words: Y.Text, onOthers: () => void) {
    this.#words = words
    this.#onOthers = onOthers
    this.#shown = words.toString()
    words.observe(this.#hear)
  }

  /** What the field shows. */
  get shown(): string {
    return this.#shown
  }

  /** The field shows `after` now: writes what changed in it. Does it in a transaction of the caller's. */
  change(after: string): void {
    const own = spliceBetween(this.#shown, after)
    if (own.removed === 0 && own.inserted === '') return
    const places = this.#places ?? [...Array(this.#shown.length).keys()]
    const removed = places.slice(own.at, own.at + own.removed).filter((place) => place !== GONE)
    // What replaces something comes where that stood.
    const at = removed[0] ?? this.#placeOf(own.at, places)
    this.#words.doc?.transact((transaction) => {
      this.#own = transaction
      for (const [from, length] of runsOf(removed).reverse()) this.#words.delete(from, length)
      this.#words.insert(at, own.inserted)
    })
    // Letters behind what was changed stand as much further as the words grew before them.
    const further = (place: number) =>
      place === GONE ? GONE : place - removed.length + own.inserted.length
    this.#shown = after
    this.#places = [
      ...places.slice(0, own.at),
      ...[...Array(own.inserted.length).keys()].map((letter) => at + letter),
      ...places.slice(own.at + own.removed).map(further),
    ]
    if (this.#isCaughtUp(this.#places)) this.#places = undefined
  }

  /** The field shows all that others did from now on; answers where these places in it went. */
  catchUp(carets: readonly number[]): number[] {
    const places = this.#places
    this.#places = undefined
    this.#shown = this.#words.toString()
    return places === undefined ? [...carets] : carets.map((caret) => this.#placeOf(caret, places))
  }

  stop(): void {
    this.#words.unobserve(this.#hear)
  }

  /** Where something between two shown letters stands in the words: behind the one before it. */
  #placeOf(at: number, places: readonly number[]): number {
    for (let before = at - 1; before >= 0; before--) {
      const place = places[before]
      if (place !== undefined && place !== GONE) return place + 1
    }
    // Nothing that is shown stands there any more: behind what others put in its place.
    return places.slice(at).find((place) => place !== GONE) ?? this.#words.length
  }

  #isCaughtUp(places: readonly number[]): boolean {
    return places.length === this.#words.length && places.every((place, index) => place === index)
  }

  readonly #hear = (event: Y.YTextEvent): void => {
    if (event.transaction === this.#own) return
    const places = this.#places ?? [...Array(this.#shown.length).keys()]
    let at = 0
    for (const { retain, insert, delete: removed } of event.delta) {
      if (retain !== undefined) at += retain
      if (insert !== undefined) {
        const length = typeof insert === 'string' ? insert.length : 1
        places.forEach((place, index) => {
          if (place >= at) places[index] = place + length
        })
        at += length
      }
      if (removed !== undefined) {
        places.forEach((place, index) => {
          if (place >= at + removed) places[index] = place - removed
          else if (place >= at) places[index] = GONE
        })
      }
    }
    this.#places = this.#isCaughtUp(places) ? undefined : places
    this.#onOthers()
  }
}
