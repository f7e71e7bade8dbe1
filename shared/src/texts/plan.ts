import type { Section } from './language.ts'

const nl = {
  title: 'Plan',
  parts: {
    label: 'Delen van het plan',
    'how-it-is': 'Hoe is het?',
    wishes: 'Wat wil je anders?',
    actions: 'Afspraken',
    care: 'Zorgen',
    open: 'Nog open',
  },
  putOnBoard: 'Zet op het bord',
  onBoard: 'Het ligt als kaart op het bord.',
  whole: 'Maak het plan groot',
  beside: 'Zet het plan naast het bord',
  viewOnly: 'Je leest mee. Je kunt hier niets veranderen.',
  setAside: (count: number) =>
    count === 1
      ? 'Eén onderdeel van het plan kan hier niet getoond worden. De rest werkt gewoon. Ververs de pagina als dit zo blijft.'
      : `${count} onderdelen van het plan kunnen hier niet getoond worden. De rest werkt gewoon. Ververs de pagina als dit zo blijft.`,
}

/** The plan as a whole: which parts there are, and what one has to know of it. */
export const plan: Section<typeof nl> = {
  nl,
  en: {
    title: 'Plan',
    parts: {
      label: 'Parts of the plan',
      'how-it-is': 'How is it?',
      wishes: 'What do you want to be different?',
      actions: 'Actions',
      care: 'Concerns',
      open: 'Still open',
    },
    putOnBoard: 'Put it on the board',
    onBoard: 'It lies on the board as a card.',
    whole: 'Make the plan large',
    beside: 'Put the plan beside the board',
    viewOnly: 'You are reading along. You cannot change anything here.',
    setAside: (count: number) =>
      count === 1
        ? 'One part of the plan cannot be shown here. Everything else works. Reload the page if this stays.'
        : `${count} parts of the plan cannot be shown here. Everything else works. Reload the page if this stays.`,
  },
}
