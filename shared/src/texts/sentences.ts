import type {
  ActionStatus,
  BlockerKind,
  Due,
  GoalStatus,
  ReportStatus,
  Weight,
} from '../model/index.ts'
import type { Section } from './language.ts'

const nl = {
  due: {
    before: (day) => `vóór ${day}`,
    on: (day) => `op ${day}`,
    from: (day) => `vanaf ${day}`,
  } as Record<Due['kind'], (day: string) => string>,
  nobody: 'Nog niet duidelijk wie',
  toAsk: (name: string) => `nog te vragen, door ${name}`,
  toAskOf: (who: string, name: string) => `${who}: nog te vragen, door ${name}`,
  watches: (name: string) => `${name} let erop`,
  decides: (names: string, several: boolean) => `${names} ${several ? 'beslissen' : 'beslist'}`,
  thinksAlong: (names: string, several: boolean) => `${names} ${several ? 'denken' : 'denkt'} mee`,
  hears: (names: string, several: boolean) =>
    `${names} ${several ? 'horen' : 'hoort'} hoe het ging`,
  lookBack: (day: string) => `Op ${day} kijken we of het werkt`,
  fallback: (words: string) => `Als het niet lukt: ${words}`,
  waitsFor: (what: string) => `Wacht op ${what}`,
  notedBy: (name: string) => `genoteerd door ${name}`,
  inWordsOf: (name: string) => `in woorden van ${name}`,
  takesOver: (day: string) => `neemt tijdelijk over tot ${day}`,
  blockers: {
    money: 'geld',
    decision: 'een besluit',
    mandate: 'iemand die mag beslissen',
    'waiting-list': 'een wachtlijst',
    other: 'iets anders',
  } as Record<BlockerKind, string>,
  weights: {
    'own-strength': 'Eigen kracht',
    'people-around': 'Mensen om je heen',
    neighbourhood: 'Iets in de buurt',
    'arranged-help': 'Geregelde hulp',
    protection: 'Bescherming',
  } as Record<Weight, string>,
  statuses: {
    agreed: 'afgesproken',
    done: 'gelukt',
    running: 'loopt',
    // By itself *vast* could mean that it is certain.
    stuck: 'loopt vast',
  } as Record<ActionStatus, string>,
  /** Where the three stand side by side, to choose from. */
  reports: { done: 'gelukt', running: 'loopt', stuck: 'vast' } as Record<ReportStatus, string>,
  goalStatuses: {
    idea: 'idee',
    chosen: 'gekozen',
    'under-way': 'onderweg',
    reached: 'bereikt',
    'let-go': 'losgelaten',
  } as Record<GoalStatus, string>,
  unknown: 'iemand die hier niet meer is',
  empty: 'nog zonder woorden',
  part: {
    title: (name: string, table: string) => `Afspraken van ${name}, ${table}`,
    of: (day: string) => `Stand van ${day}`,
    does: 'Dit doe ik',
    decides: 'Hier beslis ik over',
    watches: 'Hier let ik op',
    'thinks-along': 'Hier denk ik mee',
    hears: 'Hiervan hoor ik hoe het ging',
    nothing: 'Er zijn nog geen afspraken voor mij.',
    forGoal: (words: string) => `Voor: ${words}`,
    reported: (status: string, aside: string, words: string) =>
      words === '' ? `${status} (${aside})` : `${status} (${aside}): ${words}`,
    accordingTo: (name: string) => `volgens ${name}`,
  },
}

/** The words with which a plan is said in short sentences, on screen and on paper. */
export const sentences: Section<typeof nl> = {
  nl,
  en: {
    due: {
      before: (day) => `before ${day}`,
      on: (day) => `on ${day}`,
      from: (day) => `from ${day}`,
    },
    nobody: 'Not clear yet who',
    toAsk: (name: string) => `still to be asked, by ${name}`,
    toAskOf: (who: string, name: string) => `${who}: still to be asked, by ${name}`,
    watches: (name: string) => `${name} keeps an eye on it`,
    decides: (names: string, several: boolean) => `${names} ${several ? 'decide' : 'decides'}`,
    thinksAlong: (names: string, several: boolean) =>
      `${names} ${several ? 'think' : 'thinks'} along`,
    hears: (names: string, several: boolean) =>
      `${names} ${several ? 'hear' : 'hears'} how it went`,
    lookBack: (day: string) => `On ${day} we look whether it works`,
    fallback: (words: string) => `If it does not work: ${words}`,
    waitsFor: (what: string) => `Waits for ${what}`,
    notedBy: (name: string) => `noted by ${name}`,
    inWordsOf: (name: string) => `in the words of ${name}`,
    takesOver: (day: string) => `takes over until ${day}`,
    blockers: {
      money: 'money',
      decision: 'a decision',
      mandate: 'someone who may decide',
      'waiting-list': 'a waiting list',
      other: 'something else',
    },
    weights: {
      'own-strength': 'Own strength',
      'people-around': 'People around me',
      neighbourhood: 'Something in the neighbourhood',
      'arranged-help': 'Help arranged',
      protection: 'Protection',
    },
    statuses: { agreed: 'agreed', done: 'done', running: 'going on', stuck: 'stuck' },
    reports: { done: 'done', running: 'going on', stuck: 'stuck' },
    goalStatuses: {
      idea: 'idea',
      chosen: 'chosen',
      'under-way': 'under way',
      reached: 'reached',
      'let-go': 'let go',
    },
    unknown: 'someone who is no longer here',
    empty: 'no words yet',
    part: {
      title: (name: string, table: string) => `What ${name} agreed, ${table}`,
      of: (day: string) => `As of ${day}`,
      does: 'This I do',
      decides: 'I decide about this',
      watches: 'I keep an eye on this',
      'thinks-along': 'I think along about this',
      hears: 'I hear how this went',
      nothing: 'Nothing is agreed for me yet.',
      forGoal: (words: string) => `For: ${words}`,
      reported: (status: string, aside: string, words: string) =>
        words === '' ? `${status} (${aside})` : `${status} (${aside}): ${words}`,
      accordingTo: (name: string) => `according to ${name}`,
    },
  },
}
