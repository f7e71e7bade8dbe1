import { z } from 'zod'
import { ContactId, MemberId, NamedPartyId, ParticipantId } from './ids.ts'

/**
 * Who can say something, want something or have a task: someone at the table, someone of the
 * household who is not, someone of the network map, or a free name (*nog te vragen, door …*). Written as
 * one word, so that it can stand in a key.
 */
export const Party = z
  .custom<`${PartyKind}:${string}`>(
    (value) => typeof value === 'string' && isParty(value),
    'not a party',
  )
  // What it is in JSON, for the description of the calls.
  .meta({ type: 'string' })
export type Party = `${PartyKind}:${string}`

type PartyKind = 'participant' | 'member' | 'contact' | 'named'

const IDS = {
  participant: ParticipantId,
  member: MemberId,
  contact: ContactId,
  named: NamedPartyId,
} as const satisfies Record<PartyKind, unknown>

const isPartyKind = (kind: string | undefined): kind is PartyKind =>
  kind !== undefined && Object.hasOwn(IDS, kind)

const isParty = (value: string): boolean => {
  const [kind, id, ...more] = value.split(':')
  if (more.length > 0) return false
  return isPartyKind(kind) && IDS[kind].safeParse(id).success
}

/** Who a party is: what kind, and under which id. */
export type PartyReference =
  | { readonly kind: 'participant'; readonly id: ParticipantId }
  | { readonly kind: 'member'; readonly id: MemberId }
  | { readonly kind: 'contact'; readonly id: ContactId }
  | { readonly kind: 'named'; readonly id: NamedPartyId }

/** The party that this person at the table, member of the household, contact or free name is. */
export const partyOf = (reference: PartyReference): Party => `${reference.kind}:${reference.id}`
