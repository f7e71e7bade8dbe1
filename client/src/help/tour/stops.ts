import type { Participant, Session } from '@samenbord/shared/model'
import type { help } from '@samenbord/shared/texts'
import type { TableFacts } from '../../sync/index.ts'

type StopWords = keyof (typeof help)['nl']['tour']['stops']

/** Something on the screen, and what the tour says of it. */
export interface Place {
  /** How it is found, in css. */
  readonly at: string
  readonly says: StopWords
}

/** One stop of the tour: the first of these that is to be seen is pointed at. */
export type Stop = readonly [Place, ...Place[]]

const NOW = '.rail__view:has(.lucide-circle-dot)'
const PLAN = '.rail__view:has(.lucide-list-checks)'
const RAIL = '.rail'
const TITLE = '.head__title'
const MENU = '.menu > button'

const now: Stop = [
  { at: NOW, says: 'now' },
  { at: RAIL, says: 'nowLater' },
  { at: TITLE, says: 'nowLater' },
]
const ownWords: Stop = [
  { at: '.step-write textarea', says: 'ownWords' },
  { at: '.composer__quiet:has(.lucide-lock)', says: 'ownWordsInPlan' },
  { at: RAIL, says: 'ownWordsLater' },
]
const whoMayKnow: Stop = [{ at: MENU, says: 'whoMayKnow' }]
const mayIKnow: Stop = [{ at: MENU, says: 'mayIKnow' }]
const steps: Stop = [
  { at: '.step-bar', says: 'steps' },
  { at: '.step-strip', says: 'steps' },
  { at: NOW, says: 'now' },
  { at: TITLE, says: 'stepsLater' },
]
const views: Stop = [{ at: RAIL, says: 'views' }]
const board: Stop = [{ at: '.board', says: 'board' }]
const theirWords: Stop = [
  { at: '.composer__who', says: 'theirWords' },
  { at: PLAN, says: 'theirWordsInPlan' },
  { at: TITLE, says: 'theirWordsLater' },
]
const noNames: Stop = [{ at: TITLE, says: 'noNames' }]
const looksAlong: Stop = [{ at: '.who', says: 'looksAlong' }]
const invite: Stop = [
  { at: '.head__invite button', says: 'invite' },
  { at: MENU, says: 'inviteInMenu' },
]
const lead: Stop = [
  { at: '.lead-step', says: 'lead' },
  { at: '.head__begin button', says: 'leadBegin' },
  { at: NOW, says: 'leadBegin' },
  { at: TITLE, says: 'leadBegin' },
]
const bigScreen: Stop = [{ at: MENU, says: 'bigScreen' }]

/** The three stops for someone at this table. */
export const stopsFor = (
  { kind }: Pick<Participant, 'kind'>,
  access: TableFacts['access'],
  { household }: Pick<Session, 'household'>,
): readonly [Stop, Stop, Stop] => {
  if (access === 'coordinate') return [invite, lead, bigScreen]
  const looks = access === 'view'
  if (kind === 'resident') return [now, looks ? looksAlong : ownWords, whoMayKnow]
  if (kind === 'supporter') return [now, looks ? looksAlong : ownWords, mayIKnow]
  if (household === null) return [steps, board, looks ? looksAlong : noNames]
  return [steps, views, looks ? looksAlong : theirWords]
}

/** Where this stop is now: the first place that is to be seen, else what the last would say. */
export const placeOf = (stop: Stop, isSeen: (at: string) => boolean): Place =>
  stop.find(({ at }) => isSeen(at)) ?? stop[stop.length - 1] ?? stop[0]
