import type { BlockerKind } from '../model/index.ts'
import type { Section } from './language.ts'

const NUMBERS_NL = ['', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const NUMBERS_EN = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const nl = {
  title: 'Dit lukt ons niet',
  intro: 'Wat aan een tafel niet lukte, zonder namen. Voor wie er iets aan kan doen.',
  kinds: {
    money: 'Geld',
    decision: 'Een besluit',
    mandate: 'Iemand die mag beslissen',
    'waiting-list': 'Een wachtlijst',
    other: 'Iets anders',
  } as Record<BlockerKind, string>,
  times: (count: number) =>
    count === 1 ? 'één keer gezegd' : `${NUMBERS_NL[count] ?? count} keer gezegd`,
  none: 'Hier staat nog niets.',
  noneHint:
    'Wacht een afspraak ergens op wat jullie zelf niet kunnen oplossen? Zet dat bij de afspraak op deze lijst.',
  remove: (words: string) => `Haal weg: ${words}`,
  removeShort: 'Haal weg',
  removeTitle: 'Haal dit van de lijst?',
  removeWhat: 'Het gaat bij iedereen weg. Dat kun je niet terugdraaien.',
  copy: 'Kopieer als tekst',
  tell: 'Zet op de lijst Dit lukt ons niet',
  tellIntro:
    'De lijst staat op de teamtafel, voor de leidinggevende. Het huishouden en jouw naam staan er niet bij.',
  kind: 'Waar wacht het op?',
  words: 'Wat lukt er niet?',
  wordsHint: 'Zeg het zo dat niemand te herkennen is: geen namen, geen adres, geen geboortedatum.',
  submit: 'Zet op de lijst',
  told: 'Het staat op de lijst.',
  toldHint: 'Aan deze tafel is niets veranderd.',
  close: 'Sluit',
  noNames: 'Geen namen van bewoners op deze tafel.',
  understood: 'Begrepen',
  numberRemoved: 'We haalden een nummer weg.',
  numberRemovedWhy:
    'Het leek een burgerservicenummer. Dat hoort niet op een teamtafel. Was het een ander nummer? Schrijf het dan in twee stukken, zoals 12345 6789.',
}

/** What a team keeps of what could not be solved, and what does not belong at its table. */
export const stuck: Section<typeof nl> = {
  nl,
  en: {
    title: 'We cannot get this done',
    intro: 'What could not be done at a table, without names. For who can do something about it.',
    kinds: {
      money: 'Money',
      decision: 'A decision',
      mandate: 'Someone who may decide',
      'waiting-list': 'A waiting list',
      other: 'Something else',
    },
    times: (count: number) =>
      count === 1 ? 'said once' : `said ${NUMBERS_EN[count] ?? count} times`,
    none: 'Nothing stands here yet.',
    noneHint:
      'Does an action wait for something you cannot solve yourselves? Put it on this list at the action.',
    remove: (words: string) => `Take away: ${words}`,
    removeShort: 'Take away',
    removeTitle: 'Take this off the list?',
    removeWhat: 'It goes for everyone. This cannot be undone.',
    copy: 'Copy as text',
    tell: 'Put on the list We cannot get this done',
    tellIntro:
      'The list stands at the team table, for the manager. The household and your name are not with it.',
    kind: 'What does it wait for?',
    words: 'What cannot be done?',
    wordsHint: 'Say it so that nobody can be recognised: no names, no address, no date of birth.',
    submit: 'Put on the list',
    told: 'It stands on the list.',
    toldHint: 'Nothing changed at this table.',
    close: 'Close',
    noNames: 'No names of residents at this table.',
    understood: 'Understood',
    numberRemoved: 'We took a number out.',
    numberRemovedWhy:
      'It looked like a citizen service number. That does not belong at a team table. Was it another number? Then write it in two pieces, such as 12345 6789.',
  },
}
