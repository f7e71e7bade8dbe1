export {
  type BoardRecord,
  changedPaths,
  readRecord,
  rebase,
  wordsOf,
} from './board-record.ts'
export { isPlain, type Plain, samePlain } from './plain.ts'
export { prepareLines } from './rich-text.ts'
export * from './table-document.ts'
