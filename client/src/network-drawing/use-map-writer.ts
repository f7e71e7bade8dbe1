import {
  beyond,
  type EcogramKey,
  type EcogramLayout,
  type Point,
  placeAt,
} from '@samenbord/shared/drawing'
import type { MapEnd, TieId } from '@samenbord/shared/model'
import {
  type Figure,
  type MapPerson,
  mayPlace,
  type NetworkMap,
  placeIn,
  seenAt,
} from '@samenbord/shared/network'
import { isMe } from '@samenbord/shared/plan'
import { networkDrawing, networkTells, standing } from '@samenbord/shared/texts'
import { useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { moverOf } from './mover.ts'
import { placeOn, type Way } from './roving.ts'
import { useNamesSeen } from './use-names-seen.ts'
import { addTie, putAt, tieBetween, tryAt, type Written } from './write-map.ts'

const FIGURE = 'placement:'

const isEnd = (key: EcogramKey): key is MapEnd => !key.startsWith(FIGURE)

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
  const atTable = useAtTable()
  const { table, facts, people, mayWrite, withoutResident } = atTable
  const words = useTexts(networkDrawing)
  const places = useTexts(networkTells)
  const tells = useTexts(standing)
  const nameSeen = useNamesSeen(map)
  const [said, setSaid] = useState(NOTHING)
  const writer = { table, facts }
  const mover = moverOf(atTable)
  // Without the resident nothing is said of who is around them.
  const writes = mayWrite && !withoutResident
  const figureOf = (key: EcogramKey): Figure | undefined =>
    map.figures.find(({ placement }) => key === `${FIGURE}${placement.id}`)
  const personOf = (key: EcogramKey): MapPerson | undefined =>
    isEnd(key) ? map.find(key) : undefined
  const wait = (written: Written) => {
    void written?.then(({ ok }) => {
      if (!ok) setSaid({ words: words.notKept, failed: true })
    })
  }
  /** Whether someone still stands on the map; says so when another took them away. */
  const isThere = (key: EcogramKey): boolean => {
    if (key === 'household' || figureOf(key) !== undefined || personOf(key) !== undefined) {
      return true
    }
    const name = nameSeen(key)
    setSaid({ words: name ? words.taken(name) : words.takenUnknown, failed: true })
    return false
  }
  const canMove = (key: EcogramKey): boolean => {
    if (!placements) return writes && key.startsWith('contact:') && personOf(key) !== undefined
    const figure = figureOf(key)
    return figure !== undefined && mayPlace(figure.person, people, mover)
  }
  const canTie = (key: EcogramKey): boolean => writes && !placements && isEnd(key)
  const stepFigure = ({ placement, person }: Figure, way: Way) => {
    const seen = seenAt(placement)
    const next = placeOn(way, seen)
    const ring = next.ring ?? 'further'
    if (next.sector !== seen?.sector || ring !== seen.ring) {
      const others = map.figures.flatMap((other) =>
        other.placement === placement ? [] : [other.placement],
      )
      tryAt(writer, placement.id, placeIn(next.sector, ring, others))
    }
    const where = tells.where(places.rings[ring], places.inSectors[next.sector])
    setSaid({
      words: isMe(people, facts.participantId, person.party)
        ? tells.tryOut(where)
        : tells.tries(person.name, where),
      failed: false,
    })
  }
  const stepPerson = (person: MapPerson, way: Way) => {
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
  }
  return {
    writes,
    said,
    canMove,
    canTie,
    isShared: (key) =>
      key === 'household' || figureOf(key) !== undefined || personOf(key)?.kept === false,
    drop(key, at) {
      setSaid(NOTHING)
      if (!isThere(key) || !canMove(key)) return
      const place = placeAt(at, layout.extent)
      const figure = figureOf(key)
      if (figure !== undefined) {
        tryAt(writer, figure.placement.id, place)
        return
      }
      const person = personOf(key)
      if (person === undefined) return
      const beside = Math.hypot(at.x, at.y) > beyond(layout.extent) * STILL_BESIDE
      if (person.place === null && beside) return
      wait(putAt(writer, person, place))
    },
    step(key, way) {
      if (!canMove(key)) return false
      const figure = figureOf(key)
      if (figure !== undefined) stepFigure(figure, way)
      const person = personOf(key)
      if (person !== undefined) stepPerson(person, way)
      return true
    },
    tie(from, to) {
      setSaid(NOTHING)
      if (!canTie(from) || !isEnd(from) || !isEnd(to) || from === to) return undefined
      if (!isThere(from) || !isThere(to)) return undefined
      const there = tieBetween(map, from, to)
      if (there !== undefined) return there.tie.id
      const { id, written } = addTie(writer, map, from, to)
      wait(written)
      return id
    },
  }
}
