import { CheckOutAnswer, type MeetingId } from '@samenbord/shared/model'
import { z } from 'zod'
import type { TableFacts } from '../../sync/index.ts'
import { type KeptPlace, keptPlace } from '../../ui/kept-in-tab.ts'

/** Looser than what is taken: what is not right has to be there again too. */
const Unsent = CheckOutAnswer.extend({ words: z.string().nullable() })

/** Where my answers of a meeting stay in this tab until the server has taken them. */
export const unsentOf = (
  { session, participantId }: TableFacts,
  meeting: MeetingId,
): KeptPlace<CheckOutAnswer> =>
  keptPlace(session.id, `${participantId}.check-out.${meeting}`, Unsent)
