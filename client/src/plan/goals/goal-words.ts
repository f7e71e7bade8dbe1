import type { Goal, ParticipantId } from '@samenbord/shared/model'
import { isMe, type People } from '@samenbord/shared/plan'

/** In whose words a wish stands, seen from whose wish it is. */
export type WordsStand = 'own' | 'anothers' | 'nobodys'

/** In whose words a wish stands. */
export const wordsStand = ({ whose, wordsOf }: Goal, people: People): WordsStand => {
  if (wordsOf === null) return 'nobodys'
  return people.same(whose, wordsOf) ? 'own' : 'anothers'
}

/** Whether it is up to me to say that I would say it like this. */
export const mayAgree = (goal: Goal, people: People, me: ParticipantId): boolean =>
  isMe(people, me, goal.whose) && !isMe(people, me, goal.wordsOf)
