import { type Extent, frame, networkMap, type Piece, type Point } from '@samenbord/shared/template'

const INSET = 30
/** How wide the frames of the map and of the family tree are. */
const W = 1540
const TREE: Extent = { w: W, h: 860 }

const filled = (
  name: string,
  title: string,
  at: Point,
  extent: Extent,
  view: 'ecogram' | 'genogram',
): Piece =>
  frame(name, title, at, extent, [
    networkMap(
      `kaart-${name}`,
      { x: INSET, y: INSET },
      { w: extent.w - 2 * INSET, h: extent.h - 2 * INSET },
      view,
    ),
  ])

/** The network map, live: the household in the middle, three rings, people and their ties. */
export const peopleAround = (at: Point, h: number): Piece =>
  filled('mensen-om-je-heen', 'Mensen om je heen', at, { w: W, h }, 'ecogram')

/** The same people by family, for which the resident asked. */
export const familyTree = (at: Point): Piece => filled('stamboom', 'Stamboom', at, TREE, 'genogram')
