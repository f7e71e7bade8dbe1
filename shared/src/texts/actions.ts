import type { Section } from './language.ts'

/** How the actions are shown. */
interface LookNames {
  list: string
  columns: string
  table: string
}

/** The quick answers to *wanneer?* */
interface DueChoices {
  unknown: string
  'this-week': string
  'two-weeks': string
  other: string
}

/** Which days the table can be narrowed to. */
interface DueSpans {
  overdue: string
  'this-week': string
  'this-month': string
  none: string
}

const nl = {
  title: 'Afspraken',
  empty:
    'Er is nog niets afgesproken. Schrijf hieronder op wat er gaat gebeuren, wie dat doet en wanneer.',
  emptyForReaders: 'Hier komen de afspraken: wat, wie en wanneer.',
  withoutGoal: 'Zonder wens',
  look: 'Hoe wil je de afspraken zien?',
  looks: { list: 'Lijst', columns: 'Kolommen', table: 'Tabel' } satisfies LookNames as LookNames,
  new: {
    title: 'Nieuwe afspraak',
    ownTask: 'Nieuwe taak van onszelf',
    what: 'Wat gaat er gebeuren?',
    example: 'belt de verzekering',
    who: 'Wie doet het?',
    when: 'Wanneer?',
    add: 'Spreek af',
    notNow: 'Toch niet',
    added: (line: string) => `Afgesproken: ${line}`,
  },
  due: {
    choices: {
      unknown: 'weet ik nog niet',
      'this-week': 'deze week',
      'two-weeks': 'binnen twee weken',
      other: 'andere dag',
    } satisfies DueChoices as DueChoices,
    kind: 'Vóór, op of vanaf',
    kinds: { before: 'vóór', on: 'op', from: 'vanaf' },
    day: 'Dag',
  },
  talk: {
    open: 'Vragen die helpen',
    questions: [
      'Wat heb je zelf al gedaan?',
      'Wie hielp toen?',
      'Wat ging eerder goed?',
      'Wie kun je vragen?',
    ] as readonly string[],
  },
  fields: {
    what: 'Wat is de afspraak?',
    who: 'Wie doet het?',
    when: 'Wanneer?',
    more: 'Meer bij deze afspraak',
    goal: 'Bij welke wens hoort het?',
    decides: 'Wie beslist?',
    thinksAlong: 'Wie denkt mee?',
    hears: 'Wie hoort hoe het ging?',
    watcher: 'Wie let erop?',
    lookBack: 'Wanneer kijken we of het werkt?',
    fallback: 'Als het niet lukt',
    fallbackHint: 'Wat doen we dan, en wie?',
    blocker: 'Wacht op …',
    noBlocker: 'Wacht nergens op',
    blockerWords: 'Waarop precies?',
    tellStuck: 'Zet op ‘Dit lukt ons niet’',
    weight: 'Waar komt de hulp vandaan?',
    noWeight: 'Nog niet gezegd',
    network: 'Mensen om je heen',
    networkDeclined: 'Netwerk bewust niet gevraagd',
    networkHint: 'Dat is een goed antwoord. Dan vraagt niemand er meer naar.',
    takesOver: 'Neemt tijdelijk over tot …',
  },
  report: {
    title: 'Hoe gaat het?',
    words: 'Een paar woorden erbij (mag leeg)',
    onBehalf: 'Namens iemand anders',
    by: 'Wie zegt dit?',
    told: (status: string) => `Genoteerd: ${status}.`,
    history: 'Hoe het ging',
    said: (name: string, day: string) => `${name}, ${day}`,
    quote: (words: string) => `‘${words}’`,
    move: (status: string) => `Zet op: ${status}`,
    tell: 'Zet het zo neer',
    notNow: 'Toch niet',
    takeBack: (status: string, day: string) => `Haal weg: ${status}, ${day}`,
  },
  columns: {
    count: (count: number) => (count === 1 ? '1 afspraak' : `${count} afspraken`),
    moved: (status: string) => `Staat nu bij: ${status}.`,
  },
  table: {
    what: 'Wat',
    who: 'Wie',
    when: 'Wanneer',
    status: 'Hoe gaat het',
    topic: 'Onderwerp',
    caption: 'De afspraken: wat, wie, wanneer en hoe het gaat',
    filters: 'Laat een deel zien',
    party: 'Wie ermee te maken heeft',
    everyone: 'Iedereen',
    nobody: 'Nog niet duidelijk wie',
    anyTopic: 'Alle onderwerpen',
    noTopic: 'Zonder onderwerp',
    anyDay: 'Elke dag',
    days: {
      overdue: 'Te laat',
      'this-week': 'Deze week',
      'this-month': 'Deze maand',
      none: 'Zonder datum',
    } satisfies DueSpans as DueSpans,
    anyStatus: 'Alles',
    shown: (shown: number, all: number) =>
      `${shown} van ${all} ${all === 1 ? 'afspraak' : 'afspraken'}`,
    clear: 'Laat alles zien',
    nothing: 'Geen afspraak past bij wat je koos. Kies iets anders, of laat alles zien.',
  },
  menu: (line: string) => `Wat kan met deze afspraak: ${line}`,
  up: 'Zet hoger',
  down: 'Zet lager',
  moved: (place: number, of: number) => `Staat nu op plaats ${place} van ${of}.`,
  remove: 'Haal weg',
}

/** Who does what by when. */
export const actions: Section<typeof nl> = {
  nl,
  en: {
    title: 'What we agreed',
    empty: 'Nothing is agreed yet. Write below what will happen, who does it and when.',
    emptyForReaders: 'What is agreed will stand here: what, who and when.',
    withoutGoal: 'Without a wish',
    look: 'How do you want to see them?',
    looks: { list: 'List', columns: 'Columns', table: 'Table' },
    new: {
      title: 'New action',
      ownTask: 'New task of our own',
      what: 'What will happen?',
      example: 'calls the insurance',
      who: 'Who does it?',
      when: 'When?',
      add: 'Agree',
      notNow: 'Never mind',
      added: (line: string) => `Agreed: ${line}`,
    },
    due: {
      choices: {
        unknown: 'I do not know yet',
        'this-week': 'this week',
        'two-weeks': 'within two weeks',
        other: 'another day',
      },
      kind: 'Before, on or from',
      kinds: { before: 'before', on: 'on', from: 'from' },
      day: 'Day',
    },
    talk: {
      open: 'Questions that help',
      questions: [
        'What have you done yourself already?',
        'Who helped then?',
        'What went well before?',
        'Whom could you ask?',
      ],
    },
    fields: {
      what: 'What is agreed?',
      who: 'Who does it?',
      when: 'When?',
      more: 'More about this action',
      goal: 'Which wish does it belong to?',
      decides: 'Who decides?',
      thinksAlong: 'Who thinks along?',
      hears: 'Who hears how it went?',
      watcher: 'Who keeps an eye on it?',
      lookBack: 'When do we look whether it works?',
      fallback: 'If it does not work',
      fallbackHint: 'What do we do then, and who?',
      blocker: 'Waits for …',
      noBlocker: 'Waits for nothing',
      blockerWords: 'For what exactly?',
      tellStuck: 'Put on ‘We cannot solve this’',
      weight: 'Where does the help come from?',
      noWeight: 'Not said yet',
      network: 'People around you',
      networkDeclined: 'Own network deliberately not asked',
      networkHint: 'That is a good answer. Then nobody asks about it any more.',
      takesOver: 'Takes over for a while, until …',
    },
    report: {
      title: 'How does it go?',
      words: 'A few words with it (may be empty)',
      onBehalf: 'On behalf of someone else',
      by: 'Who says this?',
      told: (status: string) => `Noted: ${status}.`,
      history: 'How it went',
      said: (name: string, day: string) => `${name}, ${day}`,
      quote: (words: string) => `‘${words}’`,
      move: (status: string) => `Set to: ${status}`,
      tell: 'Put it like this',
      notNow: 'Never mind',
      takeBack: (status: string, day: string) => `Remove: ${status}, ${day}`,
    },
    columns: {
      count: (count: number) => (count === 1 ? '1 action' : `${count} actions`),
      moved: (status: string) => `Stands now with: ${status}.`,
    },
    table: {
      what: 'What',
      who: 'Who',
      when: 'When',
      status: 'How it goes',
      topic: 'Subject',
      caption: 'What was agreed: what, who, when and how it goes',
      filters: 'Show a part',
      party: 'Who has to do with it',
      everyone: 'Everyone',
      nobody: 'Not clear yet who',
      anyTopic: 'All subjects',
      noTopic: 'Without a subject',
      anyDay: 'Any day',
      days: {
        overdue: 'Overdue',
        'this-week': 'This week',
        'this-month': 'This month',
        none: 'Without a date',
      },
      anyStatus: 'All',
      shown: (shown: number, all: number) =>
        `${shown} of ${all} ${all === 1 ? 'action' : 'actions'}`,
      clear: 'Show all',
      nothing: 'No action fits what you chose. Choose something else, or show all.',
    },
    menu: (line: string) => `What can be done with this action: ${line}`,
    up: 'Move up',
    down: 'Move down',
    moved: (place: number, of: number) => `Now at place ${place} of ${of}.`,
    remove: 'Remove',
  },
}
