import type { Section } from './language.ts'

const nl = {
  title: 'Om over te praten',
  how: 'Hoe weten we dit?',
  next: 'Volgende vraag',
  all: (count: number) => `Alle ${count} vragen`,
  hide: 'Verberg de vragen',
  show: 'Vragen om over te praten',
  place: (place: number, count: number) => `Vraag ${place} van ${count}`,
  /** Each question, and under it how it was found. `names` are one or more, as a sentence has them. */
  wish: (name: string, words: string) =>
    `Wens met ${name}: ‘${words}’. Wat is een kleine eerste stap?`,
  wishHow: (name: string) =>
    `De wens staat bij ${name}. In het plan staat nog geen afspraak met ${name}.`,
  nobodyVeryClose: 'Niemand staat heel dichtbij. Wie wil je dichterbij hebben?',
  nobodyVeryCloseHow: (names: string) =>
    `In de binnenste ring staat niemand. Op de kaart staan: ${names}.`,
  oneVeryClose: (name: string) => `Alleen ${name} is heel dichtbij. Wie zou je meer willen zien?`,
  oneVeryCloseHow: (name: string) => `In de binnenste ring staat alleen ${name}.`,
  allFormal: 'Iedereen op de kaart is er voor een organisatie. Wie ken je zelf nog?',
  allFormalHow: (names: string) => `Op de kaart staan: ${names}.`,
  formalNearer:
    'Er staan meer hulpverleners dichtbij dan mensen uit je eigen kring. Wie mist er nog?',
  formalNearerHow: (formal: string, own: string) =>
    `Dichtbij of heel dichtbij voor een organisatie: ${formal}. Uit de eigen kring: ${own}.`,
  nobody: 'niemand',
  mayBeAsked: (names: string, several: boolean) =>
    `${names} ${several ? 'mogen' : 'mag'} gevraagd worden. Waarvoor zou je dat willen?`,
  mayBeAskedHow: (names: string, several: boolean) =>
    `Bij ${names} staat ‘mag gevraagd worden’. In het plan ${several ? 'doen zij' : 'doet die'} nog nergens aan mee.`,
  carriesMuch: (name: string, count: number) =>
    `Bij ${count} afspraken staat de naam van ${name}. Wie kan er iets overnemen?`,
  carriesMuchHow: (tasks: string) => `Dat zijn: ${tasks}.`,
  givesToMany: (name: string, count: number) =>
    `${name} geeft steun aan ${count} anderen. Wie steunt ${name}?`,
  givesToManyHow: (names: string) => `Er loopt een pijl van steun naar ${names}.`,
  sameHelp: (count: number, words: string) =>
    `Voor ‘${words}’ staan ${count} hulpverleners op de kaart. Wie doet wat, en kan het met minder?`,
  sameHelpHow: (names: string) => `Dat staat zo bij ${names}.`,
  severalHelpers: (count: number, sector: string) =>
    `Bij ${sector} staan ${count} hulpverleners dichtbij. Wie doet wat, en wie is je eerste contact?`,
  severalHelpersHow: (names: string) => `Dichtbij of heel dichtbij staan daar: ${names}.`,
  onlyReceives: (names: string, several: boolean) =>
    `${names} ${several ? 'krijgen' : 'krijgt'} steun van jou. Wat zou je van ${several ? 'hen' : names} terug willen?`,
  onlyReceivesHow: (names: string) =>
    `Bij ${names} staat op de kaart wel dat die steun krijgt, en niet dat die steun geeft.`,
  onlyGives: (names: string, several: boolean) =>
    `${names} ${several ? 'geven' : 'geeft'} jou steun. Wat wil je voor ${several ? 'hen' : names} doen?`,
  onlyGivesHow: (names: string) =>
    `Bij ${names} staat op de kaart wel dat die steun geeft, en niet dat die steun krijgt.`,
  emptySectors: (sectors: string) => `Bij ${sectors} staat nog niemand. Wie hoort daar?`,
  emptySectorsHow: (sectors: string) => `In het vak van ${sectors} staat geen naam.`,
  farSectors: (sectors: string) =>
    `Bij ${sectors} is niemand dichtbij. Wie zou je vaker willen zien?`,
  farSectorsHow: (names: string) => `Daar staan ${names}, verder weg.`,
  noTies: (names: string) => `Bij ${names} staat nog geen lijn. Hoe is het contact?`,
  noTiesHow: (names: string) => `Op de kaart loopt geen lijn van of naar ${names}.`,
  howMany: (count: number, own: number) =>
    `Er ${count === 1 ? 'staat 1 naam' : `staan ${count} namen`} op de kaart, ${own === 0 ? 'geen' : own} uit je eigen kring. Wie hoort er nog bij?`,
  howManyHow: (own: string, formal: string) =>
    `Uit de eigen kring: ${own}. Voor een organisatie: ${formal}.`,
  compare: {
    open: (day: string) => `Vergelijk met ${day}`,
    close: 'Stop met vergelijken',
    title: (day: string) => `Wat er op de kaart veranderde sinds ${day}`,
    which: 'Met welk gesprek?',
    same: 'De kaart is nog zoals toen.',
    none: 'Er is nog geen eerder gesprek om mee te vergelijken. Na dit gesprek bewaren we hoe de kaart is.',
    empty: 'Toen stond er nog niemand op de kaart.',
    isNew: 'nieuw',
    moved: 'verplaatst',
    came: (name: string, where: string) => `${name} kwam erbij, ${where}.`,
    cameHome: (name: string) => `${name} hoort nu bij het huishouden.`,
    went: (name: string) => `${name} staat er niet meer op.`,
    place: (name: string, now: string, before: string) =>
      `${name} staat nu ${now}, eerst ${before}.`,
    atSector: (sector: string) => `bij ${sector}`,
    noPlace: 'zonder plek',
    tieCame: (tie: string) => `Nieuwe band. ${tie}`,
    tieWent: (from: string, to: string) => `De band tussen ${from} en ${to} staat er niet meer.`,
    tie: (from: string, to: string, now: string, before: string) =>
      `De band tussen ${from} en ${to} is nu ${now}, eerst ${before}.`,
    direction: (from: string, to: string, now: string, before: string) =>
      `Steun tussen ${from} en ${to}: nu ${now}, eerst ${before}.`,
    said: (name: string, now: string, before: string) =>
      `Bij ${name} staat nu ‘${now}’, eerst ‘${before}’.`,
    saidNew: (name: string, now: string) => `Bij ${name} staat nu ‘${now}’.`,
    saidNoMore: (name: string, before: string) => `Bij ${name} staat niet meer ‘${before}’.`,
    /** Without the words: they may have been taken from the table to be kept for oneself. */
    wishNoMore: (name: string) => `Bij ${name} staat geen wens meer.`,
    notSaid: 'niet gezegd',
  },
}

/** What the network map tells, as questions to talk about, and what changed since another meeting. */
export const networkQuestions: Section<typeof nl> = {
  nl,
  en: {
    title: 'To talk about',
    how: 'How do we know this?',
    next: 'Next question',
    all: (count) => `All ${count} questions`,
    hide: 'Hide the questions',
    show: 'Questions to talk about',
    place: (place, count) => `Question ${place} of ${count}`,
    wish: (name, words) => `Wish with ${name}: ‘${words}’. What is a small first step?`,
    wishHow: (name) => `The wish stands with ${name}. The plan has no action with ${name} yet.`,
    nobodyVeryClose: 'Nobody is very close. Whom would you like to have closer?',
    nobodyVeryCloseHow: (names) => `There is nobody in the inner ring. On the map: ${names}.`,
    oneVeryClose: (name) => `Only ${name} is very close. Whom would you like to see more?`,
    oneVeryCloseHow: (name) => `In the inner ring there is only ${name}.`,
    allFormal: 'Everyone on the map is there for an organisation. Whom do you know yourself?',
    allFormalHow: (names) => `On the map: ${names}.`,
    formalNearer: 'More helpers are close than people of your own circle. Who is still missing?',
    formalNearerHow: (formal, own) =>
      `Close or very close for an organisation: ${formal}. Of the own circle: ${own}.`,
    nobody: 'nobody',
    mayBeAsked: (names) => `${names} may be asked. What would you like that for?`,
    mayBeAskedHow: (names, several) =>
      `With ${names} it says ‘may be asked’. In the plan ${several ? 'they have' : 'this person has'} no part yet.`,
    carriesMuch: (name, count) =>
      `${name} stands with ${count} actions. Who can take something over?`,
    carriesMuchHow: (tasks) => `These are: ${tasks}.`,
    givesToMany: (name, count) => `${name} supports ${count} others. Who supports ${name}?`,
    givesToManyHow: (names) => `An arrow of support runs to ${names}.`,
    sameHelp: (count, words) =>
      `For ‘${words}’ there are ${count} helpers on the map. Who does what, and can it be fewer?`,
    sameHelpHow: (names) => `It says so with ${names}.`,
    severalHelpers: (count, sector) =>
      `With ${sector} ${count} helpers are close. Who does what, and whom do you turn to first?`,
    severalHelpersHow: (names) => `Close or very close there: ${names}.`,
    onlyReceives: (names, several) =>
      `${names} ${several ? 'get' : 'gets'} support from you. What would you like from ${several ? 'them' : names} in return?`,
    onlyReceivesHow: (names) =>
      `With ${names} the map says who receives support, and not who gives it.`,
    onlyGives: (names, several) =>
      `${names} ${several ? 'support' : 'supports'} you. What would you like to do for ${several ? 'them' : names}?`,
    onlyGivesHow: (names) =>
      `With ${names} the map says who gives support, and not who receives it.`,
    emptySectors: (sectors) => `Nobody stands with ${sectors} yet. Who belongs there?`,
    emptySectorsHow: (sectors) => `There is no name in the field of ${sectors}.`,
    farSectors: (sectors) =>
      `With ${sectors} nobody is close. Whom would you like to see more often?`,
    farSectorsHow: (names) => `There: ${names}, further away.`,
    noTies: (names) => `There is no line with ${names} yet. What is the contact like?`,
    noTiesHow: (names) => `On the map no line runs from or to ${names}.`,
    howMany: (count, own) =>
      `There ${count === 1 ? 'is 1 name' : `are ${count} names`} on the map, ${own === 0 ? 'none' : own} of your own circle. Who else belongs there?`,
    howManyHow: (own, formal) => `Of the own circle: ${own}. For an organisation: ${formal}.`,
    compare: {
      open: (day) => `Compare with ${day}`,
      close: 'Stop comparing',
      title: (day) => `What changed on the map since ${day}`,
      which: 'With which meeting?',
      same: 'The map is as it was then.',
      none: 'There is no earlier meeting to compare with yet. After this meeting we keep how the map is.',
      empty: 'Nobody was on the map then.',
      isNew: 'new',
      moved: 'moved',
      came: (name, where) => `${name} was added, ${where}.`,
      cameHome: (name) => `${name} belongs to the household now.`,
      went: (name) => `${name} is not on it any more.`,
      place: (name, now, before) => `${name} is now ${now}, first ${before}.`,
      atSector: (sector) => `with ${sector}`,
      noPlace: 'without a place',
      tieCame: (tie) => `New tie. ${tie}`,
      tieWent: (from, to) => `The tie between ${from} and ${to} is not there any more.`,
      tie: (from, to, now, before) =>
        `The tie between ${from} and ${to} is now ${now}, first ${before}.`,
      direction: (from, to, now, before) =>
        `Support between ${from} and ${to}: now ${now}, first ${before}.`,
      said: (name, now, before) => `With ${name} it now says ‘${now}’, first ‘${before}’.`,
      saidNew: (name, now) => `With ${name} it now says ‘${now}’.`,
      saidNoMore: (name, before) => `With ${name} it does not say ‘${before}’ any more.`,
      wishNoMore: (name) => `With ${name} there is no wish any more.`,
      notSaid: 'not said',
    },
  },
}
