import type { Section } from './language.ts'

/** What can be made from the toolbar; the overview shows the plan itself. */
interface NewCards {
  statement: string
  goal: string
  action: string
  concern: string
  'crisis-card': string
  overview: string
}

const nl = {
  tool: 'Kaart uit het plan',
  card: 'Kaart',
  make: {
    statement: 'Wat iemand zegt',
    goal: 'Een wens',
    action: 'Een afspraak',
    concern: 'Een zorg',
    'crisis-card': 'Als het misgaat',
    overview: 'Overzicht van het plan',
  } satisfies NewCards as NewCards,
  pick: 'Uit het plan …',
  pickTitle: 'Kies uit het plan',
  search: 'Zoek op woorden',
  nothingYet: 'Er staat nog niets in het plan. Begin met een nieuwe kaart.',
  nothingFound: 'Niets gevonden. Probeer minder of andere woorden.',
  fromNote: {
    goal: 'Maak er een wens van',
    action: 'Maak er een afspraak van',
    statement: 'Zet bij wat gezegd is',
  },
  signs: {
    statement: 'Gezegd',
    goal: 'Wens',
    action: 'Afspraak',
    concern: 'Zorg',
    'crisis-card': 'Als het misgaat',
    crisisCardOf: (name: string) => `Als het misgaat bij ${name}`,
    overview: 'Ons plan',
  },
  about: (name: string) => `over ${name}`,
  notedBy: (name: string) => `genoteerd door ${name}, nog niet bevestigd`,
  otherActions: 'Andere afspraken',
  emptyOverview: 'Er staan nog geen wensen of afspraken in het plan.',
  edit: {
    label: 'Bij deze kaart',
    said: 'Wat is er gezegd?',
    saidBy: 'Wie zegt dit?',
    until: 'Vóór welke dag?',
    done: 'Klaar',
    notYours: (name: string) =>
      `Dit zijn de woorden van ${name}. Alleen ${name} kan ze veranderen.`,
    answerInPlan: 'Je kunt er in het plan op antwoorden.',
    seenByAnother: (name: string) =>
      `Dit zag ${name}. Alleen wie het zag of opschreef kan de woorden veranderen.`,
  },
}

/** Cards on the board: parts of the plan, shown and changed in place. */
export const cards: Section<typeof nl> = {
  nl,
  en: {
    tool: 'Card from the plan',
    card: 'Card',
    make: {
      statement: 'What someone says',
      goal: 'A wish',
      action: 'An action',
      concern: 'A concern',
      'crisis-card': 'When it goes wrong',
      overview: 'Overview of the plan',
    },
    pick: 'From the plan …',
    pickTitle: 'Choose from the plan',
    search: 'Search by words',
    nothingYet: 'There is nothing in the plan yet. Begin with a new card.',
    nothingFound: 'Nothing found. Try fewer or other words.',
    fromNote: {
      goal: 'Make it a wish',
      action: 'Make it an action',
      statement: 'Add it to what was said',
    },
    signs: {
      statement: 'Said',
      goal: 'Wish',
      action: 'Action',
      concern: 'Concern',
      'crisis-card': 'When it goes wrong',
      crisisCardOf: (name: string) => `When it goes wrong for ${name}`,
      overview: 'Our plan',
    },
    about: (name: string) => `about ${name}`,
    notedBy: (name: string) => `noted by ${name}, not confirmed yet`,
    otherActions: 'Other actions',
    emptyOverview: 'There are no wishes or actions in the plan yet.',
    edit: {
      label: 'With this card',
      said: 'What was said?',
      saidBy: 'Who says this?',
      until: 'Before which day?',
      done: 'Done',
      notYours: (name: string) => `These are the words of ${name}. Only ${name} can change them.`,
      answerInPlan: 'You can answer them in the plan.',
      seenByAnother: (name: string) =>
        `${name} saw this. Only who saw it or wrote it down can change the words.`,
    },
  },
}
