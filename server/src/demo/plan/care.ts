import type { Party, Topic } from '@samenbord/shared/model'
import type { Days } from '../days.ts'
import type { DraftOf } from './draft.ts'
import { concernId, crisisCardId, obligationId } from './ids.ts'
import { type AtTable, wim } from './people.ts'

/** What the team saw before the first meeting. */
export const concerns = (
  { day }: Days,
  { fatma, joost, peter }: AtTable,
): readonly DraftOf<'concern'>[] => {
  const saw = (
    name: string,
    topic: Topic,
    seenBy: Party,
    after: number,
    words: string,
  ): DraftOf<'concern'> => ({
    kind: 'concern',
    id: concernId(name),
    words,
    seenBy,
    seenOn: day(after),
    topic,
  })
  return [
    saw('gang', 'housing', peter, -28, 'De gang staat vol. De voordeur gaat half open.'),
    saw('adem', 'physical', joost, -33, 'Na tien stappen moest Wim even zitten.'),
    saw('brieven', 'money', fatma, -21, 'We stuurden vier brieven. Er kwam geen antwoord.'),
  ]
}

/** What is not a choice, and what to do when it goes wrong. */
export const safeguards: readonly (DraftOf<'obligation'> | DraftOf<'crisis-card'>)[] = [
  {
    kind: 'obligation',
    id: obligationId('huur'),
    words: 'De huur van elke nieuwe maand op tijd betalen.',
    from: 'De Akker',
    why: 'Alleen dan mag Peter de huurschuld laten rusten.',
  },
  {
    kind: 'crisis-card',
    id: crisisCardId('wim'),
    whose: wim,
    signs: 'Geen lucht, ook niet in de stoel. Of de deur gaat twee dagen niet open.',
    call: 'Bij geen lucht 112. Anders eerst Greet: 06 0000 0056. Dan Samira: 06 0000 0012.',
    stepsIn: 'Joost komt kijken. Samira belt de anderen. Niemand komt zomaar binnen.',
  },
]
