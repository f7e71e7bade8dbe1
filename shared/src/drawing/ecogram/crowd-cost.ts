import type { MapPersonKey, MapPlace } from '../../model/index.ts'
import { boxAround, boxRound, cross, overlaps, passesOver, widened } from '../boxes.ts'
import type { Box, Point } from '../drawing.ts'
import type { Spot } from './spots.ts'

/** Someone for whom a layout finds a spot. */
export interface Comer {
  readonly key: MapPersonKey
  readonly place: MapPlace
  /** The room they take, seen from where they stand. */
  readonly room: Box
}

/** Who has a tie with whom, apart from the household: each pair under both. */
export type Tied = ReadonlyMap<MapPersonKey, ReadonlySet<MapPersonKey>>

/** Someone who has a spot. */
export interface Stood extends Comer {
  readonly spot: Spot
  readonly byHand: boolean
  readonly at: Point
  readonly box: Box
}

const MIDDLE: Point = { x: 0, y: 0 }

/** What speaks against a spot, in units of distance: how far one would go to avoid it. */
const COST = {
  /** A line to the household over someone's shape or words. */
  lineOver: 140,
  /** A tie between two others over someone. */
  tieOver: 110,
  crossing: 90,
  /** A unit of distance from someone one has a tie with. */
  apart: 0.6,
  /** Someone less than `roomy` away. */
  tight: 40,
  roomy: 14,
  /** From the middle of the ring to its edge. */
  offMiddle: 30,
  /** From the middle of the sector to its edge. */
  aside: 20,
  /** A row further beyond the rings. */
  row: 200,
}

type Line = readonly [Stood, Stood]

/** The ties between people of a crowd, apart from those with the household. */
const linesAmong = (crowd: readonly Stood[], ties: Tied): Line[] => {
  const lines: Line[] = []
  const before = new Map<MapPersonKey, Stood>()
  for (const one of crowd) {
    const tied = ties.get(one.key)
    if (tied === undefined) continue
    for (const key of tied) {
      const other = before.get(key)
      if (other !== undefined) lines.push([other, one])
    }
    before.set(one.key, one)
  }
  return lines
}

/** Whether two have to do with each other where they stand. */
export const concern = (one: Stood, other: Stood, ties: Tied): boolean =>
  ties.get(one.key)?.has(other.key) === true ||
  passesOver(one.at, MIDDLE, other.box) ||
  passesOver(other.at, MIDDLE, one.box)

/** Of a crowd, who can matter to someone at any of some spots. */
interface Around {
  readonly everyone: readonly Stood[]
  readonly ties: Tied
  /** All the room that those spots take. */
  readonly room: Box
  /** Those who could be covered. */
  readonly near: readonly Stood[]
  /** Those within sight, as far as being close counts. */
  readonly inSight: readonly Stood[]
  /** Those over whom a line to the household can lie. */
  readonly below: readonly Stood[]
  /** Those whose line to the household can lie over them. */
  readonly above: readonly Stood[]
  /** All ties between two others. */
  readonly lines: readonly Line[]
  /** Those that can lie over them, or over their line to the household. */
  readonly linesNear: readonly Line[]
}

export const aroundOf = (
  tries: readonly Stood[],
  everyone: readonly Stood[],
  ties: Tied,
): Around => {
  const boxes = tries.map(({ box }) => box)
  const room = boxAround(boxes)
  const toMiddle = boxRound(boxes)
  const sight = widened(room, COST.roomy)
  const lines = linesAmong(everyone, ties)
  return {
    everyone,
    ties,
    room,
    near: everyone.filter(({ box }) => overlaps(box, room)),
    inSight: everyone.filter(({ box }) => overlaps(box, sight)),
    below: everyone.filter(({ box }) => overlaps(box, toMiddle)),
    above: everyone.filter(({ at }) => passesOver(at, MIDDLE, room)),
    lines,
    linesNear: lines.filter(([from, to]) => passesOver(from.at, to.at, toMiddle)),
  }
}

/**
 * What speaks against where someone stands. Everyone counts as tied to the household, so that saying so
 * moves nobody.
 */
export const costOf = (one: Stood, around: Around): number => {
  const { at, box, spot } = one
  const tied = around.ties.get(one.key)
  let cost =
    spot.ring === null
      ? spot.out * COST.row
      : Math.abs(spot.out - 0.5) * COST.offMiddle + Math.abs(spot.across - 0.5) * COST.aside
  const mine = widened(box, COST.roomy)
  for (const other of around.inSight) if (overlaps(mine, other.box)) cost += COST.tight
  for (const other of around.below) if (passesOver(at, MIDDLE, other.box)) cost += COST.lineOver
  for (const other of around.above) if (passesOver(other.at, MIDDLE, box)) cost += COST.lineOver
  if (tied !== undefined) {
    for (const other of around.everyone) {
      if (tied.has(other.key)) cost += costOfTie(one, other, around)
    }
  }
  for (const [from, to] of around.linesNear) {
    if (passesOver(from.at, to.at, box)) cost += COST.tieOver
    if (cross(at, MIDDLE, from.at, to.at)) cost += COST.crossing / 2
  }
  return cost
}

/** What speaks against the line that a tie would be from where someone stands. */
const costOfTie = ({ at }: Stood, other: Stood, { everyone, lines }: Around): number => {
  let cost = Math.hypot(at.x - other.at.x, at.y - other.at.y) * COST.apart
  for (const third of everyone) {
    if (third !== other && passesOver(at, other.at, third.box)) cost += COST.tieOver
  }
  for (const [from, to] of lines) if (cross(at, other.at, from.at, to.at)) cost += COST.crossing
  return cost
}
