import type { ParticipantId, Poll } from '@samenbord/shared/model'

/** A poll whose answers nobody sees yet. */
export type OpenPoll = Extract<Poll, { state: 'open' }>

/** Under which name an answer that was not given yet is kept in this tab. */
export const keptName = (me: ParticipantId, id: Poll['id']): string => `${me}.poll.${id}`
