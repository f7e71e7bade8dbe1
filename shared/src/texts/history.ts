import type { FamilySymbol, Life, ParentBond, PartnerBond, Role } from '../model/index.ts'
import type {
  DayKind,
  NumberKind,
  PartyKind,
  PlaceKind,
  PlanPart,
  WordsKind,
  YearKind,
  YesKind,
} from '../plan/changes.ts'
import type { Section } from './language.ts'

/** How one says whether something is so: now it is, and now it is not any more. */
type YesWords = Record<YesKind, { readonly yes: string; readonly no: string }>

/** How many things of a board are new, gone and different, as a sentence. */
type BoardWords = (added: number, removed: number, changed: number) => string

const boardNl: BoardWords = (added, removed, changed) => {
  const are = (count: number) => (count === 1 ? 'is' : 'zijn')
  const counted = [
    { count: added, verb: added === 1 ? 'kwam' : 'kwamen', what: 'bij' },
    { count: removed, verb: are(removed), what: 'weg' },
    { count: changed, verb: are(changed), what: 'anders' },
  ]
  const [first, second, third] = counted.filter(({ count }) => count > 0)
  if (first === undefined) return 'Op het bord is niets anders.'
  const things = first.count === 1 ? '1 ding' : `${first.count} dingen`
  const start = `Op het bord ${first.verb} ${things} ${first.what}`
  const next = second === undefined ? '' : `, ${second.count} ${second.verb} ${second.what}`
  const last = third === undefined ? '' : ` en ${third.count} ${third.verb} ${third.what}`
  return `${start}${next}${last}.`
}

const boardEn: BoardWords = (added, removed, changed) => {
  const counted = [
    { count: added, what: 'new' },
    { count: removed, what: 'gone' },
    { count: changed, what: 'different' },
  ]
  const parts = counted.flatMap(({ count, what }) => (count > 0 ? [`${count} ${what}`] : []))
  return parts.length === 0
    ? 'Nothing is different on the board.'
    : `Things on the board: ${parts.join(', ')}.`
}

/** What happens to the things of a board that is put back. */
const boardBackNl: BoardWords = (comes, goes, changes) => {
  const counted = [
    { count: comes, one: 'komt terug', many: 'komen terug' },
    { count: goes, one: 'gaat weg', many: 'gaan weg' },
    { count: changes, one: 'wordt weer als toen', many: 'worden weer als toen' },
  ]
  const parts = counted.flatMap(({ count, one, many }) => {
    if (!(count > 0)) return []
    return [count === 1 ? `1 ding ${one}` : `${count} dingen ${many}`]
  })
  return parts.length === 0 ? 'Op het bord verandert niets.' : `Op het bord: ${parts.join(', ')}.`
}

const boardBackEn: BoardWords = (comes, goes, changes) => {
  const counted = [
    { count: comes, what: 'back' },
    { count: goes, what: 'away' },
    { count: changes, what: 'as they were then' },
  ]
  const parts = counted.flatMap(({ count, what }) => (count > 0 ? [`${count} ${what}`] : []))
  return parts.length === 0
    ? 'Nothing changes on the board.'
    : `Things on the board: ${parts.join(', ')}.`
}

const nl = {
  title: 'Geschiedenis',
  intro: 'Na elk gesprek bewaren we hoe de tafel toen was. Je kunt terugkijken en vergelijken.',
  now: 'Nu',
  nowHint: 'Zoals de tafel er nu ligt.',
  empty: 'Er is nog geen eerder gesprek.',
  emptyNext: 'Als dit gesprek klaar is, komt het hier te staan. Dan kun je terugkijken.',
  meetingOn: (day: string) => `Gesprek van ${day}`,
  at: (day: string, time: string) => `${day}, ${time} uur`,
  lasted: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  lastedHours: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours} uur` : `${hours} uur en ${minutes} minuten`,
  withoutResident: 'Bewoner was er niet',
  notKept: 'Hiervan is niet bewaard hoe de tafel toen was.',
  toList: 'Alle gesprekken',
  loading: 'We halen het gesprek op',
  unreadable: {
    what: 'Dit gesprek kan hier niet getoond worden.',
    next: 'Er is niets weg. Vraag de beheerder om ernaar te kijken.',
  },
  newer: {
    what: 'Dit gesprek is bewaard met een nieuwere versie van Samenbord.',
    next: 'Ververs deze pagina en probeer het nog eens.',
  },
  asOf: (day: string) => `Zo was het op ${day}`,
  readOnly: 'Dit is van toen. Wat je hier leest, verandert niet meer.',
  views: {
    label: 'Wat wil je zien?',
    plan: 'Plan',
    board: 'Bord',
    changes: 'Wat er veranderde',
  },
  still: {
    label: 'Het bord van toen',
    empty: 'Op het bord lag toen niets.',
    failed: {
      what: 'Het bord van toen kan niet getoond worden.',
      next: 'Het plan van toen kun je wel lezen.',
    },
    zoom: 'Dichterbij of verder weg',
    zoomIn: 'Dichterbij',
    zoomOut: 'Verder weg',
    showAll: 'Laat alles zien',
  },
  compareWith: 'Vergelijk met',
  compareWithNow: 'nu',
  compareTitle: (meeting: string, other: string) =>
    `Wat er veranderde tussen ${meeting} en ${other}`,
  compareNowTitle: (day: string) => `Wat er veranderde sinds ${day}`,
  same: 'Er is niets veranderd.',
  planEmpty: 'In het plan stond toen nog niets.',
  parts: {
    household: 'Huishouden en namen',
    said: 'Hoe is het?',
    wishes: 'Wat wil je anders?',
    actions: 'Afspraken',
    concerns: 'Zorgen',
    obligations: 'Dit moet',
    crisis: 'Als het misgaat',
    dilemmas: 'Lastige vragen',
    network: 'Mensen om je heen',
    glossary: 'Woordenlijst',
    board: 'Bord',
  } satisfies Record<PlanPart | 'board', string> as Record<PlanPart | 'board', string>,
  isNew: 'nieuw',
  isGone: 'weg',
  putBack: {
    one: (thing: string) => `Zet terug: ${thing}`,
    short: 'Zet terug',
    board: 'Zet het bord terug',
    all: 'Zet alles terug',
    allTitle: (day: string) => `Alles terugzetten zoals op ${day}?`,
    boardTitle: (day: string) => `Het bord terugzetten zoals op ${day}?`,
    comesBack: (count: number) =>
      count === 1 ? 'Van het plan komt 1 ding terug.' : `Van het plan komen ${count} dingen terug.`,
    goesAway: (count: number) =>
      count === 1
        ? '1 ding dat er later bij kwam, gaat weg.'
        : `${count} dingen die er later bij kwamen, gaan weg.`,
    changes: (count: number) =>
      count === 1
        ? '1 ding krijgt de woorden en keuzes van toen.'
        : `${count} dingen krijgen de woorden en keuzes van toen.`,
    boardBack: boardBackNl,
    everyone: 'Iedereen aan tafel ziet het. Wat anderen intussen ergens anders schrijven, blijft.',
    undoable: 'Je kunt dit ongedaan maken.',
    done: (day: string) => `Teruggezet zoals op ${day}.`,
    undo: 'Maak ongedaan',
    undone: 'Het terugzetten is ongedaan gemaakt.',
    nothing: (day: string) => `Het was al zoals op ${day}. Er is niets teruggezet.`,
    viewOnly: 'Je leest mee. Je kunt hier niets terugzetten.',
  },
  since: {
    title: (day: string) => `Wat er veranderde sinds ${day}`,
    none: 'Er is nog geen eerder gesprek om mee te vergelijken.',
    same: 'Sinds het vorige gesprek is er niets veranderd.',
    more: (count: number) =>
      count === 1
        ? 'En nog 1 ding. Alles staat in Geschiedenis.'
        : `En nog ${count} dingen. Alles staat in Geschiedenis.`,
    open: 'Open Geschiedenis',
  },
  board: boardNl,
  things: {
    statement: (name: string, words: string) => `uitspraak van ${name} ‘${words}’`,
    scale: (name: string, topic: string) => `cijfer van ${name} bij ${topic}`,
    scaleUnsorted: (name: string) => `cijfer van ${name}`,
    goal: (words: string) => `wens ‘${words}’`,
    action: (words: string) => `afspraak ‘${words}’`,
    concern: (words: string) => `zorg ‘${words}’`,
    obligation: (words: string) => `dit moet: ‘${words}’`,
    crisisOf: (name: string) => `kaart voor als het misgaat, van ${name}`,
    crisis: 'kaart voor als het misgaat',
    dilemma: (words: string) => `lastige vraag ‘${words}’`,
    dilemmaAnswer: (name: string, words: string) =>
      `antwoord van ${name} op een lastige vraag ‘${words}’`,
    household: 'het huishouden',
    tie: (from: string, to: string) => `band tussen ${from} en ${to}`,
    partnership: (first: string, second: string) => `relatie van ${first} en ${second}`,
    parentage: (child: string, parent: string) => `${child} als kind van ${parent}`,
    placement: (name: string) => `waar ${name} staat`,
    term: (words: string) => `woord ‘${words}’`,
    meaning: (name: string, words: string) => `${name} bedoelt ‘${words}’`,
  },
  told: {
    member: (name: string) => `${name} hoort bij het huishouden`,
    onMap: (name: string, where: string) => `${name} op de kaart, ${where}`,
    onMapNowhere: (name: string) => `${name} op de kaart`,
    stands: (name: string, where: string) => `${name} staat ${where}`,
    as: (thing: string, what: string) => `${thing}: ${what}`,
    said: (name: string, words: string) => `${name} zei ‘${words}’`,
    saidOf: (name: string, topic: string, words: string) => `${name} zei bij ${topic} ‘${words}’`,
    goal: (words: string) => `wens ‘${words}’`,
    goalOf: (name: string, words: string) => `wens van ${name} ‘${words}’`,
    action: (sentence: string) => `afspraak. ${sentence}`,
    concern: (name: string, words: string) => `zorg van ${name} ‘${words}’`,
    dilemma: (name: string, words: string) => `lastige vraag van ${name} ‘${words}’`,
    dilemmaAnswer: (name: string, words: string) =>
      `${name} antwoordde op een lastige vraag ‘${words}’`,
    obligation: (words: string) => `dit moet: ‘${words}’`,
    obligationFrom: (words: string, from: string) => `dit moet van ${from}: ‘${words}’`,
  },
  isAdded: (what: string) => `Nieuw: ${what}`,
  isRemoved: (thing: string) => `Weg: ${thing}`,
  changed: (thing: string, what: string) => `${thing}, ${what}`,
  fromTo: (label: string, from: string, to: string) => `${label}: eerst ${from}, nu ${to}`,
  to: (label: string, to: string) => `${label}: nu ${to}`,
  no: (label: string, from: string) => `${label}: eerst ${from}, nu niet meer`,
  quoted: (words: string) => `‘${words}’`,
  aNumber: (value: number) => `een ${value}`,
  words: {
    name: 'naam',
    words: 'woorden',
    nowWords: 'wat het cijfer betekent',
    blockerWords: 'waar het op wacht',
    fallback: 'als het niet lukt',
    from: 'van wie het moet',
    why: 'waarom',
    signs: 'waar je het aan merkt',
    call: 'wie je belt',
    stepsIn: 'wie het overneemt',
    pulls: 'wat er trekt',
    asks: 'wat er aan de tafel gevraagd wordt',
    decided: 'wat er besloten is',
    rule: 'van welke regel we afwijken',
    relation: 'wie het is',
    gives: 'wat die geeft',
    receives: 'wat die krijgt',
    wish: 'wens',
    note: 'opmerking',
    agreed: 'wat wij hier bedoelen',
  } satisfies Record<WordsKind, string> as Record<WordsKind, string>,
  who: {
    by: 'wie dit zegt',
    about: 'over wie',
    whose: 'van wie',
    wordsOf: 'in wiens woorden',
    watcher: 'wie erop let',
    seenBy: 'wie dit zag',
    askedBy: 'wie het nog vraagt',
    decidedBy: 'wie het besloot',
    participant: 'wie dit aan tafel is',
    isAlso: 'wie dit ook is',
    partner: 'partner',
    otherPartner: 'andere partner',
    child: 'kind',
    parent: 'ouder',
    otherParent: 'andere ouder',
    twinOf: 'tweeling met',
  } satisfies Record<PartyKind, string> as Record<PartyKind, string>,
  roles: {
    does: 'wie het doet',
    decides: 'wie beslist',
    'thinks-along': 'wie meedenkt',
    hears: 'wie hoort hoe het ging',
  } satisfies Record<Role, string> as Record<Role, string>,
  days: {
    lookBack: 'wanneer we kijken of het werkt',
    takesOverUntil: 'tot wanneer iemand het overneemt',
    seenOn: 'wanneer dit gezien is',
    agreedOn: 'wanneer dit is afgesproken',
    decidedOn: 'wanneer dit besloten is',
  } satisfies Record<DayKind, string> as Record<DayKind, string>,
  numbers: {
    now: 'cijfer',
    target: 'cijfer dat al mooi zou zijn',
    wished: 'cijfer dat iemand wil',
  } satisfies Record<NumberKind, string> as Record<NumberKind, string>,
  yes: {
    confirmed: { yes: 'nu bevestigd', no: 'niet meer bevestigd' },
    proposal: {
      yes: 'nu een voorstel, nog niet besproken',
      no: 'nu besproken met de bewoner',
    },
    networkDeclined: {
      yes: 'het netwerk is bewust niet gevraagd',
      no: 'het netwerk kan weer gevraagd worden',
    },
    formal: { yes: 'hoort nu bij een organisatie', no: 'hoort niet meer bij een organisatie' },
    settled: {
      yes: 'er is naar de vraag om aanpassing gekeken',
      no: 'er moet weer naar de vraag om aanpassing gekeken worden',
    },
    identical: { yes: 'nu een eeneiige tweeling', no: 'niet meer een eeneiige tweeling' },
  } satisfies YesWords as YesWords,
  labels: {
    topic: 'onderwerp',
    aspect: 'wat het is',
    status: 'hoe ver het is',
    due: 'wanneer',
    weight: 'waar de hulp vandaan komt',
    blocker: 'waar het op wacht',
    wish: 'bij welke wens',
    mayAsk: 'gevraagd worden',
    involve: 'meedoen',
    symbol: 'hoe die in de stamboom staat',
    life: 'in de stamboom',
    tieQuality: 'soort band',
    tieDirection: 'wie er geeft',
    partnerBond: 'wat zij van elkaar zijn',
    parentBond: 'hoe dit kind kwam',
  },
  ends: { from: 'van wie', to: 'met wie' },
  years: {
    born: 'geboren',
    died: 'overleden',
    since: 'sinds',
    until: 'tot',
  } satisfies Record<YearKind, string> as Record<YearKind, string>,
  places: {
    place: 'plek op de kaart',
    trial: 'plek om te proberen',
  } satisfies Record<PlaceKind, string> as Record<PlaceKind, string>,
  /** Where someone stands on the map. */
  atPlace: (sector: string, ring: string) => `bij ${sector}, ${ring}`,
  lives: {
    living: 'leeft',
    deceased: 'overleden',
    pregnancy: 'een kind op komst',
    miscarriage: 'een zwangerschap die te vroeg eindigde',
    stillborn: 'een kind dat dood geboren is',
  } satisfies Record<Life, string> as Record<Life, string>,
  symbols: { square: 'vierkant', circle: 'rond', diamond: 'ruit' } satisfies Record<
    FamilySymbol,
    string
  > as Record<FamilySymbol, string>,
  partnerBonds: {
    married: 'getrouwd',
    'living-together': 'wonen samen',
    together: 'zijn samen',
    separated: 'uit elkaar',
    divorced: 'gescheiden',
    former: 'waren samen',
  } satisfies Record<PartnerBond, string> as Record<PartnerBond, string>,
  parentBonds: {
    birth: 'geboren',
    adopted: 'geadopteerd',
    foster: 'pleegkind',
    step: 'stiefkind',
  } satisfies Record<ParentBond, string> as Record<ParentBond, string>,
  reported: (report: string) => `hoe het gaat: ${report}`,
  unreported: (report: string) => `niet meer gemeld: ${report}`,
  moved: 'staat op een andere plaats',
}

/** Earlier meetings: looking at them, comparing them in words, putting things back. */
export const history: Section<typeof nl> = {
  nl,
  en: {
    title: 'History',
    intro: 'After each meeting we keep how the table was. You can look back and compare.',
    now: 'Now',
    nowHint: 'The table as it is now.',
    empty: 'There is no earlier meeting yet.',
    emptyNext: 'When this meeting is over, it will stand here. Then you can look back.',
    meetingOn: (day: string) => `Meeting of ${day}`,
    at: (day: string, time: string) => `${day}, ${time}`,
    lasted: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    lastedHours: (hours: number, minutes: number) => {
      const whole = hours === 1 ? '1 hour' : `${hours} hours`
      return minutes === 0 ? whole : `${whole} and ${minutes} minutes`
    },
    withoutResident: 'Resident was not there',
    notKept: 'How the table was in this meeting was not kept.',
    toList: 'All meetings',
    loading: 'Fetching the meeting',
    unreadable: {
      what: 'This meeting cannot be shown here.',
      next: 'Nothing is lost. Ask whoever runs this server to look into it.',
    },
    newer: {
      what: 'This meeting was kept by a newer version of Samenbord.',
      next: 'Reload this page and try again.',
    },
    asOf: (day: string) => `How it was on ${day}`,
    readOnly: 'This is from then. What you read here does not change any more.',
    views: {
      label: 'What do you want to see?',
      plan: 'Plan',
      board: 'Board',
      changes: 'What changed',
    },
    still: {
      label: 'The board of then',
      empty: 'Nothing lay on the board then.',
      failed: {
        what: 'The board of then cannot be shown.',
        next: 'You can read the plan of then.',
      },
      zoom: 'Closer or further',
      zoomIn: 'Closer',
      zoomOut: 'Further',
      showAll: 'Show everything',
    },
    compareWith: 'Compare with',
    compareWithNow: 'now',
    compareTitle: (meeting: string, other: string) =>
      `What changed between ${meeting} and ${other}`,
    compareNowTitle: (day: string) => `What changed since ${day}`,
    same: 'Nothing has changed.',
    planEmpty: 'Nothing stood in the plan yet.',
    parts: {
      household: 'Household and names',
      said: 'How is it?',
      wishes: 'What do you want to be different?',
      actions: 'Actions',
      concerns: 'Concerns',
      obligations: 'This must be',
      crisis: 'When it goes wrong',
      dilemmas: 'Dilemmas',
      network: 'People around you',
      glossary: 'Words',
      board: 'Board',
    },
    isNew: 'new',
    isGone: 'gone',
    putBack: {
      one: (thing: string) => `Put back: ${thing}`,
      short: 'Put back',
      board: 'Put the board back',
      all: 'Put everything back',
      allTitle: (day: string) => `Put everything back as on ${day}?`,
      boardTitle: (day: string) => `Put the board back as on ${day}?`,
      comesBack: (count: number) =>
        count === 1 ? '1 thing of the plan comes back.' : `${count} things of the plan come back.`,
      goesAway: (count: number) =>
        count === 1
          ? '1 thing that came later goes away.'
          : `${count} things that came later go away.`,
      changes: (count: number) =>
        count === 1
          ? '1 thing gets its words and choices of then.'
          : `${count} things get their words and choices of then.`,
      boardBack: boardBackEn,
      everyone: 'Everyone at the table sees it. What others write elsewhere meanwhile stays.',
      undoable: 'You can undo this.',
      done: (day: string) => `Put back as on ${day}.`,
      undo: 'Undo',
      undone: 'Putting back is undone.',
      nothing: (day: string) => `It was already as on ${day}. Nothing was put back.`,
      viewOnly: 'You are reading along. You cannot put anything back here.',
    },
    since: {
      title: (day: string) => `What changed since ${day}`,
      none: 'There is no earlier meeting to compare with yet.',
      same: 'Nothing has changed since the last meeting.',
      more: (count: number) =>
        count === 1
          ? 'And 1 more thing. All of it is in History.'
          : `And ${count} more things. All of it is in History.`,
      open: 'Open History',
    },
    board: boardEn,
    things: {
      statement: (name: string, words: string) => `statement of ${name} ‘${words}’`,
      scale: (name: string, topic: string) => `mark of ${name} at ${topic}`,
      scaleUnsorted: (name: string) => `mark of ${name}`,
      goal: (words: string) => `wish ‘${words}’`,
      action: (words: string) => `action ‘${words}’`,
      concern: (words: string) => `concern ‘${words}’`,
      obligation: (words: string) => `this must be: ‘${words}’`,
      crisisOf: (name: string) => `card for when it goes wrong, of ${name}`,
      crisis: 'card for when it goes wrong',
      dilemma: (words: string) => `dilemma ‘${words}’`,
      dilemmaAnswer: (name: string, words: string) => `answer of ${name} to a dilemma ‘${words}’`,
      household: 'the household',
      tie: (from: string, to: string) => `tie between ${from} and ${to}`,
      partnership: (first: string, second: string) => `${first} and ${second} as partners`,
      parentage: (child: string, parent: string) => `${child} as a child of ${parent}`,
      placement: (name: string) => `where ${name} stands`,
      term: (words: string) => `word ‘${words}’`,
      meaning: (name: string, words: string) => `${name} means ‘${words}’`,
    },
    told: {
      member: (name: string) => `${name} belongs to the household`,
      onMap: (name: string, where: string) => `${name} on the map, ${where}`,
      onMapNowhere: (name: string) => `${name} on the map`,
      stands: (name: string, where: string) => `${name} stands ${where}`,
      as: (thing: string, what: string) => `${thing}: ${what}`,
      said: (name: string, words: string) => `${name} said ‘${words}’`,
      saidOf: (name: string, topic: string, words: string) => `${name} said at ${topic} ‘${words}’`,
      goal: (words: string) => `wish ‘${words}’`,
      goalOf: (name: string, words: string) => `wish of ${name} ‘${words}’`,
      action: (sentence: string) => `action. ${sentence}`,
      concern: (name: string, words: string) => `concern of ${name} ‘${words}’`,
      dilemma: (name: string, words: string) => `dilemma of ${name} ‘${words}’`,
      dilemmaAnswer: (name: string, words: string) => `${name} answered a dilemma ‘${words}’`,
      obligation: (words: string) => `this must be: ‘${words}’`,
      obligationFrom: (words: string, from: string) => `this must be, says ${from}: ‘${words}’`,
    },
    isAdded: (what: string) => `New: ${what}`,
    isRemoved: (thing: string) => `Gone: ${thing}`,
    changed: (thing: string, what: string) => `${thing}, ${what}`,
    fromTo: (label: string, from: string, to: string) => `${label}: first ${from}, now ${to}`,
    to: (label: string, to: string) => `${label}: now ${to}`,
    no: (label: string, from: string) => `${label}: first ${from}, now no more`,
    quoted: (words: string) => `‘${words}’`,
    aNumber: (value: number) => `${value}`,
    words: {
      name: 'name',
      words: 'words',
      nowWords: 'what the mark means',
      blockerWords: 'what it waits for',
      fallback: 'if it does not work',
      from: 'who demands it',
      why: 'why',
      signs: 'how you notice',
      call: 'whom you call',
      stepsIn: 'who steps in',
      pulls: 'what pulls',
      asks: 'what is asked of the table',
      decided: 'what was decided',
      rule: 'from which rule we deviate',
      relation: 'who it is',
      gives: 'what they give',
      receives: 'what they receive',
      wish: 'wish',
      note: 'note',
      agreed: 'what we mean by it here',
    },
    who: {
      by: 'who says this',
      about: 'about whom',
      whose: 'whose',
      wordsOf: 'in whose words',
      watcher: 'who keeps an eye on it',
      seenBy: 'who saw this',
      askedBy: 'who will ask',
      decidedBy: 'who decided',
      participant: 'who this is at the table',
      isAlso: 'who this is as well',
      partner: 'partner',
      otherPartner: 'other partner',
      child: 'child',
      parent: 'parent',
      otherParent: 'other parent',
      twinOf: 'twin of',
    },
    roles: {
      does: 'who does it',
      decides: 'who decides',
      'thinks-along': 'who thinks along',
      hears: 'who hears how it went',
    },
    days: {
      lookBack: 'when we look whether it works',
      takesOverUntil: 'until when someone takes over',
      seenOn: 'when this was seen',
      agreedOn: 'when this was agreed',
      decidedOn: 'when this was decided',
    },
    numbers: {
      now: 'mark now',
      target: 'mark that would be good',
      wished: 'mark someone wishes',
    },
    yes: {
      confirmed: { yes: 'now confirmed', no: 'no longer confirmed' },
      proposal: {
        yes: 'now a proposal, not discussed yet',
        no: 'now discussed with the resident',
      },
      networkDeclined: {
        yes: 'the network is not asked, on purpose',
        no: 'the network can be asked again',
      },
      formal: {
        yes: 'now belongs to an organisation',
        no: 'no longer belongs to an organisation',
      },
      settled: {
        yes: 'the request to change it was looked at',
        no: 'the request to change it is to be looked at again',
      },
      identical: { yes: 'now identical twins', no: 'no longer identical twins' },
    },
    labels: {
      topic: 'topic',
      aspect: 'what it is',
      status: 'how far it is',
      due: 'when',
      weight: 'where the help comes from',
      blocker: 'what it waits for',
      wish: 'for which wish',
      mayAsk: 'being asked',
      involve: 'taking part',
      symbol: 'how they stand in the family tree',
      life: 'in the family tree',
      tieQuality: 'kind of tie',
      tieDirection: 'who gives',
      partnerBond: 'what they are to each other',
      parentBond: 'how this child came',
    },
    ends: { from: 'from whom', to: 'with whom' },
    years: { born: 'born', died: 'died', since: 'since', until: 'until' },
    places: { place: 'place on the map', trial: 'place to try' },
    atPlace: (sector: string, ring: string) => `with ${sector}, ${ring}`,
    lives: {
      living: 'lives',
      deceased: 'deceased',
      pregnancy: 'a child to come',
      miscarriage: 'a pregnancy that ended too early',
      stillborn: 'a child that was stillborn',
    },
    symbols: { square: 'square', circle: 'circle', diamond: 'diamond' },
    partnerBonds: {
      married: 'married',
      'living-together': 'live together',
      together: 'are together',
      separated: 'separated',
      divorced: 'divorced',
      former: 'were together',
    },
    parentBonds: { birth: 'born', adopted: 'adopted', foster: 'foster child', step: 'stepchild' },
    reported: (report: string) => `how it goes: ${report}`,
    unreported: (report: string) => `no longer reported: ${report}`,
    moved: 'stands at another place',
  },
}
