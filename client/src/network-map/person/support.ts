import type { MapEnd, TieDirection } from '@samenbord/shared/model'
import type { MapTie } from '@samenbord/shared/network'

/** To whom support goes, seen from one of the two. */
export type Support = 'gives' | 'receives' | 'both'

/** The direction of a tie in which `end` does this. */
export const directionFor = (
  { from }: Pick<MapTie, 'from'>,
  end: MapEnd,
  support: Support | null,
): TieDirection | null => {
  if (support === null || support === 'both') return support
  return (support === 'gives') === (from === end) ? 'forth' : 'back'
}

/** The other end of a tie. */
export const otherEnd = ({ from, to }: Pick<MapTie, 'from' | 'to'>, end: MapEnd): MapEnd =>
  from === end ? to : from
