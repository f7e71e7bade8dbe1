import { NEW_DILEMMA, type Party } from '@samenbord/shared/model'
import type { Days } from '../days.ts'
import type { DraftOf } from './draft.ts'
import { dilemmaAnswerId, dilemmaId } from './ids.ts'
import { type AtTable, wim } from './people.ts'

/** What was hard to solve alone: on one thing the table decided against a rule, one is open. */
export const dilemmas = (
  { today }: Days,
  { fatma, greet, joost, peter }: AtTable,
): readonly (DraftOf<'dilemma'> | DraftOf<'dilemma-answer'>)[] => {
  const answer = (
    name: string,
    to: string,
    by: Party,
    words: string,
  ): DraftOf<'dilemma-answer'> => ({
    kind: 'dilemma-answer',
    id: dilemmaAnswerId(name),
    dilemma: dilemmaId(to),
    words,
    by,
  })
  return [
    {
      kind: 'dilemma',
      id: dilemmaId('balie'),
      ...NEW_DILEMMA,
      by: fatma,
      words: 'Een uitkering vraag je aan bij de balie. Met deze trap en deze lucht gaat dat niet.',
      pulls: 'De regel is er voor iedereen. Maar zonder aanvraag komt er geen geld.',
      asks: 'Mag het gesprek ook ergens anders?',
      decided: 'Fatma doet het gesprek thuis, aan tafel. Joost zit erbij.',
      rule: 'het eerste gesprek is aan de balie',
      why: 'De balie is met de trap en de bus te ver voor Wim. Wachten maakt de schuld hoger.',
      decidedBy: fatma,
      decidedOn: today,
    },
    answer('balie-wim', 'balie', wim, 'Thuis is goed. Als er maar één tegelijk praat.'),
    answer('balie-joost', 'balie', joost, 'Ik kan erbij zijn. Dan letten we op de adem.'),
    {
      kind: 'dilemma',
      id: dilemmaId('gang-vol'),
      ...NEW_DILEMMA,
      by: peter,
      words: 'De gang staat vol. Bij brand kan niemand erdoor.',
      pulls: 'Meld ik het, dan voelt dat als straf. Meld ik het niet, dan is het niet veilig.',
      asks: 'Hoeveel tijd geven we de gang?',
    },
    answer('gang-wim', 'gang-vol', wim, 'Zeg het eerst tegen mij. Twee dozen in de week lukt.'),
    answer('gang-greet', 'gang-vol', greet, 'Begin bij de deur. Ik til mee.'),
  ]
}
