import { CARD_TYPE, type CardKind } from '../../document/index.ts'
import type { EntityOf } from '../../model/index.ts'
import type { Extent, Point, Size, Solid } from './pieces.ts'

/**
 * A card that shows a part of the plan. It has to be as high as its words need: on the board it grows
 * when they need more, over what lies below it.
 */
export const card = <Kind extends CardKind>(
  name: string,
  at: Point,
  extent: Extent,
  view: Kind,
  entityId: EntityOf<Kind>['id'],
  size: Size = 'm',
): Solid => ({
  name,
  type: CARD_TYPE,
  at,
  extent,
  props: { ...extent, entityId, view, size },
})

/** A card that shows the whole plan in short. */
export const overviewCard = (name: string, at: Point, extent: Extent, size: Size = 'm'): Solid => ({
  name,
  type: CARD_TYPE,
  at,
  extent,
  props: { ...extent, entityId: null, view: 'overview', size },
})
