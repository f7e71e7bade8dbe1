import type { GoalStatus, ScaleValue, SimpleField, Topic } from '@samenbord/shared/model'
import type { DraftOf } from './draft.ts'
import { goalId, scaleId, statementId } from './ids.ts'
import { wim } from './people.ts'

/** Where the resident stands in the own life, by himself. */
const stands = (
  topic: SimpleField,
  now: ScaleValue,
  wished: ScaleValue,
  words: string,
): DraftOf<'scale'> => ({ kind: 'scale', id: scaleId(topic), by: wim, topic, now, wished, words })

const wants = (
  name: string,
  topic: Topic,
  status: GoalStatus,
  words: string,
  [now, target, nowWords]: readonly [ScaleValue, ScaleValue, string],
  from: string,
): DraftOf<'goal'> => ({
  kind: 'goal',
  id: goalId(name),
  words,
  whose: wim,
  wordsOf: wim,
  topic,
  status,
  now,
  target,
  nowWords,
  from: statementId(from),
})

/** What the resident wants to be different, in his words, and the numbers he gives his life. */
export const wishes: readonly (DraftOf<'scale'> | DraftOf<'goal'>)[] = [
  stands('day', 4, 7, 'Donderdag is een goede dag. De rest duurt lang.'),
  stands('night', 3, 6, 'Ik word om het uur wakker.'),
  stands('money', 1, 5, 'Ik durf niet te kijken.'),
  stands('leisure', 5, 7, 'Mijn handen doen het nog.'),
  wants(
    'daan',
    'social',
    'chosen',
    'Ik wil Daan weer hier aan tafel.',
    [2, 6, 'we bellen niet eens.'],
    'daan',
  ),
  wants(
    'bed',
    'physical',
    'under-way',
    'Gewoon weer in mijn bed slapen.',
    [3, 6, 'een uurtje liggen, dan weer rechtop.'],
    'stoel',
  ),
  wants(
    'post',
    'money',
    'chosen',
    'Weten hoe ik ervoor sta met geld.',
    [1, 5, 'ik loop om de brievenbus heen.'],
    'brieven',
  ),
]
