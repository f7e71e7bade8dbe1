import type { ParticipantId, Party } from '@samenbord/shared/model'
import type { Days } from '../days.ts'
import type { DraftOf } from './draft.ts'
import { meaningId, termId } from './ids.ts'
import { type AtTable, wim } from './people.ts'

/**
 * Words that turned out to mean another thing to each at the second meeting: on two the table agreed,
 * of which one stands in an action, and on one it did not yet.
 */
export const words = (
  days: Days,
  coordinator: ParticipantId,
  { joost, peter, samira }: AtTable,
): readonly (DraftOf<'term'> | DraftOf<'meaning'>)[] => {
  const term = (name: string, said: string, agreed: string): DraftOf<'term'> => ({
    kind: 'term',
    id: termId(name),
    words: said,
    agreed,
    agreedOn: agreed === '' ? null : days.today,
  })
  let meanings = 0
  const means = (name: string, by: Party, said: string): DraftOf<'meaning'> => ({
    kind: 'meaning',
    id: meaningId(`${name}-${++meanings}`),
    term: termId(name),
    words: said,
    by,
    notedBy: by === samira ? null : coordinator,
  })
  return [
    term(
      'gang-vrij',
      'de gang vrij',
      'Je loopt zonder draaien van de voordeur naar de kamer. Wat er weggaat, kiest Wim.',
    ),
    means('gang-vrij', peter, 'Negentig centimeter breed, voor als er brand is.'),
    means('gang-vrij', joost, 'Ik kom erdoor met mijn tas en het zuurstofapparaat.'),
    means('gang-vrij', wim, 'De radio’s staan ergens anders. Niet: ze zijn weg.'),
    term(
      'preventie',
      'preventie',
      'Bij het eerste teken belt wie het ziet een ander van deze tafel. Wim hoort dat er gebeld is.',
    ),
    means(
      'preventie',
      joost,
      'Elke week luisteren naar de longen, zodat het ziekenhuis niet hoeft.',
    ),
    means('preventie', peter, 'Na één maand zonder huur al langskomen, en niet pas na drie.'),
    means('preventie', samira, 'Er zijn voordat er iets is. Ook als er niets te regelen valt.'),
    term('op-tijd', 'op tijd', ''),
    means('op-tijd', peter, 'De huur is er op de eerste van de maand.'),
    means('op-tijd', wim, 'Als de uitkering er is. Dat is soms de achtste.'),
  ]
}
