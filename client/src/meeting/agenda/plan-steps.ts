import { moveStep, plannedSteps } from '@samenbord/shared/agenda'
import { methodOf, STEP_MINUTES } from '@samenbord/shared/domain'
import {
  type Agenda,
  type AgendaChange,
  MAX_STEPS,
  type MethodId,
  type PlannedStep,
  StepId,
  type StepKind,
} from '@samenbord/shared/model'
import { randomId } from '../../sync/index.ts'

/** What to add to the agenda: a step of a meeting, or a method. */
type AddedStep =
  | { readonly kind: Exclude<StepKind, 'method'>; readonly method?: undefined }
  | { readonly kind: 'method'; readonly method: MethodId }

/** What tells the table of a change. */
interface ChangesAgenda {
  change(change: (agenda: Agenda) => AgendaChange, done?: () => void): void
}

/** Which steps there are and in what order, for who leads. */
interface PlanSteps {
  readonly isFull: boolean
  move(id: StepId, to: number, done?: () => void): void
  setMinutes(id: StepId, minutes: number): void
  remove(id: StepId): void
  add(step: AddedStep, done?: () => void): void
}

/** The steps with one more: the next behind where the table is, at the end before the first. */
export const withStep = (agenda: Agenda, { kind, method }: AddedStep): PlannedStep[] => {
  const steps = plannedSteps(agenda)
  const now = steps.findIndex(({ id }) => id === agenda.current)
  const place = now === -1 ? steps.length : now + 1
  const step = {
    id: StepId.parse(randomId()),
    kind,
    method: method ?? null,
    minutes: method === undefined ? STEP_MINUTES[kind] : methodOf(method).minutes,
  }
  return [...steps.slice(0, place), step, ...steps.slice(place)]
}

/** Changes the order of the agenda, what stands on it, and how long a step is meant to take. */
export const planSteps = (agenda: Agenda, { change }: ChangesAgenda): PlanSteps => {
  const plan = (next: (now: Agenda) => PlannedStep[], done?: () => void) =>
    change((now) => ({ do: 'plan', steps: next(now) }), done)
  return {
    isFull: agenda.steps.length >= MAX_STEPS,
    move: (id, to, done) => plan((now) => moveStep(plannedSteps(now), id, to), done),
    setMinutes: (id, minutes) =>
      plan((now) =>
        plannedSteps(now).map((step) => (step.id === id ? { ...step, minutes } : step)),
      ),
    remove: (id) => plan((now) => plannedSteps(now).filter((step) => step.id !== id)),
    add: (added, done) => plan((now) => withStep(now, added), done),
  }
}
