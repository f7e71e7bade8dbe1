import { type Before, STEP_MINUTES, stepsFor, stepsOf } from '@samenbord/shared/domain'
import {
  type Agenda,
  type AgendaChange,
  MAX_STEPS,
  type MeetingMode,
  type Step,
  StepId,
  type StepKind,
} from '@samenbord/shared/model'
import { newId } from '../access/secret.ts'
import type { Course } from '../storage/facts/meetings.ts'
import { momentOf } from './moment.ts'

/** What is said without the resident. */
const WITHOUT_RESIDENT: ReadonlySet<StepKind> = new Set([
  'our-questions',
  'our-concerns',
  'our-tasks',
])

/** Steps that are to come, with the time each is meant to take. */
export const newSteps = (kinds: readonly Exclude<StepKind, 'method'>[]): Step[] =>
  kinds.map((kind) => ({
    id: newId(StepId),
    kind,
    method: null,
    minutes: STEP_MINUTES[kind],
    state: 'to-come',
    spent: 0,
  }))

/** The agenda of a meeting that was held to its end. */
export const heldAgenda = (mode: MeetingMode): Agenda => ({
  version: 0,
  mode,
  steps: newSteps(stepsOf(mode, { wasMeeting: false, isUntold: false })).map((step) => ({
    ...step,
    state: 'done',
    spent: step.minutes * 60,
  })),
  current: null,
  since: null,
  noteTaker: null,
})

/** Whether the table has begun with its steps. */
export const hasBegun = ({ current, steps }: Agenda): boolean =>
  current !== null || steps.some(({ state, spent }) => state === 'done' || spent > 0)

/** Whether a meeting leaves something to tell the resident first at the next one. */
export const leavesUntold = ({
  agenda,
  isUntold,
}: {
  readonly agenda: Agenda | null
  readonly isUntold: boolean
}): boolean => isUntold || agenda?.mode === 'without-resident'

/** What is known around a change: whether there was a meeting before, and when it is. */
interface Around {
  readonly wasMeeting: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * How a meeting goes after a change of its agenda; undefined when it is about a step that is not there,
 * or that cannot be at this table.
 */
export const changedCourse = (
  { agenda, isUntold }: Course,
  change: AgendaChange,
  around: Around,
): Course | undefined => {
  const returns =
    change.do === 'mode' &&
    change.mode === 'with-resident' &&
    agenda.mode === 'without-resident' &&
    hasBegun(agenda)
  const before = { wasMeeting: around.wasMeeting, isUntold: isUntold || returns }
  const next = afterChange(agenda, change, before, around.now)
  if (next === undefined) return undefined
  return {
    agenda: { ...next, version: agenda.version + 1 },
    isUntold: before.isUntold && !hasJustTold(agenda, next),
  }
}

/** Whether the table leaves the step in which what was said without the resident is discussed. */
const hasJustTold = (before: Agenda, after: Agenda): boolean =>
  after.steps.some(
    ({ id, kind, state }) =>
      kind === 'discuss-proposal' && state === 'done' && before.current === id,
  )

const afterChange = (
  agenda: Agenda,
  change: AgendaChange,
  before: Before,
  now: number,
): Agenda | undefined => {
  switch (change.do) {
    case 'go':
      return goTo(agenda, change.step, now)
    case 'skip':
      return skip(agenda, change.step, change.skipped, now)
    case 'plan':
      return plan(agenda, change.steps, now)
    case 'mode':
      return inMode(agenda, change.mode, before)
    case 'note-taker':
      return { ...agenda, noteTaker: change.participantId }
  }
}

/** The table leaves the step it is at; the time it took is kept. */
const left = (agenda: Agenda, now: number, state: Step['state'] = 'done'): Agenda => {
  const { current, since } = agenda
  if (current === null || since === null) return agenda
  const took = Math.max(0, Math.floor((now - Date.parse(since)) / 1000))
  return {
    ...agenda,
    current: null,
    since: null,
    steps: agenda.steps.map((step) =>
      step.id === current ? { ...step, state, spent: step.spent + took } : step,
    ),
  }
}

const goTo = (agenda: Agenda, id: StepId | null, now: number): Agenda | undefined => {
  if (id === agenda.current) return agenda
  if (id === null) return left(agenda, now)
  const place = agenda.steps.findIndex((step) => step.id === id)
  if (place === -1) return undefined
  // Who goes back comes again to the step they leave.
  const isBack = place < agenda.steps.findIndex((step) => step.id === agenda.current)
  const free = left(agenda, now, isBack ? 'to-come' : 'done')
  return {
    ...free,
    current: id,
    since: momentOf(now),
    steps: free.steps.map((step) => (step.id === id ? { ...step, state: 'to-come' } : step)),
  }
}

const skip = (agenda: Agenda, id: StepId, skipped: boolean, now: number): Agenda | undefined => {
  const place = agenda.steps.findIndex((step) => step.id === id)
  if (place === -1) return undefined
  const wasCurrent = agenda.current === id
  const free = skipped && wasCurrent ? left(agenda, now) : agenda
  const marked: Agenda = {
    ...free,
    steps: free.steps.map((step) =>
      step.id === id ? { ...step, state: skipped ? 'skipped' : 'to-come' } : step,
    ),
  }
  if (!skipped || !wasCurrent) return marked
  const next = marked.steps.slice(place).find(({ state }) => state === 'to-come')
  return next === undefined ? marked : goTo(marked, next.id, now)
}

const plan = (
  agenda: Agenda,
  planned: Extract<AgendaChange, { do: 'plan' }>['steps'],
  now: number,
): Agenda | undefined => {
  const known = new Map(agenda.steps.map((step) => [step.id, step]))
  const unique = [...new Map(planned.map((step) => [step.id, step])).values()]
  const possible = new Set(stepsFor(agenda.mode))
  if (unique.some(({ id, kind }) => !known.has(id) && !possible.has(kind))) return undefined
  const stays = unique.some(({ id }) => id === agenda.current)
  const free = stays ? agenda : left(agenda, now)
  const steps = unique.map((step): Step => {
    const before = known.get(step.id)
    // What a step is about was said when it came, and stays.
    return before === undefined
      ? { ...step, state: 'to-come', spent: 0 }
      : { ...before, minutes: step.minutes }
  })
  return { ...free, steps }
}

/** What the table has done stays, and so does what was added; the rest follows from who is there. */
const inMode = (agenda: Agenda, mode: MeetingMode, before: Before): Agenda => {
  if (mode === agenda.mode) return agenda
  const isKept = ({ id, state }: Step): boolean => state === 'done' || id === agenda.current
  const kept = agenda.steps.filter(isKept)
  const added = agenda.steps.filter((step) => step.kind === 'method' && !isKept(step))
  // Who comes in halfway is welcomed and asked, also when the table had done that among itself.
  const anew = kept.some(({ kind }) => WITHOUT_RESIDENT.has(kind))
  const done = new Set(anew ? [] : kept.map(({ kind }) => kind))
  const skipped = new Set(
    agenda.steps.filter(({ state }) => state === 'skipped').map(({ kind }) => kind),
  )
  const toCome = newSteps(stepsOf(mode, before).filter((kind) => !done.has(kind))).map(
    (step): Step => (skipped.has(step.kind) ? { ...step, state: 'skipped' } : step),
  )
  const steps = [...toCome.slice(0, -1), ...added, ...toCome.slice(-1)]
  const room = Math.max(0, MAX_STEPS - steps.length)
  return { ...agenda, mode, steps: [...kept.slice(Math.max(0, kept.length - room)), ...steps] }
}
