import { type BoardRecord, changedPaths, type RecordChange } from '@samenbord/shared/document'
import type { StepName } from '../../sync/index.ts'
import { kindOf } from './board-record-of.ts'

/** Paths that say where something is, and what tldraw fits to its words. */
const PLACE = ['xy', 'rotation', 'parentId', 'index', 'props.richText']

const kindsOf = (records: readonly BoardRecord[]): string => {
  const kinds = new Set(records.filter(({ typeName }) => typeName === 'shape').map(kindOf))
  const [only] = kinds
  return kinds.size === 1 && only !== undefined ? only : 'several'
}

/** The name of a step that adds, removes and changes these records. */
export const nameStep = (
  added: readonly BoardRecord[],
  removed: readonly BoardRecord[],
  changed: readonly RecordChange[],
): StepName => {
  if (added.length > 0) return { what: 'added', kind: kindsOf(added) }
  if (removed.length > 0) return { what: 'removed', kind: kindsOf(removed) }
  const moved = changed.every(({ before, after }) =>
    changedPaths(before, after).every((path) => PLACE.includes(path)),
  )
  return { what: moved ? 'moved' : 'changed', kind: kindsOf(changed.map(({ after }) => after)) }
}
