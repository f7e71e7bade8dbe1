import { threeColumns } from './three-columns.ts'

/** *Wijkteam-casus*: the resident is not there, so only what is the team's own. */
export const teamCase = threeColumns(
  'voorstel',
  'Bewoner is er niet',
  {
    name: 'voorstel',
    title: 'Voorstel, nog niet besproken',
    hint: 'De volgende keer bespreken we dit eerst met de bewoner.',
  },
  [
    { name: 'vragen', title: 'Onze vragen', hint: 'Wat willen wij weten?' },
    { name: 'zorgen', title: 'Onze zorgen', hint: 'Wie zag wat, en wanneer?' },
    { name: 'eigen-taken', title: 'Wat wij zelf doen', hint: 'Wat, wie en vóór wanneer.' },
  ],
)
