import type { Erased } from '@samenbord/shared/document'
import {
  type ContactId,
  type Kept,
  type KeptField,
  type KeptKey,
  keptKey,
  type MapEnd,
  type SessionId,
} from '@samenbord/shared/model'
import type { NetworkPart } from '@samenbord/shared/network'
import { z } from 'zod'
import { type Failure, forgetDeleted, keep } from '../../api/index.ts'
import type { Observable, PlanTable, SaveState } from '../../sync/index.ts'
import { type KeptPlace, keptPlace } from '../../ui/kept-in-tab.ts'
import { dropKept, type KeptEntity } from './kept-changes.ts'

/** What a resident can keep from the table: something whole, or the words of one field of a contact. */
export type Apart =
  | { readonly what: 'whole'; readonly entity: KeptEntity }
  | { readonly what: 'field'; readonly contact: ContactId; readonly field: KeptField }

/** How far it is. */
export type Stage = 'keeping' | 'saving' | 'forgetting'

/** Why it went no further, and so what is so now. */
export interface KeepingTrouble {
  /** Nothing has changed; it is off the table and not erased everywhere; or it is in both places. */
  readonly at: 'keep' | 'forget' | 'show'
  readonly failure: Failure
}

/** As many as fit in one call. */
const AT_ONCE = 60

const pending = (session: SessionId): KeptPlace<boolean> =>
  keptPlace(session, 'network.forget', z.boolean())

/** Waits until all this screen did is on the server's disk; a lost connection may come back. */
const untilSaved = (save: Observable<SaveState>): Promise<void> =>
  new Promise((resolve) => {
    let stop = () => {}
    const look = () => {
      if (save.get() !== 'saved') return
      stop()
      resolve()
    }
    stop = save.subscribe(look)
    look()
  })

const endsOf = (entity: KeptEntity): readonly MapEnd[] => {
  switch (entity.kind) {
    case 'contact':
      return []
    case 'tie':
      return [entity.from, entity.to]
    case 'partnership':
      return [entity.first, entity.second]
    case 'parentage':
      return [entity.child, entity.parent]
  }
}

/** With a contact go their ties and family relations, which would tell of them. */
const allOf = (plan: NetworkPart, entity: KeptEntity): readonly KeptEntity[] => {
  if (entity.kind !== 'contact') return [entity]
  const key: MapEnd = `contact:${entity.id}`
  const lines = [...plan.ties, ...plan.partnerships, ...plan.parentages]
  return [entity, ...lines.filter((line) => endsOf(line).includes(key))]
}

/** What there is to keep, and to take out of the document, as it stands there now. */
interface Taking {
  readonly kept: readonly Kept[]
  readonly out: readonly Erased[]
}

const wholeTaking = (plan: NetworkPart, { kind, id }: KeptEntity): Taking => {
  const known: readonly KeptEntity[] = [
    ...plan.contacts,
    ...plan.ties,
    ...plan.partnerships,
    ...plan.parentages,
  ]
  const now = known.find((one) => one.kind === kind && one.id === id)
  const all = now === undefined ? [] : allOf(plan, now)
  return {
    kept: all.map((entity) => ({ what: 'whole', entity })),
    out: all.map((one) => ({ id: one.id })),
  }
}

const fieldTaking = (
  plan: NetworkPart,
  { contact, field }: Extract<Apart, { what: 'field' }>,
  before: string,
): Taking => {
  const there = plan.contacts.find(({ id }) => id === contact)?.[field] ?? ''
  if (there.trim() === '') return { kept: [], out: [] }
  // Words that were kept before stay, and are not kept twice.
  const words = [before, there].filter((one) => one.trim() !== '')
  return {
    kept: [{ what: 'field', contact, field, words: [...new Set(words)].join('\n') }],
    out: [{ id: contact, field }],
  }
}

/**
 * Takes something from the table for one resident: first it is kept on the server, then it goes out of
 * the document, and when that is saved the server forgets it. Whatever fails on the way, nothing is
 * lost; doing it again goes on from where it stands. Answers what went wrong.
 */
export const keepApart = async (
  table: PlanTable,
  told: readonly Kept[],
  apart: Apart,
  onStage: (stage: Stage) => void,
): Promise<KeepingTrouble | undefined> => {
  const before = told.find(
    (one) => one.what === 'field' && apart.what === 'field' && keptKey(one) === keyOf(apart),
  )
  const already = before?.what === 'field' ? before.words : ''
  const read = (): Taking => {
    const plan = table.plan.plan.get()
    return apart.what === 'whole'
      ? wholeTaking(plan, apart.entity)
      : fieldTaking(plan, apart, already)
  }
  onStage('keeping')
  let taking = read()
  // What others write in it while it is being kept is kept too.
  for (let kept: Taking | undefined; JSON.stringify(kept) !== JSON.stringify(taking); ) {
    kept = taking
    for (let at = 0; at < kept.kept.length; at += AT_ONCE) {
      const answer = await keep(table.sessionId, kept.kept.slice(at, at + AT_ONCE))
      if (!answer.ok) return { at: 'keep', failure: answer }
    }
    taking = read()
  }
  if (taking.out.length > 0) {
    pending(table.sessionId).write(true)
    table.plan.takeOut(taking.out)
  }
  return forgetTaken(table, onStage)
}

/** Whether something was taken out that the server has not forgotten yet, as far as this tab knows. */
export const isForgettingDue = (table: PlanTable): boolean =>
  pending(table.sessionId).read() === true

/** Has the server forget what was taken out, once that is saved. */
export const forgetTaken = async (
  table: PlanTable,
  onStage: (stage: Stage) => void,
): Promise<KeepingTrouble | undefined> => {
  onStage('saving')
  await untilSaved(table.save)
  onStage('forgetting')
  const answer = await forgetDeleted(table.sessionId)
  if (!answer.ok) return { at: 'forget', failure: answer }
  pending(table.sessionId).drop()
  return undefined
}

/** Under what it is kept. */
export const keyOf = (apart: Apart): KeptKey =>
  keptKey(apart.what === 'whole' ? apart : { ...apart, words: '-' })

/**
 * Puts something on the table again that one resident kept, and keeps it no longer once that is saved.
 * Of a contact, what was kept with it stays kept: each can be shown by itself.
 */
export const showAgain = async (
  table: PlanTable,
  told: readonly Kept[],
  apart: Apart,
  onStage: (stage: Stage) => void,
): Promise<KeepingTrouble | undefined> => {
  const key = keyOf(apart)
  const kept = told.find((one) => keptKey(one) === key)
  if (kept?.what === 'whole') table.plan.bringIn(kept.entity)
  if (kept?.what === 'field') {
    const { contact, field, words } = kept
    const there = table.plan.plan.get().contacts.find(({ id }) => id === contact)
    // Done before and not finished: then the words stand there.
    if (there !== undefined && !there[field].includes(words)) {
      table.plan.bringInWords<'contact'>(contact, field, words)
    }
  }
  onStage('saving')
  await untilSaved(table.save)
  const answer = await dropKept(table, [key])
  return answer.ok ? undefined : { at: 'show', failure: answer }
}
