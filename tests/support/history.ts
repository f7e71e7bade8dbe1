import { boardRecords, planEntities, readEntity, readRecord } from '@samenbord/shared/document'
import type { Entity } from '@samenbord/shared/model'
import * as Y from 'yjs'
import { z } from 'zod'

/** What an edit left in the document: everything it added and everything it took away. */
interface Trace {
  readonly clientId: number
  /** The clock of its author after it. */
  readonly end: number
  readonly deleted: readonly { client: number; clock: number; length: number }[]
}

/** One edit of one person, and what became of it. */
export interface Edit {
  /** Counts from 1. Words and strokes carry it as their mark. */
  readonly number: number
  readonly by: string
  readonly what: string
  readonly trace: Trace
  /** Whether its mark must stand in the document, once. */
  readonly isMarked: boolean
  /** The numbers of the edits whose marks it took away. */
  readonly unmarks: readonly number[]
  sent: boolean
  seen: boolean
  acknowledged: boolean
}

/** How an edit is made: it gets its number and says what it did. */
export type Making = (number: number) => {
  readonly what: string
  readonly isMarked?: boolean
  readonly unmarks?: readonly number[]
}

/** What is wrong with a document, held against the history. */
export interface Verdict {
  /** Edits that were acknowledged and are not in the document. */
  readonly acknowledgedMissing: readonly Edit[]
  /** Edits that somebody else had seen and are not in the document. */
  readonly seenMissing: readonly Edit[]
  /** Numbers of edits whose mark stands there more than once. */
  readonly duplicated: readonly number[]
  /** Records that cannot be read, and changes that wait for others. */
  readonly broken: readonly string[]
  /** What stands there of someone who may only look. */
  readonly trespassed: readonly string[]
}

export const NOTHING_WRONG: Verdict = {
  acknowledgedMissing: [],
  seenMissing: [],
  duplicated: [],
  broken: [],
  trespassed: [],
}

/**
 * Everything that people at one table did: who did what, whether it was sent, seen by another, and
 * acknowledged. Knows nothing of servers and connections.
 */
export class History {
  readonly edits: Edit[] = []
  readonly #unseen = new Set<Edit>()

  /** Does one edit in somebody's document and remembers it. */
  make(by: string, doc: Y.Doc, making: Making): Edit {
    const number = this.edits.length + 1
    const deleted: { client: number; clock: number; length: number }[] = []
    const collect = (transaction: Y.Transaction) => {
      for (const [client, items] of transaction.deleteSet.clients) {
        for (const { clock, len } of items) deleted.push({ client, clock, length: len })
      }
    }
    doc.on('afterTransaction', collect)
    const { what, isMarked = false, unmarks = [] } = making(number)
    doc.off('afterTransaction', collect)
    const trace = { clientId: doc.clientID, end: Y.getState(doc.store, doc.clientID), deleted }
    const edit: Edit = {
      number,
      by,
      what,
      trace,
      isMarked,
      unmarks,
      sent: false,
      seen: false,
      acknowledged: false,
    }
    this.edits.push(edit)
    this.#unseen.add(edit)
    return edit
  }

  /** Somebody's document has changed from outside: what others did is now seen. */
  look(by: string, doc: Y.Doc): void {
    for (const edit of this.#unseen) {
      if (edit.by === by || !holds(doc, edit.trace)) continue
      edit.seen = true
      this.#unseen.delete(edit)
    }
  }

  /**
   * Of what was not acknowledged: all that is in every document with this state. It says nothing of
   * deletions, so that edits which took something away are left out.
   */
  unsavedUpTo(vector: ReadonlyMap<number, number>): readonly Edit[] {
    return this.edits.filter(
      ({ acknowledged, trace: { clientId, end, deleted } }) =>
        !acknowledged && deleted.length === 0 && (vector.get(clientId) ?? 0) >= end,
    )
  }

  /** Holds a document against what must be in it: all that was acknowledged or seen. */
  judge(doc: Y.Doc): Verdict {
    const { marks, broken, trespassed } = readMarks(doc)
    const unmarked = new Set(this.edits.flatMap(({ unmarks }) => unmarks))
    const isThere = ({ number, trace, isMarked, unmarks }: Edit): boolean =>
      holds(doc, trace) &&
      (!isMarked || marks.has(number) || unmarked.has(number)) &&
      unmarks.every((taken) => !marks.has(taken))
    const missing = this.edits.filter((edit) => (edit.acknowledged || edit.seen) && !isThere(edit))
    return {
      acknowledgedMissing: missing.filter(({ acknowledged }) => acknowledged),
      seenMissing: missing.filter(({ seen }) => seen),
      duplicated: [...marks].flatMap(([number, count]) => (count > 1 ? [number] : [])),
      broken,
      trespassed,
    }
  }
}

const holds = ({ store }: Y.Doc, { clientId, end, deleted }: Trace): boolean =>
  Y.getState(store, clientId) >= end &&
  deleted.every(({ client, clock, length }) => isDeleted(store, client, clock, clock + length))

const isDeleted = (store: Y.Doc['store'], client: number, from: number, end: number): boolean => {
  if (Y.getState(store, client) < end) return false
  for (let clock = from; clock < end; ) {
    const item = Y.getItem(store, Y.createID(client, clock))
    if (!item.deleted) return false
    clock = item.id.clock + item.length
  }
  return true
}

/** The mark of an edit among words. */
export const markOf = (number: number): string => `[${number}]`
/** With this begins the id of everything that somebody lays down who may only look. */
export const TRESPASS = 'shape:trespass-'

export const MARKS = /\[(\d+)\]/g

const Segments = z.array(z.object({ points: z.array(z.object({ x: z.number() })) }))

/** All words of an entity that can carry marks. */
const wordsOf = (entity: Entity): string =>
  [
    'words' in entity ? entity.words : '',
    'name' in entity ? entity.name : '',
    'note' in entity ? entity.note : '',
  ].join(' ')

/** How often each mark stands in a document, in words and as the first coordinate in strokes. */
const readMarks = (doc: Y.Doc) => {
  const marks = new Map<number, number>()
  const count = (mark: number) => marks.set(mark, (marks.get(mark) ?? 0) + 1)
  const broken = doc.store.pendingStructs === null ? [] : ['changes that wait for others']
  const trespassed: string[] = []
  for (const [id, map] of boardRecords(doc)) {
    if (id.startsWith(TRESPASS)) trespassed.push(id)
    const reading = readRecord(id, map)
    if (!reading.ok) {
      broken.push(`${id}: ${reading.problem}`)
      continue
    }
    const { richText, segments } = reading.record.props ?? {}
    for (const [, mark] of JSON.stringify(richText ?? '').matchAll(MARKS)) count(Number(mark))
    const stroke = Segments.safeParse(segments)
    for (const { x } of stroke.data?.flatMap(({ points }) => points) ?? []) count(x)
  }
  for (const [id, map] of planEntities(doc)) {
    const reading = readEntity(id, map)
    if (!reading.ok) broken.push(`${id}: ${reading.problem}`)
    else {
      for (const [, mark] of wordsOf(reading.entity).matchAll(MARKS)) count(Number(mark))
    }
  }
  return { marks, broken, trespassed }
}
