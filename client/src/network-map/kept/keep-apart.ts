import type { Erased } from '@samenbord/shared/document'
import { type ContactId, type Kept, KeptKey, type SessionId } from '@samenbord/shared/model'
import { z } from 'zod'
import { type Answer, type Failure, forgetDeleted } from '../../api/index.ts'
import { dropKept, keepSeveral, newest } from '../../entity/kept/kept-changes.ts'
import type { PlanTable } from '../../sync/index.ts'
import { type KeptPlace, keptPlace } from '../../ui/kept-in-tab.ts'
import { keptSources } from './kept-sources.ts'
import {
  type Apart,
  contactsOf,
  type KeepingTable,
  keyOf,
  strayTaking,
  type Taking,
  takingOf,
} from './taking.ts'
import { untilRead, untilSaved, whyNotSaved } from './until-saved.ts'

export { type Apart, keyOf } from './taking.ts'

/** A table of which it is known whether this resident may change it. */
export interface ChangingTable extends KeepingTable {
  mayWrite(): boolean
}

/** How far it is. */
export type Stage = 'keeping' | 'saving' | 'forgetting'

/** Why it went no further, and so what is so now. */
export interface KeepingTrouble {
  /**
   * Nothing has changed for the others; it is off the table and not erased everywhere; it is in both
   * places; or it could not be put on the table.
   */
  readonly at: 'keep' | 'forget' | 'show' | 'put'
  readonly failure: Failure
}

/** As many as fit in one call. */
const AT_ONCE = 60

const pending = (session: SessionId): KeptPlace<boolean> =>
  keptPlace(session, 'network.forget', z.boolean())

const isRefusing = ({ table, mayWrite }: ChangingTable): boolean =>
  !mayWrite() || table.save.get() === 'failing'

/** Keeps what `read` finds, and what others write in it meanwhile; answers all that is kept then. */
const keepAll = async (at: KeepingTable, read: () => Taking): Promise<Answer<Taking>> => {
  let taking = read()
  for (let kept: Taking | undefined; JSON.stringify(kept) !== JSON.stringify(taking); ) {
    kept = taking
    for (let from = 0; from < kept.kept.length; from += AT_ONCE) {
      const some = kept.kept.slice(from, from + AT_ONCE)
      const answer = await keepSeveral(at.table, at.told(), some)
      if (!answer.ok) return answer
    }
    taking = read()
  }
  return { ok: true, value: taking }
}

const takeOut = ({ table }: KeepingTable, { out }: Taking): void => {
  if (out.length === 0) return
  pending(table.sessionId).write(true)
  table.plan.takeOut(out)
}

/**
 * Takes something from the table for one resident: first it is kept on the server, then it goes out of
 * the document, and when that is saved the server forgets it. Whatever fails on the way, nothing is
 * lost; doing it again goes on from where it stands. Answers what went wrong.
 */
export const keepApart = async (
  at: ChangingTable,
  apart: Apart,
  onStage: (stage: Stage) => void,
): Promise<KeepingTrouble | undefined> => {
  onStage('keeping')
  const kept = await keepAll(at, () => takingOf(at, apart))
  if (!kept.ok) return { at: 'keep', failure: kept }
  if (isRefusing(at)) return { at: 'keep', failure: whyNotSaved(at.mayWrite()) }
  takeOut(at, kept.value)
  return forgetTaken(at, onStage, kept.value.out)
}

/** Whether something was taken out that the server has not forgotten yet, as far as this tab knows. */
export const isForgettingDue = (table: PlanTable): boolean =>
  pending(table.sessionId).read() === true

/**
 * Has the server forget what was taken out, once that is saved. What others drew to it meanwhile is
 * kept and taken out first.
 */
export const forgetTaken = async (
  at: ChangingTable,
  onStage: (stage: Stage) => void,
  out: readonly Erased[] = [],
): Promise<KeepingTrouble | undefined> => {
  const { table } = at
  for (let more = true; more; ) {
    onStage('saving')
    if (!(await untilSaved(table.save))) {
      // Refused, it still lies there for all others.
      const where = at.mayWrite() ? 'forget' : 'keep'
      return { at: where, failure: whyNotSaved(at.mayWrite()) }
    }
    await untilRead()
    const stray = await keepAll(at, () => strayTaking(at, out))
    if (!stray.ok) return { at: 'forget', failure: stray }
    takeOut(at, stray.value)
    more = stray.value.out.length > 0
  }
  onStage('forgetting')
  const answer = await forgetDeleted(table.sessionId)
  if (!answer.ok) return { at: 'forget', failure: answer }
  pending(table.sessionId).drop()
  return undefined
}

/** What is no longer kept once something lies on the table, and what is then kept instead. */
interface Shown {
  readonly drop: readonly KeptKey[]
  readonly keep: readonly Kept[]
}

const showWhole = (at: KeepingTable, keys: readonly KeptKey[]): Shown => {
  for (const key of keys) {
    const kept = newest(at.table, at.told(), key)
    if (kept?.what === 'whole') at.table.plan.bringIn(kept.entity)
  }
  return { drop: keys, keep: [] }
}

const showField = (
  at: KeepingTable,
  { contact, field }: Extract<Apart, { what: 'field' }>,
): Shown => {
  const { table } = at
  const { contacts } = table.plan.plan.get()
  const isOnTable = (id: ContactId) => contacts.some((one) => one.id === id)
  const sources = keptSources(
    (key) => newest(table, at.told(), key),
    contactsOf(at, contact),
    isOnTable,
    field,
  )
  const drop: KeptKey[] = []
  const keep: Kept[] = []
  for (const { contact: from, words, whole } of sources) {
    const on = isOnTable(from) ? from : contact
    const there = table.plan.plan.get().contacts.find(({ id }) => id === on)
    // Done before and not finished: then the words stand there.
    if (there !== undefined && !there[field].includes(words)) {
      table.plan.bringInWords<'contact'>(on, field, words)
    }
    if (whole === undefined) drop.push(keyOf({ what: 'field', contact: from, field }))
    else keep.push({ what: 'whole', entity: { ...whole, [field]: '' } })
  }
  return { drop, keep }
}

/**
 * Puts something on the table again that one resident kept, and keeps it no longer once that is saved.
 * Of a contact, the ties and relations that were kept with it stay kept: each can be shown by itself.
 */
export const showAgain = async (
  at: ChangingTable,
  apart: Apart,
  onStage: (stage: Stage) => void,
): Promise<KeepingTrouble | undefined> => {
  const { table } = at
  if (isRefusing(at)) return { at: 'put', failure: whyNotSaved(at.mayWrite()) }
  const shown = show(at, apart)
  onStage('saving')
  if (!(await untilSaved(table.save))) {
    return { at: 'put', failure: whyNotSaved(at.mayWrite()) }
  }
  if (shown.keep.length > 0) {
    const answer = await keepSeveral(table, at.told(), shown.keep)
    if (!answer.ok) return { at: 'show', failure: answer }
  }
  if (shown.drop.length > 0) {
    const answer = await dropKept(table, shown.drop)
    if (!answer.ok) return { at: 'show', failure: answer }
  }
  return undefined
}

const show = (at: KeepingTable, apart: Apart): Shown => {
  if (apart.what === 'field') return showField(at, apart)
  const { entity } = apart
  if (entity.kind !== 'contact') return showWhole(at, [keyOf(apart)])
  // Who was kept under two names comes back under both.
  const kept = contactsOf(at, entity.id).map((id) => KeptKey.parse(id))
  return showWhole(
    at,
    kept.filter((key) => newest(at.table, at.told(), key)?.what === 'whole'),
  )
}
