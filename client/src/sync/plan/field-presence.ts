import type { EntityId } from '@samenbord/shared/model'
import { type FieldPresence, PresenceState, type PresenceUser } from '@samenbord/shared/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { type Observable, Value } from '../observable.ts'

/** Who writes where, by `entity/field`, and by the entity alone for any of its fields. */
export type FieldWriters = ReadonlyMap<string, readonly PresenceUser[]>

/** The key of a field among the writers; of any field of the entity when none is named. */
export const fieldKey = (entity: EntityId, field?: string): string =>
  field === undefined ? entity : `${entity}/${field}`

const NOBODY: readonly PresenceUser[] = []

/** Of all that someone shows, only this: it is looked at with every move of every pointer. */
const Writing = PresenceState.pick({ user: true, field: true })

const read = (awareness: Awareness): FieldWriters => {
  const writers = new Map<string, PresenceUser[]>()
  for (const [clientId, state] of awareness.getStates()) {
    if (clientId === awareness.clientID) continue
    const presence = Writing.safeParse(state)
    if (!presence.success) continue
    const { user, field } = presence.data
    if (user === undefined || field === undefined) continue
    for (const key of [field.entity, `${field.entity}/${field.field}`]) {
      const others = writers.get(key) ?? []
      if (others.some(({ participantId }) => participantId === user.participantId)) continue
      writers.set(key, [...others, user])
    }
  }
  return writers
}

const same = (a: FieldWriters, b: FieldWriters): boolean =>
  a.size === b.size &&
  [...a].every(([key, users]) => {
    const others = b.get(key)
    return (
      others?.length === users.length &&
      users.every(({ participantId }, at) => others[at]?.participantId === participantId)
    )
  })

/** Tells the others in which field this person writes, and knows in which they do. */
export class FieldPresences {
  readonly #awareness: Awareness
  readonly #writers = new Value<FieldWriters>(new Map())

  constructor(awareness: Awareness) {
    this.#awareness = awareness
    awareness.on('change', this.#look)
    this.#look()
  }

  /** The others, by field. */
  get writers(): Observable<FieldWriters> {
    return this.#writers
  }

  /** The others in one field, by `fieldKey`; the same list until it changes. */
  at(key: string): readonly PresenceUser[] {
    return this.#writers.get().get(key) ?? NOBODY
  }

  /** Says in which field this person writes; nothing when in none. */
  set(field: FieldPresence | undefined): void {
    this.#awareness.setLocalState({ ...this.#awareness.getLocalState(), field })
  }

  stop(): void {
    this.#awareness.off('change', this.#look)
  }

  readonly #look = () => {
    const writers = read(this.#awareness)
    if (!same(writers, this.#writers.get())) this.#writers.set(writers)
  }
}
