import { z } from 'zod'

/**
 * Ids are 22 url-safe characters: 128 random bits, base64url without padding. The pattern keeps
 * keys such as `__proto__` out of every map that is keyed by an id.
 */
const ID_PATTERN = /^[A-Za-z0-9_-]{22}$/

const id = <Brand extends string>(brand: Brand) =>
  z.string().regex(ID_PATTERN, `not a ${brand} id`).brand<Brand>()

export const SessionId = id('SessionId')
export type SessionId = z.infer<typeof SessionId>

export const ParticipantId = id('ParticipantId')
export type ParticipantId = z.infer<typeof ParticipantId>

export const InvitationId = id('InvitationId')
export type InvitationId = z.infer<typeof InvitationId>

export const AssetId = id('AssetId')
export type AssetId = z.infer<typeof AssetId>

export const MeetingId = id('MeetingId')
export type MeetingId = z.infer<typeof MeetingId>
