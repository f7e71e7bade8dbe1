import type { MethodId } from '../../model/index.ts'
import type { Section } from '../language.ts'
import type { MethodText } from './method-text.ts'

type Together = Extract<MethodId, 'check-in' | 'expectations' | 'interests' | 'check-out'>

const nl: Record<Together, MethodText> = {
  'check-in': {
    title: 'Check-in: wie is wie?',
    purpose: 'In één rondje weet iedereen wie er zitten, en waarvoor.',
    how: [
      'Vraag of iedereen even niets anders doet, en kijk de kring rond.',
      'Begin zelf, zodat de anderen horen hoe kort het mag.',
      'Daarna is iedereen om de beurt, en wie wil slaat over.',
      'Zet in een paar woorden op een briefje wat iemand zei, met de naam erbij.',
      'Reageer nog niet, maar vraag aan het eind of iemand iets niet snapte.',
    ],
    questions: [
      'Wie ben je, in één zin?',
      'Waarvoor ben je hier?',
      'Waar ligt je grens: wat kun of mag je niet?',
      'Hoe zit je erbij vandaag?',
    ],
  },
  expectations: {
    title: 'Wat verwacht je van elkaar?',
    purpose: 'Wat denk ik dat jij doet, en wat zeg jij zelf dat je doet?',
    how: [
      'Kies twee mensen die met elkaar te maken hebben, ook als een van hen de bewoner is.',
      'Ieder schrijft op het eigen scherm wat de ander doet, en wat hij zelf doet.',
      'Leg het naast elkaar zodra ze allebei klaar zijn.',
      'Lees eerst alleen, en vraag dan wat er klopt en wat niet.',
      'Schrijf in één zin op hoe jullie het voortaan doen.',
    ],
    questions: [
      'Wat denk je dat ik doe?',
      'Wat hoop je dat ik doe?',
      'Wat doe ik niet, ook al denk je van wel?',
      'Wat wist je nog niet?',
    ],
  },
  interests: {
    title: 'Namens wie zit je hier?',
    purpose: 'Hardop zeggen namens wie je praat, en wat die nodig heeft.',
    how: [
      'Leg uit dat iedereen een pet opheeft, en dat dat mag.',
      'Vraag eerst namens wie iemand hier zit: zichzelf, een familie, een organisatie.',
      'Vraag dan wat die nodig heeft, bijvoorbeeld geld, rust of een besluit.',
      'Laat ieder het om de beurt zeggen en op het eigen scherm zetten, zonder oordeel.',
      'Kijk samen waar belangen botsen, en spreek af hoe je daar open over blijft.',
    ],
    questions: [
      'Namens wie zit je hier?',
      'Wat heeft die nodig?',
      'Wat wil je zelf?',
      'Waar botst dat?',
      'Wat mag je zelf beslissen, en wat niet?',
    ],
  },
  'check-out': {
    title: 'Check-out: hoe was dit?',
    purpose: 'Even terugkijken op het gesprek zelf, voordat iedereen gaat.',
    how: [
      'Bewaar er vijf minuten voor, ook als het gesprek nog niet af is.',
      'Geef iedereen eerst een minuut stilte, om de vier vragen voor zichzelf te beantwoorden.',
      'Wie wil, zegt daarna hardop wat goed was en wat anders moet.',
      'Luister alleen, want het gaat om hoe het voor de ander was.',
      'Kies samen één ding dat je de volgende keer anders doet.',
    ],
    questions: [
      'Is er naar je geluisterd?',
      'Willen we hetzelfde?',
      'Zie je hoe het verder gaat?',
      'Heeft dit geholpen?',
    ],
  },
}

/** Methods with which a table begins and ends, and finds out who is who. */
export const together: Section<typeof nl> = {
  nl,
  en: {
    'check-in': {
      title: 'Check-in: who is who?',
      purpose: 'One round, and everyone knows who is here and what for.',
      how: [
        'Ask everyone to put aside what they are doing, and look round the circle.',
        'Begin yourself, so that the others hear how short it may be.',
        'Then everyone has a turn, and whoever wants to passes.',
        'Put what someone said on a note in a few words, with the name.',
        'Do not react yet, but ask at the end whether anything was unclear.',
      ],
      questions: [
        'Who are you, in one sentence?',
        'What are you here for?',
        'Where is your limit: what can you not do, or may you not do?',
        'How are you today?',
      ],
    },
    expectations: {
      title: 'What do you expect of each other?',
      purpose: 'What do I think you do, and what do you say you do?',
      how: [
        'Choose two people who have to do with each other, also when one is the resident.',
        'Each writes on the own screen what the other does, and what they do themselves.',
        'Put it side by side as soon as both are done.',
        'Only read at first, and then ask what is right and what is not.',
        'Write in one sentence how you do it from now on.',
      ],
      questions: [
        'What do you think I do?',
        'What do you hope I do?',
        'What do I not do, although you think so?',
        'What did you not know yet?',
      ],
    },
    interests: {
      title: 'On whose behalf are you here?',
      purpose: 'Saying aloud for whom you speak, and what they need.',
      how: [
        'Explain that everyone wears a hat, and that this is fine.',
        'First ask on whose behalf someone is here: their own, a family, an organisation.',
        'Then ask what they need, for example money, calm or a decision.',
        'Have each say it in turn and put it on the own screen, without judging.',
        'Look together where interests clash, and agree how to stay open about it.',
      ],
      questions: [
        'On whose behalf are you here?',
        'What do they need?',
        'What do you want yourself?',
        'Where does that clash?',
        'What may you decide yourself, and what not?',
      ],
    },
    'check-out': {
      title: 'Check-out: how was this?',
      purpose: 'Looking back on the talk itself, before everyone leaves.',
      how: [
        'Keep five minutes for it, also when the talk is not finished.',
        'First give everyone a minute of silence, to answer the four questions for themselves.',
        'Then whoever wants to says aloud what was good and what should be different.',
        'Only listen, since it is about how it was for the other.',
        'Choose one thing together that you will do differently next time.',
      ],
      questions: [
        'Were you listened to?',
        'Do we want the same?',
        'Do you see how it goes on?',
        'Did this help?',
      ],
    },
  },
}
