import {
  beyond,
  type EcogramKey,
  type EcogramLayout,
  type Point,
  placeAt,
} from '@samenbord/shared/drawing'
import { MapEnd, type TieId } from '@samenbord/shared/model'
import type { NetworkMap } from '@samenbord/shared/network'
import { isMe } from '@samenbord/shared/plan'
import { networkDrawing, networkTells } from '@samenbord/shared/texts'
import { useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { placeOn, type Way } from './roving.ts'
import { addTie, putAt, tieBetween, tryAt, type Written } from './write-map.ts'

const FIGURE = 'placement:'

const endOf = (key: EcogramKey): MapEnd | undefined => {
  const end = MapEnd.safeParse(key)
  return end.success ? end.data : undefined
}

/** Who waits beside the map is dragged onto it, and not only about beside it. */
const STILL_BESIDE = 1.12

/** What this person may do on the map by hand, and does. */
export interface MapWriter {
  /** Whether they may change anything on it. */
  readonly writes: boolean
  canMove(key: EcogramKey): boolean
  canTie(key: EcogramKey): boolean
  /** Whether the others may see that someone is on their way. */
  isShared(key: EcogramKey): boolean
  /** Someone was put down here. */
  drop(key: EcogramKey, at: Point): void
  /** Someone goes a ring or a sector on; false when that cannot be. */
  step(key: EcogramKey, way: Way): boolean
  /** Draws a tie, or finds the one that is there. */
  tie(from: EcogramKey, to: EcogramKey): TieId | undefined
  /** What was said last, for who does not see it: where someone stands now, or that it did not work. */
  readonly said: { readonly words: string; readonly failed: boolean }
}

const NOTHING = { words: '', failed: false }

/** Changes the map in this person's name. */
export const useMapWriter = (
  map: NetworkMap,
  layout: EcogramLayout,
  placements: boolean,
): MapWriter => {
  const { table, facts, people, mayWrite, withoutResident } = useAtTable()
  const words = useTexts(networkDrawing)
  const places = useTexts(networkTells)
  const [said, setSaid] = useState(NOTHING)
  const writer = { table, facts }
  // Without the resident nothing is said of who is around them.
  const writes = mayWrite && !withoutResident
  const figureOf = (key: EcogramKey) => map.placements.find(({ id }) => key === `${FIGURE}${id}`)
  const personOf = (key: EcogramKey) => {
    const end = endOf(key)
    return end === undefined || end === 'household' ? undefined : map.find(end)
  }
  const wait = (written: Written) => {
    void written.then((done) => {
      if (!done) setSaid({ words: words.notKept, failed: true })
    })
  }
  return {
    writes,
    said,
    canMove(key) {
      if (!placements) return writes && key.startsWith('contact:')
      const figure = figureOf(key)
      if (figure === undefined || !mayWrite) return false
      const person = people.find(figure.by)
      // Someone of the household without a seat says it, and another puts them there.
      return (
        isMe(people, facts.participantId, figure.by) ||
        (person?.household === true && !person.seated && writes)
      )
    },
    canTie: (key) => writes && !placements && endOf(key) !== undefined,
    isShared: (key) => personOf(key)?.kept !== true,
    drop(key, at) {
      const figure = figureOf(key)
      if (figure !== undefined) {
        wait(tryAt(writer, figure.id, placeAt(at, layout.extent)))
        return
      }
      const person = personOf(key)
      if (person === undefined) return
      const beside = Math.hypot(at.x, at.y) > beyond(layout.extent) * STILL_BESIDE
      if (person.place === null && beside) return
      wait(putAt(writer, person, placeAt(at, layout.extent)))
    },
    step(key, way) {
      const person = personOf(key)
      if (person === undefined || !this.canMove(key)) return false
      const place = placeOn(way, person.place)
      wait(putAt(writer, person, place))
      setSaid({
        words: words.stands(
          person.name,
          place.ring === null ? places.nearnessOpen : places.rings[place.ring],
          places.inSectors[place.sector],
        ),
        failed: false,
      })
      return true
    },
    tie(from, to) {
      const [one, other] = [endOf(from), endOf(to)]
      if (one === undefined || other === undefined || one === other) return undefined
      const there = tieBetween(map, one, other)
      if (there !== undefined) return there.tie.id
      const { id, written } = addTie(writer, map, one, other)
      wait(written)
      return id
    },
  }
}
