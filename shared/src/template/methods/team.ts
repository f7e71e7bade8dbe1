import type { Solid } from '../pieces/pieces.ts'
import { quadrants } from './quadrants.ts'
import { sheet } from './sheet.ts'

/** *Tien vragen over samenwerken*: an area for each. */
export const cooperationQuestions: Solid = sheet('tien-vragen', 'Tien vragen over samenwerken', {
  columns: 5,
  rows: 2,
  areas: [
    { name: 'tijd', title: 'Tijd', hint: 'Hebben we genoeg?' },
    { name: 'overleg', title: 'Overleg', hint: 'Te veel, te weinig?' },
    { name: 'visie', title: 'Visie', hint: 'Willen we hetzelfde?' },
    { name: 'vertrouwen', title: 'Vertrouwen', hint: 'Durf je elkaar te bellen?' },
    { name: 'geld', title: 'Geld', hint: 'Wie betaalt wat?' },
    { name: 'taken', title: 'Taken', hint: 'Wie doet wat?' },
    { name: 'belangen', title: 'Belangen', hint: 'Wat telt voor wie?' },
    { name: 'zelfstandig', title: 'Zelfstandigheid', hint: 'Wat blijft van jezelf?' },
    { name: 'organisatie', title: 'Organisatie', hint: 'Helpt die van jou mee?' },
    { name: 'mandaat', title: 'Mandaat', hint: 'Wat mag je beslissen?' },
  ],
})

/** *Afstemmen, samenwerken of samen maken*: coordination, cooperation, co-creation. */
export const formsOfCooperation: Solid = sheet(
  'vormen-van-samenwerken',
  'Afstemmen, samenwerken of samen maken',
  {
    columns: 3,
    rows: 1,
    areas: [
      { name: 'afstemmen', title: 'Afstemmen', hint: 'Ieder doet het eigen werk en vertelt dat.' },
      { name: 'samenwerken', title: 'Samenwerken', hint: 'We doen één taak samen.' },
      { name: 'samen-maken', title: 'Samen maken', hint: 'Met bewoners maken we iets nieuws.' },
    ],
  },
)

/**
 * *Acht bakens*: the eight of the programme Welzijn Nieuwe Stijl (VWS, VNG and MOgroep, from 2010), in
 * its order. The speech that began it in 2009 named five of them, so shorter lists go round as well.
 */
export const beacons: Solid = sheet('bakens', 'Acht bakens van Welzijn Nieuwe Stijl', {
  columns: 4,
  rows: 2,
  areas: [
    { name: 'vraag', title: '1. De vraag erachter', hint: 'De vraag achter de vraag.' },
    { name: 'kracht', title: '2. Eigen kracht', hint: 'Wat kan iemand zelf?' },
    { name: 'eropaf', title: '3. Direct eropaf', hint: 'Niet wachten tot iemand komt.' },
    { name: 'informeel', title: '4. Formeel, informeel', hint: 'Vak en buur in balans.' },
    { name: 'collectief', title: '5. Groep of alleen', hint: 'Collectief en individueel.' },
    { name: 'integraal', title: '6. In samenhang', hint: 'Integraal werken.' },
    { name: 'resultaat', title: '7. Met resultaat', hint: 'Niet vrijblijvend.' },
    { name: 'ruimte', title: '8. Ruimte voor ons', hint: 'Ruimte voor wie het werk doet.' },
  ],
})

/**
 * *Tien kernwaarden*: there is no one published list of ten. These are our own plain words, in the line
 * of what is written on outreaching work (Omlo, Movisie 2017; Van Doorn and others, 2013; Dewaele and
 * others, 2012); the how-to asks a team to change them.
 */
export const coreValues: Solid = sheet('kernwaarden', 'Tien kernwaarden van outreachend werken', {
  columns: 5,
  rows: 2,
  areas: [
    { name: 'eropaf', title: 'Eropaf gaan', hint: 'Ook zonder vraag.' },
    { name: 'er-zijn', title: 'Er zijn', hint: 'Eerst luisteren.' },
    { name: 'leefwereld', title: 'Aansluiten', hint: 'Bij hoe iemand leeft.' },
    { name: 'respect', title: 'Respect', hint: 'Nee is ook goed.' },
    { name: 'vertrouwen', title: 'Vertrouwen', hint: 'Dat kost tijd.' },
    { name: 'open-kaart', title: 'Open kaart', hint: 'Zeg waarvoor je komt.' },
    { name: 'brengen', title: 'Iets brengen', hint: 'Iets waar je wat aan hebt.' },
    { name: 'volhouden', title: 'Volhouden', hint: 'Terugkomen na nee.' },
    { name: 'verbinden', title: 'Verbinden', hint: 'Mensen, buurt en hulp.' },
    { name: 'doorgeven', title: 'Doorgeven', hint: 'Wat mensen tegenhoudt.' },
  ],
})

/** *Vier toekomsten*: generalist against specialist, from above against from below. */
export const scenarioQuadrants: Solid = quadrants('toekomsten', 'Vier toekomsten voor het team', {
  across: { from: 'Iedereen breed', to: 'Ieder een vak' },
  up: { from: 'Van onderop', to: 'Van bovenaf' },
  topLeft: { name: 'breed-boven', title: 'Breed, van bovenaf', colour: 'yellow' },
  topRight: { name: 'vak-boven', title: 'Vakmensen, van bovenaf', colour: 'light-blue' },
  bottomLeft: { name: 'breed-onder', title: 'Breed, van onderop', colour: 'light-green' },
  bottomRight: { name: 'vak-onder', title: 'Vakmensen, van onderop', colour: 'light-violet' },
})

/** *Ons doel in de wijk*: from stories to one sentence. */
export const sharedGoal: Solid = sheet('ons-doel', 'Ons doel in de wijk', {
  columns: 2,
  rows: 2,
  areas: [
    { name: 'vijf-jaar', title: 'De wijk over vijf jaar', hint: 'Alsof je er rondloopt.' },
    { name: 'er-is', title: 'Wat is er al?', hint: 'Ook van bewoners zelf.' },
    { name: 'anders', title: 'Wat gaat er anders?', hint: 'Wat doen we dan niet meer?' },
    { name: 'zin', title: 'Ons doel in één zin', colour: 'light-green' },
  ],
})

/** *Gouden regels*: from what happened to a few rules. */
export const goldenRules: Solid = sheet('gouden-regels', 'Gouden regels', {
  columns: 3,
  rows: 1,
  areas: [
    { name: 'goed', title: 'Toen ging het goed', hint: 'Wat deden we?' },
    { name: 'mis', title: 'Toen ging het mis', hint: 'Wat deden we, of lieten we?' },
    { name: 'regels', title: 'Onze gouden regels', hint: 'Hoogstens zeven.', colour: 'yellow' },
  ],
})
