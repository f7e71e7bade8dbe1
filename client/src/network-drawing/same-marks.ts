import type { Mark } from '@samenbord/shared/drawing'

const sameDash = (one: readonly number[] | undefined, other: readonly number[] | undefined) =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.length === other.length &&
    one.every((length, at) => length === other[at]))

type Painted = Exclude<Mark, { kind: 'text' }>

const samePaint = (one: Painted, other: Painted): boolean =>
  one.fill === other.fill &&
  one.stroke === other.stroke &&
  one.width === other.width &&
  sameDash(one.dash, other.dash)

const sameMark = (one: Mark, other: Mark): boolean => {
  if (one === other) return true
  switch (one.kind) {
    case 'circle':
      return (
        other.kind === 'circle' &&
        one.x === other.x &&
        one.y === other.y &&
        one.r === other.r &&
        samePaint(one, other)
      )
    case 'rect':
      return (
        other.kind === 'rect' &&
        one.x === other.x &&
        one.y === other.y &&
        one.w === other.w &&
        one.h === other.h &&
        one.corner === other.corner &&
        samePaint(one, other)
      )
    case 'path':
      return (
        other.kind === 'path' &&
        one.d === other.d &&
        one.round === other.round &&
        samePaint(one, other)
      )
    case 'text':
      return (
        other.kind === 'text' &&
        one.x === other.x &&
        one.y === other.y &&
        one.words === other.words &&
        one.size === other.size &&
        one.bold === other.bold &&
        one.fill === other.fill &&
        one.anchor === other.anchor &&
        one.halo === other.halo
      )
  }
}

/** Whether two rows of marks draw the same: a frame draws again only what differs. */
export const sameMarks = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every((mark, at) => {
      const beside = other[at]
      return beside !== undefined && sameMark(mark, beside)
    }))
