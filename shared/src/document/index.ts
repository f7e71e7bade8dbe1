export {
  type BoardRecord,
  changedPaths,
  readRecord,
  rebase,
  wordsOf,
} from './board-record.ts'
export { migrate } from './migrate.ts'
export { isPlain, type Plain, samePlain } from './plain.ts'
export * from './plan/cards.ts'
export {
  type EntityChange,
  readEntity,
  type WordsField,
} from './plan/entity-map.ts'
export { LiveWords } from './plan/live-words.ts'
export { inOrder, orderBehind, reorder } from './plan/order.ts'
export * from './plan/plan-document.ts'
export { prepareLines } from './rich-text.ts'
export * from './table-document.ts'
