import { citizenNumbersIn, type Stretch } from '@samenbord/shared/domain'
import * as Y from 'yjs'

/** What stands for something between letters that is no letter. */
const NO_LETTER = '\uFFFC'

/** The letters of a text, each at its place in it. */
const lettersOf = (text: Y.Text): string => {
  const runs: { insert?: unknown }[] = text.toDelta()
  return runs.map(({ insert }) => (typeof insert === 'string' ? insert : NO_LETTER)).join('')
}

/** A citizen service number somewhere in the document, which can be taken out where it stands. */
export interface FoundNumber {
  /** As it was written. */
  readonly digits: string
  /** Whether what was typed last is the end of it, so that it may go on. */
  readonly isUnderWay: boolean
  /** Takes it out, if it still stands there; answers whether it did. */
  takeOut(): boolean
}

/** What was written in a text, or deleted from it: then nothing lies between the two. */
interface Change extends Stretch {
  readonly letters: number
}

const changesOf = (event: Y.YTextEvent): readonly Change[] => {
  const changes: Change[] = []
  let at = 0
  for (const { retain = 0, insert, delete: removed } of event.delta) {
    at += retain
    if (removed !== undefined) changes.push({ from: at, to: at, letters: 0 })
    if (insert === undefined) continue
    const letters = typeof insert === 'string' ? insert.length : 1
    changes.push({ from: at, to: at + letters, letters })
    at += letters
  }
  return changes
}

const touches = (change: Change, { from, to }: Stretch): boolean =>
  change.letters > 0
    ? change.from < to && from < change.to
    : from <= change.from && change.from <= to

const inText = (text: Y.Text, changes: readonly Change[] | undefined): readonly FoundNumber[] => {
  const letters = lettersOf(text)
  return citizenNumbersIn(letters)
    .filter((stretch) => changes === undefined || changes.some((one) => touches(one, stretch)))
    .map(({ from, to }) => {
      const start = Y.createRelativePositionFromTypeIndex(text, from)
      const end = Y.createRelativePositionFromTypeIndex(text, to, -1)
      return {
        digits: letters.slice(from, to),
        isUnderWay: changes?.some((one) => one.letters === 1 && one.to === to) === true,
        takeOut: () => {
          const { doc } = text
          if (doc === null) return false
          const first = Y.createAbsolutePositionFromRelativePosition(start, doc)?.index
          const last = Y.createAbsolutePositionFromRelativePosition(end, doc)?.index
          const still = citizenNumbersIn(lettersOf(text)).find(
            (stretch) => stretch.from === first && stretch.to === last,
          )
          if (still === undefined) return false
          text.delete(still.from, still.to - still.from)
          return true
        },
      }
    })
}

/** Words that lie in the document as one value: of a picture, of its file, of a page. */
const VALUES = ['props.altText', 'props.name', 'name']

const withoutNumbers = (words: string): string =>
  [...citizenNumbersIn(words)]
    .reverse()
    .reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), words)

const inValue = (map: Y.Map<unknown>, key: string, value: string): readonly FoundNumber[] =>
  citizenNumbersIn(value).map(({ from, to }) => ({
    digits: value.slice(from, to),
    isUnderWay: false,
    takeOut: () => {
      const now = map.get(key)
      if (typeof now !== 'string' || withoutNumbers(now) === now) return false
      map.set(key, withoutNumbers(now))
      return true
    },
  }))

const inEntry = (map: Y.Map<unknown>, key: string): readonly FoundNumber[] => {
  const value = map.get(key)
  if (typeof value === 'string') return VALUES.includes(key) ? inValue(map, key, value) : []
  return within(value)
}

/** In all that lies in something new. */
const within = (value: unknown): readonly FoundNumber[] => {
  if (value instanceof Y.Text) return inText(value, undefined)
  if (value instanceof Y.XmlFragment) return value.toArray().flatMap(within)
  if (value instanceof Y.Map) return [...value.keys()].flatMap((key) => inEntry(value, key))
  return []
}

/** The numbers that a change made, or made whole. What stood there before is left alone. */
export const numbersMadeBy = (event: Y.YEvent<Y.AbstractType<unknown>>): readonly FoundNumber[] => {
  const { target } = event
  if (event instanceof Y.YTextEvent) return inText(event.target, changesOf(event))
  if (target instanceof Y.Map) {
    return [...event.changes.keys.keys()].flatMap((key) => inEntry(target, key))
  }
  return event.changes.delta.flatMap(({ insert }) =>
    Array.isArray(insert) ? insert.flatMap(within) : [],
  )
}
