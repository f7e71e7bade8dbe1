import type { EntityId, ParticipantId } from '@samenbord/shared/model'
import { type FieldPresence, PresenceState, type PresenceUser } from '@samenbord/shared/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { type Observable, Value } from '../observable.ts'

/** Who writes where, by `entity/field`, and by the entity alone for any of its fields. */
export type FieldWriters = ReadonlyMap<string, readonly PresenceUser[]>

/** One page at the table: whose it is, and in which field they write on it, by `fieldKey`. */
export interface FieldPlace {
  readonly participantId: ParticipantId
  readonly key: string | undefined
}

/** The pages of the others that are there, by a number of their own. */
export type FieldPlaces = ReadonlyMap<number, FieldPlace>

/** The key of a field among the writers; of any field of the entity when none is named. */
export const fieldKey = (entity: EntityId, field?: string): string =>
  field === undefined ? entity : `${entity}/${field}`

const NOBODY: readonly PresenceUser[] = []

/** Of all that someone shows, only this: it is looked at with every move of every pointer. */
const Writing = PresenceState.pick({ user: true, field: true })

interface Read {
  readonly writers: FieldWriters
  readonly places: FieldPlaces
}

const read = (awareness: Awareness): Read => {
  const writers = new Map<string, PresenceUser[]>()
  const places = new Map<number, FieldPlace>()
  for (const [clientId, state] of awareness.getStates()) {
    if (clientId === awareness.clientID) continue
    const presence = Writing.safeParse(state)
    if (!presence.success) continue
    const { user, field } = presence.data
    if (user === undefined) continue
    places.set(clientId, {
      participantId: user.participantId,
      key: field && `${field.entity}/${field.field}`,
    })
    if (field === undefined) continue
    for (const key of [field.entity, `${field.entity}/${field.field}`]) {
      const others = writers.get(key) ?? []
      if (others.some(({ participantId }) => participantId === user.participantId)) continue
      writers.set(key, [...others, user])
    }
  }
  return { writers, places }
}

const samePlaces = (a: FieldPlaces, b: FieldPlaces): boolean =>
  a.size === b.size &&
  [...a].every(([page, { participantId, key }]) => {
    const other = b.get(page)
    return other?.participantId === participantId && other.key === key
  })

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
  readonly #places = new Value<FieldPlaces>(new Map())

  constructor(awareness: Awareness) {
    this.#awareness = awareness
    awareness.on('change', this.#look)
    this.#look()
  }

  /** The others, by field. */
  get writers(): Observable<FieldWriters> {
    return this.#writers
  }

  /** Who is there at all, so that who leaves a field is told from who leaves the table. */
  get places(): Observable<FieldPlaces> {
    return this.#places
  }

  /** The others in one field, by `fieldKey`; the same list until it changes. */
  at(key: string): readonly PresenceUser[] {
    return this.#writers.get().get(key) ?? NOBODY
  }

  /** Says in which field this person writes; nothing when in none. Who shows nothing of themself, goes on so. */
  set(field: FieldPresence | undefined): void {
    const shown = this.#awareness.getLocalState()
    if (shown !== null) this.#awareness.setLocalState({ ...shown, field })
  }

  stop(): void {
    this.#awareness.off('change', this.#look)
  }

  readonly #look = () => {
    const { writers, places } = read(this.#awareness)
    if (!same(writers, this.#writers.get())) this.#writers.set(writers)
    if (!samePlaces(places, this.#places.get())) this.#places.set(places)
  }
}
