import type { Section } from './language.ts'

const nl = {
  title: 'In de buurt',
  openList: 'Open de lijst',
  openHint: 'De lijst van wat er in jullie buurt is, om aan tafel uit te kiezen.',
  back: 'Terug naar mijn overleggen',
  intro:
    'Wat is er in de buurt waar mensen naartoe kunnen? Wat je hier zet, kan iedereen aan jouw tafels op de kaart zetten.',
  empty: {
    what: 'Hier komt wat er in de buurt te doen en te krijgen is, zoals een buurthuis of een maatjesproject.',
    next: 'Aan tafel zoekt iedereen erin en zet het op de kaart van mensen. Begin met één ding, of lees een bestand in.',
  },
  search: 'Zoek in de lijst',
  count: (count: number) => (count === 1 ? '1 ding in de lijst' : `${count} dingen in de lijst`),
  found: (count: number) => (count === 1 ? '1 gevonden' : `${count} gevonden`),
  notFound: 'Niets gevonden. Zoek op een ander woord.',
  add: 'Zet er iets bij',
  change: (name: string) => `Verander ${name}`,
  changeTitle: 'Verander dit',
  fields: {
    name: 'Hoe heet het?',
    what: 'Wat kun je er doen of krijgen?',
    sector: 'Waar hoort het op de kaart?',
    noSector: 'Nog niet gezegd',
    where: 'Waar is het?',
    reach: 'Hoe bereik je het?',
    reachHint: 'Bijvoorbeeld een nummer, een website of een naam.',
  },
  save: 'Bewaar',
  addIt: 'Zet erbij',
  remove: (name: string) => `Haal ${name} weg`,
  removed: (name: string) => `${name} is weg uit de lijst.`,
  putBack: 'Zet terug',
  saved: (name: string) => `${name} is bewaard.`,
  onList: (name: string) => `${name} staat in de lijst.`,
  download: 'Bewaar de lijst als bestand',
  fileName: 'in-de-buurt.csv',
  read: {
    open: 'Lees in uit een bestand',
    title: 'Lees in uit een bestand',
    intro:
      'Kies een bestand uit een rekenprogramma, bewaard als CSV. Op elke regel één ding. Je ziet eerst wat erin staat.',
    columns: 'Deze kolommen kennen we:',
    columnNames: {
      name: 'naam',
      what: 'wat',
      sector: 'plek',
      where: 'waar',
      reach: 'bereikbaar',
    },
    sectorHint: 'Bij ‘plek’ past:',
    example: 'Bewaar een voorbeeld',
    exampleName: 'voorbeeld-in-de-buurt.csv',
    choose: 'Kies een bestand',
    another: 'Kies een ander bestand',
    unreadable: 'Dit bestand kunnen we niet lezen.',
    unreadableNext: 'Bewaar het in je rekenprogramma als CSV en kies het nog eens.',
    tooLarge: 'Dit bestand is te groot.',
    tooLargeNext: 'Maak er een paar kleinere van.',
    nothing: 'In dit bestand staat niets wat we kunnen lezen.',
    nothingNext: 'Kijk of de eerste kolom de naam is.',
    fresh: (count: number) => (count === 1 ? '1 nieuw' : `${count} nieuw`),
    replaced: (count: number) =>
      count === 1 ? '1 staat er al en wordt vervangen' : `${count} staan er al en worden vervangen`,
    double: (count: number) =>
      count === 1
        ? '1 staat twee keer in het bestand: de laatste telt'
        : `${count} staan meer dan één keer in het bestand: de laatste telt`,
    unknownSectors: (count: number) =>
      count === 1
        ? 'Bij 1 kennen we de plek niet. Die blijft leeg.'
        : `Bij ${count} kennen we de plek niet. Die blijft leeg.`,
    first: 'De eerste regels',
    wrong: (count: number) =>
      count === 1 ? '1 regel kunnen we niet lezen' : `${count} regels kunnen we niet lezen`,
    wrongHint: 'Wat we niet kunnen lezen, slaan we over.',
    line: (line: number, reason: string) => `Regel ${line}: ${reason}`,
    moreWrong: (count: number) => `En nog ${count}.`,
    reasons: {
      'open-quote': 'er begint een aanhalingsteken dat nergens eindigt',
      'no-name': 'er staat geen naam',
      'name-long': 'de naam is te lang',
      'what-long': 'te veel woorden over wat het is',
      'where-long': 'te veel woorden over waar het is',
      'reach-long': 'te veel woorden over hoe je het bereikt',
    },
    tooMany: (most: number) => `Er passen ${most} dingen in de lijst. Dit is te veel.`,
    putIn: (count: number) => (count === 1 ? 'Zet het erin' : `Zet ze erin (${count})`),
    busy: (done: number, all: number) => `${done} van ${all} staan erin`,
    partly: (done: number, all: number) =>
      `${done} van ${all} staan erin. De rest nog niet. Probeer het nog eens.`,
    done: (count: number) =>
      count === 1 ? '1 ding staat in de lijst.' : `${count} dingen staan in de lijst.`,
    close: 'Klaar',
    again: 'Probeer de rest nog eens',
  },
  exampleLines: [
    {
      name: 'Eettafel De Linde',
      what: 'Samen eten, elke dinsdag',
      where: 'Lindeplein 3',
      reach: '0123 456 789',
    },
    {
      name: 'Maatjesproject',
      what: 'Iemand om mee te wandelen of te praten',
      where: 'Bij je thuis',
      reach: 'Vraag naar Anja',
    },
    {
      name: 'Spreekuur Geldzaken',
      what: 'Hulp bij post, rekeningen en toeslagen',
      where: 'Bibliotheek',
      reach: 'Loop binnen op donderdag',
    },
  ],
  atTable: {
    intro: 'Wat is er in de buurt? Zoek, en zet het op de kaart.',
    introToRead: 'Wat is er in de buurt?',
    search: 'Waar zoek je naar?',
    sector: 'Waar hoort het bij?',
    everySector: 'Alles',
    put: (name: string) => `Zet op de kaart: ${name}`,
    putShort: 'Zet op de kaart',
    onMap: 'Staat op de kaart',
    added: (name: string) => `${name} staat op de kaart.`,
    drag: 'Sleep iets uit de lijst hierheen. Een knop indrukken kan ook.',
    more: (count: number) => `Er zijn er nog ${count}. Zoek op een woord om ze te zien.`,
    empty: 'Hier staat nog niets.',
    emptyNext:
      'Wie de tafels maakt, kan de lijst vullen: op het beginscherm, bij ‘In de buurt’. Een naam op de kaart zetten kan altijd.',
  },
}

/** *In de buurt*: what the neighbourhood has to offer, for who keeps the list and at the table. */
export const localOffers: Section<typeof nl> = {
  nl,
  en: {
    title: 'In the neighbourhood',
    openList: 'Open the list',
    openHint: 'The list of what there is in your neighbourhood, to choose from at the table.',
    back: 'Back to my meetings',
    intro:
      'What is there in the neighbourhood where people can go? Whatever you put here, everyone at your tables can put on the map.',
    empty: {
      what: 'Here comes what there is to do and to get in the neighbourhood, such as a community centre or a buddy project.',
      next: 'At the table everyone can search it and put it on the map of people. Begin with one thing, or read in a file.',
    },
    search: 'Search the list',
    count: (count: number) => (count === 1 ? '1 thing in the list' : `${count} things in the list`),
    found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
    notFound: 'Nothing found. Search for another word.',
    add: 'Add something',
    change: (name: string) => `Change ${name}`,
    changeTitle: 'Change this',
    fields: {
      name: 'What is it called?',
      what: 'What can you do or get there?',
      sector: 'Where does it belong on the map?',
      noSector: 'Not said yet',
      where: 'Where is it?',
      reach: 'How do you reach it?',
      reachHint: 'For example a number, a website or a name.',
    },
    save: 'Save',
    addIt: 'Add',
    remove: (name: string) => `Take ${name} away`,
    removed: (name: string) => `${name} is off the list.`,
    putBack: 'Put back',
    saved: (name: string) => `${name} has been saved.`,
    onList: (name: string) => `${name} is in the list.`,
    download: 'Save the list as a file',
    fileName: 'in-the-neighbourhood.csv',
    read: {
      open: 'Read in from a file',
      title: 'Read in from a file',
      intro:
        'Choose a file from a spreadsheet, saved as CSV. One thing on each line. You first see what is in it.',
      columns: 'These columns we know:',
      columnNames: {
        name: 'name',
        what: 'what',
        sector: 'place',
        where: 'where',
        reach: 'reach',
      },
      sectorHint: 'What fits under ‘place’:',
      example: 'Save an example',
      exampleName: 'example-in-the-neighbourhood.csv',
      choose: 'Choose a file',
      another: 'Choose another file',
      unreadable: 'We cannot read this file.',
      unreadableNext: 'Save it in your spreadsheet as CSV and choose it again.',
      tooLarge: 'This file is too large.',
      tooLargeNext: 'Make a few smaller ones of it.',
      nothing: 'There is nothing in this file that we can read.',
      nothingNext: 'Check that the first column is the name.',
      fresh: (count: number) => (count === 1 ? '1 new' : `${count} new`),
      replaced: (count: number) =>
        count === 1
          ? '1 is there already and will be replaced'
          : `${count} are there already and will be replaced`,
      double: (count: number) =>
        count === 1
          ? '1 is in the file twice: the last one counts'
          : `${count} are in the file more than once: the last one counts`,
      unknownSectors: (count: number) =>
        count === 1
          ? 'Of 1 we do not know the place. It stays empty.'
          : `Of ${count} we do not know the place. It stays empty.`,
      first: 'The first lines',
      wrong: (count: number) =>
        count === 1 ? '1 line we cannot read' : `${count} lines we cannot read`,
      wrongHint: 'What we cannot read, we skip.',
      line: (line: number, reason: string) => `Line ${line}: ${reason}`,
      moreWrong: (count: number) => `And ${count} more.`,
      reasons: {
        'open-quote': 'a quotation mark begins that ends nowhere',
        'no-name': 'there is no name',
        'name-long': 'the name is too long',
        'what-long': 'too many words about what it is',
        'where-long': 'too many words about where it is',
        'reach-long': 'too many words about how to reach it',
      },
      tooMany: (most: number) => `The list holds ${most} things. This is too many.`,
      putIn: (count: number) => (count === 1 ? 'Put it in' : `Put them in (${count})`),
      busy: (done: number, all: number) => `${done} of ${all} are in`,
      partly: (done: number, all: number) =>
        `${done} of ${all} are in. The rest is not yet. Try again.`,
      done: (count: number) =>
        count === 1 ? '1 thing is in the list.' : `${count} things are in the list.`,
      close: 'Done',
      again: 'Try the rest again',
    },
    exampleLines: [
      {
        name: 'The Linden table',
        what: 'Eating together, every Tuesday',
        where: 'Linden Square 3',
        reach: '0123 456 789',
      },
      {
        name: 'Buddy project',
        what: 'Someone to walk or talk with',
        where: 'At your home',
        reach: 'Ask for Anja',
      },
      {
        name: 'Money hour',
        what: 'Help with post, bills and allowances',
        where: 'Library',
        reach: 'Walk in on Thursday',
      },
    ],
    atTable: {
      intro: 'What is there in the neighbourhood? Search, and put it on the map.',
      introToRead: 'What is there in the neighbourhood?',
      search: 'What are you looking for?',
      sector: 'Where does it belong?',
      everySector: 'All',
      put: (name: string) => `Put on the map: ${name}`,
      putShort: 'Put on the map',
      onMap: 'Is on the map',
      added: (name: string) => `${name} is on the map.`,
      drag: 'Drag something from the list to here. Pressing a button works as well.',
      more: (count: number) => `There are ${count} more. Search for a word to see them.`,
      empty: 'There is nothing here yet.',
      emptyNext:
        'Who makes the tables can fill the list: on the start screen, under ‘In the neighbourhood’. Putting a name on the map is always possible.',
    },
  },
}
