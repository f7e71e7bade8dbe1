import type { Section } from './language.ts'

const nl = {
  /** In the middle, when nobody of the household has a name yet. */
  household: 'Huishouden',
  /** How many more belong to the household than there is room for. */
  more: (count: number) => `en nog ${count}`,
  legend: {
    near: 'uit de eigen kring',
    organisation: 'van een organisatie',
    seated: 'zit aan tafel',
    open: 'nog niet gezegd hoe dichtbij',
    tie: 'een band',
    arrow: 'hierheen gaat steun',
    wish: 'hier is een wens bij',
    kept: 'alleen jij ziet dit',
    figure: 'hier staat iemand',
    trial: 'iemand probeert deze plek',
  },
}

/** The words of the ecogram itself, besides those of sectors, rings and ties. */
export const ecogram: Section<typeof nl> = {
  nl,
  en: {
    household: 'Household',
    more: (count) => `and ${count} more`,
    legend: {
      near: 'from their own circle',
      organisation: 'from an organisation',
      seated: 'sits at the table',
      open: 'not said yet how close',
      tie: 'a tie',
      arrow: 'support goes this way',
      wish: 'there is a wish here',
      kept: 'only you see this',
      figure: 'someone stands here',
      trial: 'someone tries this place',
    },
  },
}
