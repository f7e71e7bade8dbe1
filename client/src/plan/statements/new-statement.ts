import {
  type Aspect,
  type Concern,
  NEW_STATEMENT,
  type Party,
  type Statement,
  type StatementId,
  type Topic,
} from '@samenbord/shared/model'
import { isMe, type People } from '@samenbord/shared/plan'
import { type Looker, ownParty } from '../../entity/whose-words.ts'
import type { SharedPlan } from '../../sync/index.ts'

/** What someone is about to say, or to note for another. */
export interface Saying {
  readonly words: string
  readonly aspect: Aspect
  readonly topic: Topic | null
  /** Whose words they are; one's own when left out. */
  readonly by: Party | null
  readonly about: Party | null
}

/**
 * Lays words on the table under the name of who says them. What is noted for another says by whom,
 * and waits until that person says it is right. Answers its id; nothing when there are no words.
 */
export const say = (
  plan: SharedPlan,
  people: People,
  me: Looker,
  saying: Saying,
): StatementId | undefined => {
  const words = saying.words.trim()
  if (words === '') return undefined
  const { aspect, topic, about } = saying
  const own = saying.by === null || isMe(people, me.participantId, saying.by)
  return plan.add('statement', {
    ...NEW_STATEMENT,
    words,
    aspect,
    topic,
    about,
    by: saying.by === null || own ? ownParty(people, me) : saying.by,
    notedBy: own ? null : me.participantId,
  })
}

/** Answers a statement or a concern, or asks to change the words. Nothing happens when there are no words. */
export const reply = (
  plan: SharedPlan,
  people: People,
  me: Looker,
  to: Statement | Concern,
  kind: NonNullable<Statement['reply']>,
  text: string,
): boolean => {
  const words = text.trim()
  if (words === '') return false
  plan.add('statement', {
    ...NEW_STATEMENT,
    words,
    topic: to.topic,
    by: ownParty(people, me),
    replyTo: to.id,
    reply: kind,
  })
  return true
}
