import {
  type Aspect,
  NEW_STATEMENT,
  type ParticipantId,
  type Party,
  type Topic,
} from '@samenbord/shared/model'
import type { DraftOf } from './draft.ts'
import { statementId } from './ids.ts'
import { type AtTable, daan, wim } from './people.ts'

type Said = DraftOf<'statement'>

/** What was said at the second meeting, noted by the coordinator and read back to who said it. */
export const statements = (
  coordinator: ParticipantId,
  { fatma, greet, joost, peter, samira }: AtTable,
): readonly Said[] => {
  const said = (
    name: string,
    by: Party,
    topic: Topic | null,
    aspect: Aspect,
    words: string,
    more: Partial<Said> = {},
  ): Said => ({
    kind: 'statement',
    id: statementId(name),
    ...NEW_STATEMENT,
    words,
    aspect,
    topic,
    by,
    notedBy: by === samira ? null : coordinator,
    confirmed: by !== samira,
    ...more,
  })
  const daanIsMissed = 'Ik mis Daan. Met kerst was hij hier voor het laatst.'
  const chair = 'Als ik ga liggen, krijg ik het benauwd. Dus slaap ik in de stoel.'
  const letters = 'De brieven maak ik niet meer open. Ik weet wel wat erin staat.'
  const radios = 'Vroeger viste ik met Kees. En ik maak oude radio’s weer heel.'
  const window = 'Met het raam open gaat het beter. Maar daar staan de dozen.'
  const rent = 'Twee maanden huur staan open. We zoeken samen een weg.'

  return [
    said('zelf', wim, null, 'how-it-is', 'Iedereen praat over mij. Vraag het eerst aan mij.'),

    said('daan', wim, 'social', 'how-it-is', daanIsMissed),
    said('trap', wim, 'day', 'how-it-is', 'De trap is zwaar. Eén keer per dag is genoeg.', {
      confirmed: false,
    }),
    said(
      'boodschappen',
      greet,
      'practical',
      'goes-well',
      'Donderdag doe ik de boodschappen. Dan drinken we koffie.',
    ),
    said('lotte', samira, 'social', 'goes-well', 'Lotte kent Daan. Zij spreekt hem elke week.', {
      about: daan,
    }),

    said('stoel', wim, 'physical', 'how-it-is', chair),
    said('raam', wim, 'night', 'makes-it-so', window),
    said(
      'stof',
      joost,
      'physical',
      'makes-it-so',
      'Stof maakt de astma erger. Daar is iets aan te doen.',
    ),

    said('brieven', wim, 'money', 'how-it-is', letters),
    said(
      'uitkering',
      fatma,
      'income',
      'how-it-is',
      'De uitkering is drie maanden geleden gestopt. Opnieuw vragen kan.',
    ),
    said('huur', peter, 'debts', 'how-it-is', rent),
    said(
      'huur-anders',
      wim,
      'debts',
      'how-it-is',
      'Het is anderhalve maand. De helft van vorige maand heb ik betaald.',
      { replyTo: statementId('huur'), reply: 'change' },
    ),

    said('radios', wim, 'leisure', 'goes-well', radios),
    said(
      'dozen',
      wim,
      'meaning',
      'how-it-is',
      'In de dozen zitten radio’s. De meeste doen het nog.',
    ),
    said(
      'dozen-kerk',
      greet,
      'meaning',
      'how-it-is',
      'Bij ons in de kerk is een droge kast vrij. Daar mag je er een paar neerzetten.',
      { replyTo: statementId('dozen'), reply: 'answer' },
    ),
    said(
      'kast',
      greet,
      'leisure',
      'goes-well',
      'De kast in de kerk is door Wim gemaakt. Een pronkstuk!',
    ),
    said(
      'vissen',
      wim,
      'leisure',
      'want-or-need',
      'Weer een keer vissen met Kees. Al is het maar een uurtje.',
      { confirmed: false },
    ),
  ]
}
