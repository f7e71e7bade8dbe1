import type { Area } from '../area.ts'
import type { Solid } from '../pieces/pieces.ts'
import { quadrants } from './quadrants.ts'
import { sheet } from './sheet.ts'

const WITHOUT_NAMES: Area = {
  name: 'zonder-namen',
  title: 'Geen namen van bewoners',
  hint: 'Vertel het zo dat niemand te herkennen is.',
  colour: 'yellow',
}

/** *Een casus zonder namen*: from what is going on to what the teller takes along. */
export const caseWithoutNames: Solid = sheet('casus', 'Een casus zonder namen', {
  columns: 3,
  rows: 2,
  head: WITHOUT_NAMES,
  areas: [
    { name: 'speelt', title: 'Wat speelt er?', hint: 'In drie zinnen.' },
    { name: 'vraag', title: 'Wat is de vraag aan ons?', hint: 'Eén vraag.' },
    { name: 'weten', title: 'Wat willen we nog weten?', hint: 'Nog geen raad.' },
    { name: 'denken', title: 'Wat denken wij?' },
    { name: 'doen', title: 'Wat zou jij doen?', hint: 'Om de beurt.' },
    { name: 'mee', title: 'Wat neemt de verteller mee?' },
  ],
})

/** *Een lastige vraag*: what speaks for either side, and whom it affects. */
export const dilemma: Solid = sheet('lastige-vraag', 'Een lastige vraag', {
  columns: 3,
  rows: 2,
  areas: [
    {
      name: 'vraag',
      title: 'De lastige vraag',
      hint: 'In één zin, zonder namen.',
      colour: 'yellow',
    },
    { name: 'ene', title: 'Aan de ene kant', colour: 'light-blue' },
    { name: 'andere', title: 'Aan de andere kant', colour: 'light-green' },
    { name: 'raakt', title: 'Wie raakt het?', hint: 'Wie zit hier niet aan tafel?' },
    { name: 'botst', title: 'Wat botst er?', hint: 'Regels, waarden, belangen.' },
    { name: 'nu', title: 'Wat doen we nu?', hint: 'En wanneer praten we verder?' },
  ],
})

/** *Nog niet duidelijk wie*: tasks that are nobody's, or more than one's. */
export const greyArea: Solid = sheet('niet-duidelijk-wie', 'Nog niet duidelijk wie', {
  columns: 3,
  rows: 1,
  areas: [
    { name: 'niemand', title: 'Van niemand', hint: 'Dit blijft liggen.' },
    { name: 'meer', title: 'Van meer dan één', hint: 'Dit gebeurt dubbel.' },
    { name: 'afspraak', title: 'Dit spreken we af', hint: 'Wie, tot wanneer, en wie hoort het?' },
  ],
})

/**
 * *Hoe staan we in het contact?*: the four working relations of the solution-focused Bruges model
 * (Isebaert, Cauffman). De Shazer and Berg have three and call them after people (visitor,
 * complainant, customer); here it is the contact that has a kind, never someone.
 */
export const relationTypes: Solid = sheet('contact', 'Hoe staan we in het contact?', {
  columns: 4,
  rows: 1,
  head: {
    name: 'eigen-aanpak',
    title: 'Dit gaat over wat wij doen',
    hint: 'Het is een soort contact, en geen soort mens. Morgen kan het anders zijn.',
    colour: 'yellow',
  },
  areas: [
    {
      name: 'vrijblijvend',
      title: 'Vrijblijvend',
      hint: 'Er is geen vraag. Wees er, en bied iets aan.',
    },
    {
      name: 'zoekend',
      title: 'Zoekend',
      hint: 'Er is last, nog geen vraag. Zoek samen wat anders mag.',
    },
    { name: 'vragend', title: 'Vragend', hint: 'Er is een vraag. Kijk samen wat al eerder hielp.' },
    {
      name: 'deskundig',
      title: 'Samen deskundig',
      hint: 'De ander weet hoe. Loop mee en laat los.',
    },
  ],
})

/**
 * *MET, VOOR, DOOR of NIET*: the social discipline window of Wachtel and McCold, control against
 * support. Its *to* is called *DOOR* here, as the field does: decided by us.
 */
export const withForByNot: Solid = quadrants('met-voor-door-niet', 'MET, VOOR, DOOR of NIET', {
  across: { from: 'Weinig steun', to: 'Veel steun' },
  up: { from: 'Weinig controle', to: 'Veel controle' },
  topLeft: { name: 'door', title: 'DOOR', hint: 'Wij bepalen het.', colour: 'light-blue' },
  topRight: { name: 'met', title: 'MET', hint: 'We doen het samen.', colour: 'light-green' },
  bottomLeft: { name: 'niet', title: 'NIET', hint: 'Er gebeurt niets.' },
  bottomRight: { name: 'voor', title: 'VOOR', hint: 'Wij nemen het over.', colour: 'yellow' },
})
