import type { BoardRecord } from '@samenbord/shared/document'
import { stringOf } from './board-record-of.ts'

const placeIn = (record: BoardRecord, index: string): string =>
  `${stringOf(record, 'parentId')} ${index}`

/** Who stands at one place in the order of one parent: two people can take the same place at once. */
export class OrderPlaces {
  readonly #at = new Map<string, Set<string>>()
  readonly #placeOf = new Map<string, string>()

  /** Notes where a shape is shown, if it is; answers who stands, or stood, at the same place. */
  take(id: string, shown: BoardRecord | undefined): string[] {
    const place = shown?.typeName === 'shape' ? placeIn(shown, stringOf(shown, 'index')) : undefined
    const before = this.#placeOf.get(id)
    if (place === before) return []
    const left = before === undefined ? undefined : this.#at.get(before)
    left?.delete(id)
    if (before !== undefined && left?.size === 0) this.#at.delete(before)
    if (place === undefined) this.#placeOf.delete(id)
    else {
      this.#placeOf.set(id, place)
      this.#at.set(place, (this.#at.get(place) ?? new Set()).add(id))
    }
    return [...(left ?? []), ...(place === undefined ? [] : (this.#at.get(place) ?? []))]
  }

  /** The place of a shape, made different from those who took the same one. */
  ownIndex(shown: BoardRecord): string {
    const index = stringOf(shown, 'index')
    const mates = this.#at.get(this.#placeOf.get(shown.id) ?? '')
    const before = [...(mates ?? [])].filter((mate) => mate < shown.id).length
    if (before === 0) return index
    // Just above the place itself: digits after it sort behind it, and a last 0 is no place.
    let own = `${index}000${before.toString(36)}1`
    while (this.#at.has(placeIn(shown, own))) own += '1'
    return own
  }
}
