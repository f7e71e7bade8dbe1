import { z } from 'zod'
import {
  HouseholdName,
  Meeting,
  Participant,
  ParticipantId,
  Session,
  SessionTemplate,
  SessionTitle,
} from '../../model/index.ts'
import { asksSomething } from './asks-something.ts'

/** `POST /api/v1/sessions` */
export const CreateSessionRequest = z
  .object({
    title: SessionTitle,
    /** Left out for a `team-table`, and for nothing else. */
    household: HouseholdName.optional(),
    template: SessionTemplate.optional(),
    waitingRoom: z.boolean().optional(),
  })
  .refine(({ household, template }) => (household === undefined) === (template === 'team-table'), {
    message: 'a table is around a household, unless it is of a team',
    path: ['household'],
  })
export type CreateSessionRequest = z.infer<typeof CreateSessionRequest>

export const CreateSessionResponse = z.object({ session: Session, participantId: ParticipantId })
export type CreateSessionResponse = z.infer<typeof CreateSessionResponse>

/** `GET /api/v1/sessions`: the account's own, last used first. */
export const SessionListItem = Session.extend({
  lastMeeting: Meeting.nullable(),
  participantCount: z.int().min(0),
  presentCount: z.int().min(0),
  waitingCount: z.int().min(0),
})
export type SessionListItem = z.infer<typeof SessionListItem>
export const SessionListResponse = z.object({ sessions: z.array(SessionListItem) })
export type SessionListResponse = z.infer<typeof SessionListResponse>

/**
 * `GET /api/v1/sessions/{id}`: the session and who I am in it. Someone who waits gets the same
 * with `me.status` `waiting`; who was removed or never came in is refused.
 */
export const SessionResponse = z.object({
  session: Session,
  me: Participant,
  spotlight: ParticipantId.nullable(),
  meeting: Meeting.nullable(),
})
export type SessionResponse = z.infer<typeof SessionResponse>

/** `PATCH /api/v1/sessions/{id}` */
export const ChangeSessionRequest = z
  .object({ title: SessionTitle, household: HouseholdName, waitingRoom: z.boolean() })
  .partial()
  .strict()
  .refine(asksSomething, 'asks for nothing')
export type ChangeSessionRequest = z.infer<typeof ChangeSessionRequest>

/** `PUT /api/v1/sessions/{id}/spotlight`: ask everyone to look along with someone, or with nobody. */
export const SpotlightRequest = z.object({ participantId: ParticipantId.nullable() })
export type SpotlightRequest = z.infer<typeof SpotlightRequest>
