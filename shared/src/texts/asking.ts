import type { ActivatingQuestion } from '../domain/index.ts'
import type { Section } from './language.ts'

/** A way of asking about anything: its name, and a few questions. */
interface WayOfAsking {
  name: string
  questions: string[]
}

const ways: Record<ActivatingQuestion, WayOfAsking> = {
  open: {
    name: 'Open vragen',
    questions: [
      'Waar wil je het over hebben?',
      'Hoe ziet dat eruit, op een gewone dag?',
      'Wat vind je zelf het belangrijkst?',
    ],
  },
  choice: {
    name: 'Vragen om te kiezen',
    questions: [
      'Waar beginnen we: hier, of eerst met iets anders?',
      'Doe je dit liever zelf, samen, of vraag je iemand?',
      'Wat is nu genoeg: een klein stapje, of iets groters?',
    ],
  },
  wonder: {
    name: 'De wondervraag',
    questions: [
      'Stel: je slaapt, en ’s nachts is het opgelost. Waaraan merk je dat morgen?',
      'Wie merkt het als eerste? Wat ziet die dan aan jou?',
      'Welk klein stukje daarvan is er nu al?',
    ],
  },
  'better-before': {
    name: 'Wat ging eerder beter',
    questions: [
      'Wanneer ging dit beter? Wat was er toen anders?',
      'Wat deed jij toen?',
      'Wie hielp toen mee?',
    ],
  },
  coping: {
    name: 'Hoe houd je het vol',
    questions: [
      'Hoe lukt het je om door te gaan?',
      'Wat heb je zelf al geprobeerd?',
      'Wat helpt je op een slechte dag?',
    ],
  },
  contextual: {
    name: 'Vragen over de mensen om je heen',
    questions: [
      'Wat zou iemand die je goed kent hierover zeggen?',
      'Voor wie is dit ook moeilijk?',
      'Wie zou je kunnen vragen? Wie wil jij helpen?',
    ],
  },
  exceptions: {
    name: 'Wanneer is het anders',
    questions: [
      'Wanneer is het er even niet, of minder?',
      'Wat doe je dan anders?',
      'Hoe kun je daar meer van krijgen?',
    ],
  },
  scale: {
    name: 'Vragen met een cijfer',
    questions: [
      'Van 0 tot 10: welk cijfer geef je dit nu zelf?',
      'Wat maakt dat het niet lager is?',
      'Hoe ziet één stapje hoger eruit? Welk cijfer is goed genoeg?',
    ],
  },
}

const nl = { title: 'Manieren van vragen', ways }

/** Questions that help someone on, by the way in which they are asked. */
export const asking: Section<typeof nl> = {
  nl,
  en: {
    title: 'Ways of asking',
    ways: {
      open: {
        name: 'Open questions',
        questions: [
          'What do you want to talk about?',
          'What does that look like, on an ordinary day?',
          'What matters most to you?',
        ],
      },
      choice: {
        name: 'Questions to choose',
        questions: [
          'Where do we begin: here, or with something else first?',
          'Would you rather do this yourself, together, or ask someone?',
          'What is enough now: a small step, or something larger?',
        ],
      },
      wonder: {
        name: 'The wonder question',
        questions: [
          'Suppose you sleep, and at night it is solved. How do you notice tomorrow?',
          'Who notices first? What do they see in you?',
          'Which small part of it is there already?',
        ],
      },
      'better-before': {
        name: 'What went better before',
        questions: [
          'When did this go better? What was different then?',
          'What did you do then?',
          'Who helped then?',
        ],
      },
      coping: {
        name: 'How do you keep going',
        questions: [
          'How do you manage to carry on?',
          'What have you tried yourself?',
          'What helps you on a bad day?',
        ],
      },
      contextual: {
        name: 'Questions about the people around you',
        questions: [
          'What would someone who knows you well say about this?',
          'For whom is this hard as well?',
          'Whom could you ask? Whom do you want to help?',
        ],
      },
      exceptions: {
        name: 'When is it different',
        questions: [
          'When is it gone for a while, or less?',
          'What do you do differently then?',
          'How can you get more of that?',
        ],
      },
      scale: {
        name: 'Questions with a mark',
        questions: [
          'From 0 to 10: which mark do you give this now?',
          'What makes it not lower?',
          'What does one step higher look like? Which mark is good enough?',
        ],
      },
    },
  },
}
