import { z } from 'zod'
import type { TableFacts } from '../../sync/index.ts'
import { type KeptPlace, keptPlace } from '../../ui/kept-in-tab.ts'

/** Words that only this person sees and the server has not taken, and what it held before them. */
const Unsent = z.object({ words: z.string(), over: z.string() })

/** Where such words stay in this tab until they are taken, by which words of what they are. */
export const unsentKept = (
  { session, participantId }: TableFacts,
  at: string,
): KeptPlace<z.infer<typeof Unsent>> => keptPlace(session.id, `${participantId}.kept.${at}`, Unsent)
