import { simpleFieldOf } from '@samenbord/shared/domain'
import {
  type ParticipantId,
  type SessionId,
  SimpleField,
  type Topic,
} from '@samenbord/shared/model'
import { z } from 'zod'
import { type Observable, Value } from '../../sync/index.ts'
import { type KeptPlace, keptPlace } from '../../ui/kept-in-tab.ts'

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

const NONE: Drafts = { words: '', topic: null, kept: [] }

/** Browsers give `randomUUID` on https only. */
const newId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-')

/**
 * What one person writes for themselves first, at one table. It stays in this tab of this browser:
 * never in the shared document, never sent. It survives a reload, and is gone when the tab closes; at
 * the latest half a day after it was written.
 */
export class OwnDrafts {
  readonly #place: KeptPlace<Drafts>
  readonly #value: Value<Drafts>

  constructor(session: SessionId, participant: ParticipantId) {
    this.#place = keptPlace(session, `${participant}.drafts`, Drafts)
    this.#value = new Value(this.#place.read() ?? NONE)
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
    if (empty) this.#place.drop()
    else this.#place.write(drafts)
    this.#value.set(drafts)
  }
}
