import { type BoardRecord, PAGE_RECORD_ID } from '../document/index.ts'
import type { SessionTemplate } from '../model/index.ts'
import { kitchenTable } from './kitchen-table.ts'
import { mdo } from './mdo.ts'
import { layDown } from './pieces/lay-down.ts'
import type { Piece } from './pieces/pieces.ts'
import { teamCase } from './team-case.ts'
import { teamTable } from './team-table.ts'

export { methodRecords } from './methods/index.ts'
export { arrow } from './pieces/arrow.ts'
export { card, overviewCard } from './pieces/card.ts'
export { layDown } from './pieces/lay-down.ts'
export { networkMap } from './pieces/network-map.ts'
export * from './pieces/pieces.ts'
export { roleDivisionPiece } from './pieces/role-division.ts'
export { type Line, strong } from './pieces/words.ts'

const PIECES: Record<SessionTemplate, readonly Piece[]> = {
  'kitchen-table': kitchenTable,
  mdo,
  'team-case': teamCase,
  'team-table': teamTable,
  empty: [],
}

/** What lies on the board of a new session, as records that add to what every table holds. */
export const templateRecords = (template: SessionTemplate): readonly BoardRecord[] =>
  layDown(PAGE_RECORD_ID, PIECES[template])
