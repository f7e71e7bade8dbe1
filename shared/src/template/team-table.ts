import { threeColumns } from './three-columns.ts'

/** *Teamtafel*: the team's own work, with no place for a household. */
export const teamTable = threeColumns(
  'teamtafel',
  'Teamtafel',
  {
    name: 'zonder-namen',
    title: 'Geen namen van bewoners op deze tafel',
    hint: 'Vertel het zo dat niemand te herkennen is.',
    colour: 'yellow',
  },
  [
    { name: 'speelt', title: 'Wat speelt er?' },
    { name: 'aanpakken', title: 'Wat pakken we aan?' },
    { name: 'wie-doet-wat', title: 'Wie doet wat?', hint: 'En vóór wanneer.' },
  ],
)
