import type { MapPersonKey } from '../../model/index.ts'
import { overlaps, shifted } from '../boxes.ts'
import type { Box, Point } from '../drawing.ts'
import type { MapExtent } from '../map-geometry.ts'
import { aroundOf, type Comer, concern, costOf, type Stood, type Tied } from './crowd-cost.ts'
import { keptFree } from './map-words.ts'
import { pointAt, type Spot, spotByHand, spotsFor } from './spots.ts'

/** Less difference than this comes from rounding, and would be another choice in another browser. */
const SAME = 1e-4
/** Someone who stands already moves for another only when it makes so much difference. */
const WORTH_MOVING = 60
/** Who stands this near to someone can make room for who has a tie with them. */
const CLOSE = 230
/** On a map with more people, nobody makes room for two who have a tie: one sees no difference. */
const MANY = 40
/** So many spots of a newcomer are tried when another has to move for them. */
const TRIED = 6
/** So many of those who stand worst are tried elsewhere for a newcomer. */
const MOVERS = 4

const stoodAt = (comer: Comer, spot: Spot, extent: MapExtent, byHand = false): Stood => {
  const at = pointAt(spot, extent)
  return { ...comer, spot, byHand, at, box: shifted(comer.room, at) }
}

interface Chosen {
  readonly one: Stood
  readonly cost: number
}

/** How many pairs cover each other of which at least one was not put there by hand. */
const overlapsIn = (crowd: readonly Stood[], free: readonly Box[]): number => {
  let count = 0
  for (const [at, one] of crowd.entries()) {
    if (!one.byHand) count += free.filter((box) => overlaps(one.box, box)).length
    for (const other of crowd.slice(at + 1)) {
      if (!(one.byHand && other.byHand) && overlaps(one.box, other.box)) count += 1
    }
  }
  return count
}

/** Whether others can stand between two, on a map for a few people. */
const isClose = (one: Point, other: Point): boolean =>
  Math.hypot(one.x - other.x, one.y - other.y) < CLOSE

/** Everyone who has a spot on a map of one size. Never changed: each answer is another crowd. */
export class Crowd {
  readonly extent: MapExtent
  readonly everyone: readonly Stood[]
  readonly #free: readonly Box[]

  constructor(
    extent: MapExtent,
    everyone: readonly Stood[],
    free: readonly Box[] = keptFree(extent),
  ) {
    this.extent = extent
    this.everyone = everyone
    this.#free = free
  }

  /** The same people at the same spots of a map of another size. */
  on(extent: MapExtent): Crowd {
    return new Crowd(
      extent,
      this.everyone.map((one) => stoodAt(one, one.spot, extent, one.byHand)),
    )
  }

  /** The same people at the same spots, with other words. */
  withRooms(rooms: ReadonlyMap<MapPersonKey, Box>): Crowd {
    return new Crowd(
      this.extent,
      this.everyone.map((one) => {
        const comer = { ...one, room: rooms.get(one.key) ?? one.room }
        return stoodAt(comer, one.spot, this.extent, one.byHand)
      }),
    )
  }

  get overlaps(): number {
    return overlapsIn(this.everyone, this.#free)
  }

  /** With one more, where they cover nobody; nothing when there is no room. At most one other moves. */
  with(comer: Comer, ties: Tied): Crowd | undefined {
    const byHand = spotByHand(comer.place)
    if (byHand !== undefined) return this.#withByHand(comer, byHand, ties)
    const chosen = this.#choose(comer, this.everyone, ties)
    const { sector, ring } = comer.place
    if (chosen === undefined) {
      return this.#afterMoving(
        comer,
        this.everyone.filter(({ spot }) => spot.sector === sector && spot.ring === ring),
        ties,
      )?.crowd
    }
    const own = ties.get(comer.key)
    const tied = own === undefined ? [] : this.everyone.filter(({ key }) => own.has(key))
    if (tied.length > 0 && this.everyone.length < MANY) {
      // Another can stand where those two could stand together.
      const between = this.everyone.filter(({ at }) => tied.some((one) => isClose(at, one.at)))
      const other = this.#afterMoving(comer, between, ties, 4)
      if (other !== undefined && other.cost < chosen.cost - WORTH_MOVING) return other.crowd
    }
    return new Crowd(this.extent, this.#settled(chosen.one, ties), this.#free)
  }

  /** With one more who was put there by hand: whom they cover, and who was not, finds another spot. */
  #withByHand(comer: Comer, spot: Spot, ties: Tied): Crowd | undefined {
    const one = stoodAt(comer, spot, this.extent, true)
    const isCovered = ({ byHand, box }: Stood): boolean => !byHand && overlaps(box, one.box)
    const rest = [...this.everyone.filter((other) => !isCovered(other)), one]
    return this.everyone
      .filter(isCovered)
      .reduce<Crowd | undefined>(
        (crowd, covered) => crowd?.with(covered, ties),
        new Crowd(this.extent, rest, this.#free),
      )
  }

  /** With one more, whatever they cover. */
  withAnyway(comer: Comer): Crowd {
    const [spot] = spotsFor(comer.place, this.extent).flat()
    if (spot === undefined) return this
    return new Crowd(this.extent, [...this.everyone, stoodAt(comer, spot, this.extent)])
  }

  /** All spots where someone covers nobody, the best first. */
  #ranked(comer: Comer, others: readonly Stood[], ties: Tied): Chosen[] {
    const [coarse = [], finer = [], ...finest] = spotsFor(comer.place, this.extent)
    // Near someone with whom there is a tie, a finer spot can be a better one.
    const isTied = this.everyone.length < MANY && ties.has(comer.key)
    const rounds = isTied ? [[...coarse, ...finer], ...finest] : [coarse, finer, ...finest]
    for (const spots of rounds) {
      const found = this.#rankedOf(
        spots.map((spot) => stoodAt(comer, spot, this.extent)),
        others,
        ties,
      )
      if (found.length > 0) return found
    }
    return []
  }

  #rankedOf(tries: readonly Stood[], others: readonly Stood[], ties: Tied): Chosen[] {
    const around = aroundOf(tries, others, ties)
    const free = this.#free.filter((box) => overlaps(box, around.room))
    return tries
      .filter(
        ({ box }) =>
          !free.some((one) => overlaps(box, one)) &&
          !around.near.some((other) => overlaps(box, other.box)),
      )
      .map((one) => ({ one, cost: costOf(one, around) }))
      .sort((a, b) => (Math.abs(a.cost - b.cost) < SAME ? 0 : a.cost - b.cost))
  }

  #choose(comer: Comer, others: readonly Stood[], ties: Tied): Chosen | undefined {
    return this.#ranked(comer, others, ties)[0]
  }

  /** Has one of these make room for someone; the cost is what both come to stand worse. */
  #afterMoving(
    comer: Comer,
    movers: readonly Stood[],
    ties: Tied,
    tried = TRIED,
  ): { readonly crowd: Crowd; readonly cost: number } | undefined {
    let best: { readonly crowd: readonly Stood[]; readonly cost: number } | undefined
    for (const mover of movers) {
      if (mover.byHand) continue
      const rest = this.everyone.filter((one) => one !== mover)
      const stood = costOf(mover, aroundOf([mover], rest, ties))
      for (const { one, cost } of this.#ranked(comer, rest, ties).slice(0, tried)) {
        const moved = this.#choose(mover, [...rest, one], ties)
        if (moved === undefined) continue
        const whole = cost + moved.cost - stood
        if (best !== undefined && whole > best.cost - SAME) continue
        best = {
          crowd: [...this.everyone.map((at) => (at === mover ? moved.one : at)), one],
          cost: whole,
        }
      }
    }
    return best && { crowd: new Crowd(this.extent, best.crowd, this.#free), cost: best.cost }
  }

  /** With a newcomer, and the one to whom that makes most difference at a better spot. */
  #settled(newcomer: Stood, ties: Tied): readonly Stood[] {
    const crowd = [...this.everyone, newcomer]
    const movers = this.everyone
      .filter((one) => !one.byHand && concern(one, newcomer, ties))
      .map((mover) => {
        const rest = crowd.filter((one) => one !== mover)
        return { mover, rest, cost: costOf(mover, aroundOf([mover], rest, ties)) }
      })
      .sort((a, b) => (Math.abs(a.cost - b.cost) < SAME ? 0 : b.cost - a.cost))
    let best: { readonly mover: Stood; readonly to: Stood; readonly gain: number } | undefined
    for (const { mover, rest, cost } of movers.slice(0, MOVERS)) {
      const to = this.#choose(mover, rest, ties)
      if (to === undefined) continue
      const gain = cost - to.cost
      if (gain > (best?.gain ?? WORTH_MOVING) + SAME) best = { mover, to: to.one, gain }
    }
    return best === undefined ? crowd : crowd.map((one) => (one === best.mover ? best.to : one))
  }
}
