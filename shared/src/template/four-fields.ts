import type { Area } from './area.ts'

/** The simple layout, as the talk begins: four fields, each with the colour of its group. */
export const FOUR_FIELDS: readonly Area[] = [
  { name: 'dag', title: 'Dag', hint: 'Hoe ziet je dag eruit?', colour: 'yellow' },
  { name: 'nacht', title: 'Nacht', hint: 'Hoe woon en slaap je?', colour: 'light-blue' },
  { name: 'geld', title: 'Geld', hint: 'Kom je rond?', colour: 'light-green' },
  { name: 'vrije-tijd', title: 'Vrije tijd', hint: 'Wat doe je graag?', colour: 'light-violet' },
]
