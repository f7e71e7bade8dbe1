import * as Y from 'yjs'
import { FOLLOWS } from '../table-document.ts'
import type { WordsField } from './entity-map.ts'
import { entityWords, planEntities } from './plan-document.ts'

/** What is to lie in the document no longer: a whole entity, or the words in one of its fields. */
export interface Erased {
  readonly id: string
  readonly field?: WordsField
}

/** Where it lies now: for who has to let go of what is known of it. */
export const erasedTypes = (doc: Y.Doc, erased: readonly Erased[]): Y.AbstractType<unknown>[] =>
  erased.flatMap(({ id, field }) => {
    const type = field === undefined ? planEntities(doc).get(id) : entityWords(doc, id, field)
    return type instanceof Y.AbstractType ? [type] : []
  })

/**
 * Takes things out of the document, without a step that could be taken back. Deleting by a mark would
 * leave the words with everyone: here what lay there goes with all that is in it, and what others were
 * typing in it goes too.
 */
export const eraseFromPlan = (doc: Y.Doc, erased: readonly Erased[]): void => {
  doc.transact(() => {
    for (const { id, field } of erased) {
      if (field === undefined) planEntities(doc).delete(id)
      else {
        const words = entityWords(doc, id, field)
        if (words !== undefined && words.length > 0) words.delete(0, words.length)
      }
    }
  }, FOLLOWS)
}

/** Adds words behind what stands in a field, on a line of their own, without a step to take back. */
export const putWordsBack = (doc: Y.Doc, id: string, field: WordsField, words: string): void => {
  const there = entityWords(doc, id, field)
  if (there === undefined || words === '') return
  doc.transact(() => {
    there.insert(there.length, there.toString().trim() === '' ? words : `\n${words}`)
  }, FOLLOWS)
}
