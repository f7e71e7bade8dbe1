export { type BoardDifference, boardDifference } from './board-difference.ts'
export {
  type BoardRecord,
  changedPaths,
  readRecord,
  rebase,
  wordsOf,
} from './board-record.ts'
export { clearAway, goneIds } from './clearing.ts'
export { migrate } from './migrate.ts'
export { isPlain, type Plain, samePlain } from './plain.ts'
export { CARD_GROWTH } from './plan/card-area.ts'
export * from './plan/cards.ts'
export {
  type EntityChange,
  isWordsField,
  readEntity,
  type WordsField,
} from './plan/entity-map.ts'
export * from './plan/erase-words.ts'
export { LiveWords } from './plan/live-words.ts'
export * from './plan/maps.ts'
export { inOrder, orderBehind, reorder } from './plan/order.ts'
export { placeFrame } from './plan/place-frame.ts'
export * from './plan/plan-document.ts'
export * from './plan/read-plan.ts'
export * from './plan/roles-on-board.ts'
export { boardWork } from './put-back/board-work.ts'
export { entityWork, roleWork } from './put-back/plan-work.ts'
export type { Work } from './put-back/work.ts'
export { prepareLines } from './rich-text.ts'
export * from './table-document.ts'
