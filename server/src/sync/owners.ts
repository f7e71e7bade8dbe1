import { SERVER_CLIENT_ID } from '@samenbord/shared/document'
import type { ParticipantId } from '@samenbord/shared/model'
import type { Claim } from '../storage/documents/document-store.ts'
import type { Section } from './update-reading.ts'

/** Someone who writes, and what may be taken from them besides their own. */
export interface Writer {
  readonly participantId: ParticipantId
  /** The client id that this writer is known to write under. */
  readonly presenceId: number | undefined
  /** How many client ids this writer may still make their own. */
  readonly claimsLeft: number
  /**
   * After a loss of power: whether this participant, whose writing the writer brings back, cannot
   * bring it back in person. Undefined at all other times.
   */
  readonly isAbsent: ((owner: ParticipantId) => boolean) | undefined
}

/**
 * Whether a writer may write these structs: if so, which client ids become the writer's own, and in
 * how many sections it brings back what another wrote.
 */
export type Judgement =
  | { readonly ok: true; readonly claims: readonly Claim[]; readonly broughtBack: number }
  | { readonly ok: false }

/** So many ids are kept for one participant while a table is in use; each page they open needs one. */
const MAX_RESERVED = 256

const REFUSED: Judgement = { ok: false }
const OWN: Judgement = { ok: true, claims: [], broughtBack: 0 }

/**
 * Whose each client id of a document is. It belongs to whoever shows itself or writes under it first. Without this
 * anyone could write ahead under another's id, and the other's own changes would be dropped as
 * known.
 */
export class Owners {
  readonly #owners: Map<number, ParticipantId>
  readonly #reserved = new Map<number, ParticipantId>()
  readonly #reservations = new Map<ParticipantId, number>()

  constructor(claims: readonly Claim[]) {
    this.#owners = new Map(claims.map(({ clientId, participantId }) => [clientId, participantId]))
  }

  /** The judgement of new structs that all stand under ids of this participant; undefined of others. */
  judgeOwn(sections: readonly Section[], participantId: ParticipantId): Judgement | undefined {
    for (const { client } of sections) {
      if (this.#owners.get(client) !== participantId) return undefined
    }
    return OWN
  }

  /** Whether a writer may add these new structs, and which ids become theirs. Changes nothing. */
  judge(sections: readonly Section[], writer: Writer): Judgement {
    const claims: Claim[] = []
    let broughtBack = 0
    for (const { client } of sections) {
      const owner = this.#ownerOf(client)
      if (this.#owners.get(client) === writer.participantId) continue
      if (client === SERVER_CLIENT_ID) return REFUSED
      const isFree = owner === undefined || owner === writer.participantId
      if (isFree && (writer.isAbsent === undefined || client === writer.presenceId)) {
        if (claims.length >= writer.claimsLeft) return REFUSED
        claims.push({ clientId: client, participantId: writer.participantId })
      } else if (isFree || writer.isAbsent?.(owner)) {
        // Whose it was may be lost too; then it stays free for its owner.
        broughtBack++
      } else {
        return REFUSED
      }
    }
    return { ok: true, claims, broughtBack }
  }

  /**
   * Keeps an id that nobody owns for whoever shows itself under it: others see it there, and could
   * write under it before its holder does. Not stored, and no more than a person can need.
   */
  reserve(clientId: number, participantId: ParticipantId): void {
    if (clientId === SERVER_CLIENT_ID || this.#ownerOf(clientId) !== undefined) return
    const count = this.#reservations.get(participantId) ?? 0
    if (count >= MAX_RESERVED) return
    this.#reservations.set(participantId, count + 1)
    this.#reserved.set(clientId, participantId)
  }

  /** Whether an id belongs to anyone but this participant. */
  isOfAnother(clientId: number, participantId: ParticipantId): boolean {
    const owner = this.#ownerOf(clientId)
    return owner !== undefined && owner !== participantId
  }

  #ownerOf(clientId: number): ParticipantId | undefined {
    return this.#owners.get(clientId) ?? this.#reserved.get(clientId)
  }

  add(claims: readonly Claim[]): void {
    for (const { clientId, participantId } of claims) {
      if (!this.#owners.has(clientId)) this.#owners.set(clientId, participantId)
    }
  }
}
