import {
  card,
  type Extent,
  frame,
  overviewCard,
  type Piece,
  type Point,
} from '@samenbord/shared/template'
import { crisisCardId, statementId } from './plan/ids.ts'

const INSET = 40
const W = 460
const OWN: Extent = { w: W, h: 190 }
/** It becomes longer with every word about how something goes: there is room below it. */
const OVERVIEW: Extent = { w: W, h: 1340 }
const CRISIS: Extent = { w: W, h: 400 }

/** What everyone looks at in the end: the plan in short, and what to do when it goes wrong. */
export const ourPlan = (at: Point, h: number): Piece =>
  frame('ons-plan', 'Ons plan', at, { w: W + 2 * INSET, h }, [
    card('gezegd-zelf', { x: INSET, y: INSET }, OWN, 'statement', statementId('zelf'), 'l'),
    overviewCard('overzicht', { x: INSET, y: INSET + OWN.h + 20 }, OVERVIEW, 'l'),
    card(
      'misgaat-wim',
      { x: INSET, y: h - INSET - CRISIS.h },
      CRISIS,
      'crisis-card',
      crisisCardId('wim'),
      'l',
    ),
  ])
