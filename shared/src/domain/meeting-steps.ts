import type { MeetingMode, StepKind } from '../model/index.ts'

/** How long each step is meant to take, in minutes; a first meeting is some fifty in all. */
export const STEP_MINUTES: Readonly<Record<StepKind, number>> = {
  welcome: 5,
  sharing: 5,
  'how-is-it': 10,
  wishes: 8,
  'people-around': 7,
  'who-does-what': 8,
  'read-back': 4,
  'check-out': 3,
  'look-back': 5,
  'discuss-proposal': 5,
  'our-questions': 10,
  'our-concerns': 12,
  'our-tasks': 12,
  method: 15,
}

/** The steps of a whole meeting, in order. What belongs to the resident is left to the resident. */
const STEPS: Readonly<Record<MeetingMode, readonly Exclude<StepKind, 'method'>[]>> = {
  'with-resident': [
    'welcome',
    'sharing',
    'how-is-it',
    'wishes',
    'people-around',
    'who-does-what',
    'read-back',
    'check-out',
  ],
  'without-resident': ['welcome', 'our-questions', 'our-concerns', 'our-tasks', 'check-out'],
  team: ['welcome', 'check-out'],
}

/** What a meeting begins with because of the one before it. */
export interface Before {
  /** Whether there was a meeting before. */
  readonly wasMeeting: boolean
  /** Whether something was said without the resident that the resident has not heard yet. */
  readonly isUntold: boolean
}

/** The steps a meeting opens with. */
export const stepsOf = (
  mode: MeetingMode,
  before: Before,
): readonly Exclude<StepKind, 'method'>[] => [
  ...(before.isUntold && mode === 'with-resident' ? (['discuss-proposal'] as const) : []),
  ...(before.wasMeeting && mode === 'with-resident' ? (['look-back'] as const) : []),
  ...STEPS[mode],
]

/** The steps that can be added at a table in this mode. */
export const stepsFor = (mode: MeetingMode): readonly StepKind[] => {
  const more: Readonly<Record<MeetingMode, readonly StepKind[]>> = {
    'with-resident': ['look-back', 'discuss-proposal', 'method'],
    'without-resident': ['method'],
    team: ['method'],
  }
  return [...STEPS[mode], ...more[mode]]
}
