import type { Section } from './language.ts'

const nl = {
  opening: 'Het grote scherm gaat open…',
  noLink: {
    what: 'Dit adres voor het grote scherm is niet compleet.',
    next: 'Maak aan tafel een nieuw adres: kies in het menu voor het grote scherm.',
  },
  offline: 'Even geen verbinding',
  around: (title: string, household: string) => `${title}, ${household}`,
  page: (place: number, count: number) => `${place} van ${count}`,
  welcome: {
    mustReport: (words: string) => `Moet doorgeven: ${words}`,
    ask: 'Zeg in één zin wie je bent en waarvoor je hier bent.',
  },
  before: {
    atTable: 'Aan tafel',
    nobody: 'We wachten op iedereen.',
    next: 'Zo beginnen we',
  },
  between: 'Zo gaan we verder',
  after: {
    title: 'Dit was het gesprek',
    thanks: 'Bedankt dat je erbij was.',
    lookBack: (day: string) => `Op ${day} kijken we of het werkt.`,
  },
  sharing: {
    chooses: (names: string, several: boolean) =>
      `${names} ${several ? 'kiezen' : 'kiest'} wie mag weten wat hier gezegd wordt.`,
    choosesUnnamed: 'De bewoner kiest wie mag weten wat hier gezegd wordt.',
    choices: ['Ja', 'Alleen als ik erbij ben', 'Nee'] as readonly string[],
    takeBack: 'Je kunt het altijd veranderen.',
    mustReport: 'Dit moeten wij doorgeven',
    basis: 'We zitten hier ook om een andere reden',
    decidedBy: (name: string) => `Besloten door: ${name}`,
    apart: 'Dit staat los van wat de bewoner kiest.',
  },
  said: {
    unsorted: 'Wat er gezegd is',
    now: (value: number) => `Nu een ${value}.`,
    wished: (value: number) => `Ik wil naar een ${value}.`,
    saw: (name: string) => `${name} zag dit`,
    sawOn: (name: string, day: string) => `${name} zag dit op ${day}`,
  },
  wishes: {
    wants: (name: string) => `${name} wil`,
    wish: 'Een wens',
  },
  alsoAgreed: 'Ook afgesproken',
  answered: (count: number, of: number) =>
    count === 0
      ? 'Nog niemand heeft geantwoord.'
      : `${count} van ${of} ${count === 1 ? 'heeft' : 'hebben'} geantwoord.`,
  ownScreen: 'Ieder antwoordt op het eigen scherm.',
  checkOutShown: 'De antwoorden staan op jullie eigen scherm.',
  dots: (count: number) => (count === 1 ? '1 stip' : `${count} stippen`),
  turn: {
    speaks: (name: string) => `${name} is aan de beurt`,
    speaksOf: (name: string, words: string) => `${name} is aan de beurt: ${words}`,
    toCome: (names: string) => `Daarna: ${names}`,
    everyone: 'Iedereen is geweest',
  },
  timer: {
    label: 'Tijd over',
    still: 'Staat even stil',
    over: 'De tijd is om',
  },
  link: {
    title: 'Groot scherm',
    intro:
      'Laat de stap groot zien op een beamer of televisie. Dat scherm gaat vanzelf mee. Er kan niemand op schrijven, en wat iemand nog typt, staat er niet op.',
    whoSees: 'Iedereen in de ruimte leest mee. Vraag de bewoner of dat goed is.',
    make: 'Maak een link',
    ready: 'De link werkt één keer. Open hem op het grote scherm.',
    link: 'Link voor het grote scherm',
    copy: 'Kopieer de link',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukte niet. De link is geselecteerd: kopieer hem zelf.',
    open: 'Open in een nieuw venster',
    another: 'Maak nog een link',
    keys: 'Op het grote scherm blader je met de pijltjes of de spatiebalk. Bij teruglezen licht dan de afspraak op die je voorleest.',
    close: 'Sluit de grote schermen',
    closeHint: 'Alle grote schermen van dit overleg gaan dan meteen dicht.',
    closed: 'De grote schermen zijn dicht.',
  },
}

/** The big screen that everyone in the room looks at, and how one opens it. */
export const beamer: Section<typeof nl> = {
  nl,
  en: {
    opening: 'The big screen is opening…',
    noLink: {
      what: 'This address for the big screen is not complete.',
      next: 'Make a new one at the table: choose the big screen in the menu.',
    },
    offline: 'No connection for a moment',
    around: (title: string, household: string) => `${title}, ${household}`,
    page: (place: number, count: number) => `${place} of ${count}`,
    welcome: {
      mustReport: (words: string) => `Has to pass on: ${words}`,
      ask: 'Say in one sentence who you are and what you are here for.',
    },
    before: {
      atTable: 'At the table',
      nobody: 'We are waiting for everyone.',
      next: 'We begin soon',
    },
    between: 'We go on soon',
    after: {
      title: 'This was the conversation',
      thanks: 'Thank you for being here.',
      lookBack: (day: string) => `On ${day} we look whether it works.`,
    },
    sharing: {
      chooses: (names: string, several: boolean) =>
        `${names} ${several ? 'choose' : 'chooses'} who may know what is said here.`,
      choosesUnnamed: 'The resident chooses who may know what is said here.',
      choices: ['Yes', 'Only when I am there', 'No'],
      takeBack: 'You can always change it.',
      mustReport: 'This we have to pass on',
      basis: 'We are also here for another reason',
      decidedBy: (name: string) => `Decided by: ${name}`,
      apart: 'This stands apart from what the resident chooses.',
    },
    said: {
      unsorted: 'What was said',
      now: (value: number) => `Now a ${value}.`,
      wished: (value: number) => `I want to get to a ${value}.`,
      saw: (name: string) => `${name} saw this`,
      sawOn: (name: string, day: string) => `${name} saw this on ${day}`,
    },
    wishes: {
      wants: (name: string) => `${name} wants`,
      wish: 'A wish',
    },
    alsoAgreed: 'Also agreed',
    answered: (count: number, of: number) =>
      count === 0
        ? 'Nobody has answered yet.'
        : `${count} of ${of} ${count === 1 ? 'has' : 'have'} answered.`,
    ownScreen: 'Each answers on the own screen.',
    checkOutShown: 'The answers are on your own screens.',
    dots: (count: number) => (count === 1 ? '1 dot' : `${count} dots`),
    turn: {
      speaks: (name: string) => `It is the turn of ${name}`,
      speaksOf: (name: string, words: string) => `It is the turn of ${name}: ${words}`,
      toCome: (names: string) => `After that: ${names}`,
      everyone: 'Everyone has spoken',
    },
    timer: {
      label: 'Time left',
      still: 'Standing still',
      over: 'Time is up',
    },
    link: {
      title: 'Big screen',
      intro:
        'Show the step large on a projector or television. That screen comes along by itself. Nobody can write on it, and what someone is still typing does not show.',
      whoSees: 'Everyone in the room reads along. Ask the resident whether that is all right.',
      make: 'Make a link',
      ready: 'The link works once. Open it on the big screen.',
      link: 'Link for the big screen',
      copy: 'Copy the link',
      copied: 'Copied',
      copyFailed: 'Copying did not work. The link is selected: copy it yourself.',
      open: 'Open in a new window',
      another: 'Make another link',
      keys: 'On the big screen you turn pages with the arrow keys or the space bar. When reading back, the action you read out then stands out.',
      close: 'Close the big screens',
      closeHint: 'All big screens of this table then close at once.',
      closed: 'The big screens are closed.',
    },
  },
}
