import { simpleFieldOf } from '@samenbord/shared/domain'
import {
  type ParticipantId,
  type SessionId,
  SimpleField,
  type Topic,
} from '@samenbord/shared/model'
import { z } from 'zod'
import { type Observable, Value } from '../../sync/index.ts'

const Draft = z.object({
  id: z.string(),
  words: z.string(),
  topic: SimpleField.nullable(),
})
/** Words that someone keeps to themselves for now. */
export type Draft = z.infer<typeof Draft>

const Drafts = z.object({
  /** What is being written. */
  words: z.string(),
  topic: SimpleField.nullable(),
  /** What was kept, first to last. */
  kept: z.array(Draft),
})
export type Drafts = z.infer<typeof Drafts>

/** Drafts as a browser keeps them, with when they were last written, in milliseconds since 1970. */
const Stored = Drafts.extend({ writtenAt: z.number() })

/** A browser can open a tab again with all that stood in it: what is older is gone then. */
const KEPT_FOR_MS = 12 * 60 * 60 * 1000

const NONE: Drafts = { words: '', topic: null, kept: [] }

/** A browser may forbid storage, or have no room; then drafts last as long as the page. */
const fallback = new Map<string, string>()

const recall = (key: string): string | undefined => {
  try {
    return fallback.get(key) ?? sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

const remember = (key: string, value: string | undefined): void => {
  try {
    if (value === undefined) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, value)
    fallback.delete(key)
  } catch {
    if (value === undefined) fallback.delete(key)
    else fallback.set(key, value)
  }
}

/** Browsers give `randomUUID` on https only. */
const newId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-')

const parse = (stored: string | undefined): Drafts => {
  if (stored === undefined) return NONE
  try {
    const { writtenAt, ...drafts } = Stored.parse(JSON.parse(stored))
    return Date.now() - writtenAt < KEPT_FOR_MS ? drafts : NONE
  } catch {
    return NONE
  }
}

/** Under which names drafts are kept now. */
const keptKeys = (): readonly string[] => {
  try {
    return [...fallback.keys(), ...Object.keys(sessionStorage)]
  } catch {
    return [...fallback.keys()]
  }
}

/** Under this stands all that is kept in a tab. */
const PREFIX = 'samenbord.drafts.'

/** Forgets all that was written for oneself first at one table. */
export const forgetDrafts = (session: SessionId): void => {
  for (const key of keptKeys()) {
    if (key.startsWith(`${PREFIX}${session}.`)) remember(key, undefined)
  }
}

/** Forgets what was left lying too long, or what cannot be read, at whichever table. */
const forgetOld = (): void => {
  for (const key of keptKeys()) {
    if (key.startsWith(PREFIX) && parse(recall(key)) === NONE) remember(key, undefined)
  }
}

/**
 * What one person writes for themselves first, at one table. It stays in this tab of this browser:
 * never in the shared document, never sent. It survives a reload, and is gone when the tab closes; at
 * the latest half a day after it was written.
 */
export class OwnDrafts {
  readonly #key: string
  readonly #value: Value<Drafts>

  constructor(session: SessionId, participant: ParticipantId) {
    forgetOld()
    this.#key = `${PREFIX}${session}.${participant}`
    this.#value = new Value(parse(recall(this.#key)))
  }

  get drafts(): Observable<Drafts> {
    return this.#value
  }

  /** Begins with the field one was speaking of, unless something else is being written. */
  begin(topic: Topic | null): void {
    if (topic !== null && this.#value.get().words === '')
      this.write({ topic: simpleFieldOf(topic) })
  }

  /** How many pieces are kept here, the one being written too. */
  static count({ words, kept }: Drafts): number {
    return kept.length + (words.trim() === '' ? 0 : 1)
  }

  /** What is being written changes, or what it is about. */
  write(change: Partial<Pick<Drafts, 'words' | 'topic'>>): void {
    this.#set({ ...this.#value.get(), ...change })
  }

  /** Keeps what was written, to go on with something else. */
  keep(): void {
    const { words, topic, kept } = this.#value.get()
    if (words.trim() === '') return
    const draft = { id: newId(), words: words.trim(), topic }
    this.#set({ words: '', topic, kept: [...kept, draft] })
  }

  /** Goes on with something that was kept; what was being written is kept instead. */
  takeUp(draft: Draft): void {
    this.keep()
    const { kept } = this.#value.get()
    this.#set({
      words: draft.words,
      topic: draft.topic,
      kept: kept.filter(({ id }) => id !== draft.id),
    })
  }

  /** Throws one away. */
  drop({ id }: Draft): void {
    const drafts = this.#value.get()
    this.#set({ ...drafts, kept: drafts.kept.filter((draft) => draft.id !== id) })
  }

  #set(drafts: Drafts): void {
    const empty = drafts.words === '' && drafts.kept.length === 0
    const stored: z.infer<typeof Stored> = { ...drafts, writtenAt: Date.now() }
    remember(this.#key, empty ? undefined : JSON.stringify(stored))
    this.#value.set(drafts)
  }
}
