import type { Agenda, Step } from '../model/index.ts'

/** Where a table is in its agenda. */
export type AgendaPhase = 'before' | 'at-step' | 'between' | 'after'

/** The step the table is at; nothing before the first and after the last. */
export const stepNow = ({ steps, current }: Agenda): Step | undefined =>
  steps.find(({ id }) => id === current)

/** Where the table is in the list; before the first step that is before all. */
const indexNow = ({ steps, current }: Agenda): number =>
  current === null
    ? steps.map(({ state }) => state).lastIndexOf('done')
    : steps.findIndex(({ id }) => id === current)

/** The step that comes next: the first to come after where the table is. */
export const nextStep = (agenda: Agenda): Step | undefined => {
  const now = indexNow(agenda)
  return agenda.steps.find(({ state }, at) => at > now && state === 'to-come')
}

/** The step one goes back to, which is not one that was left out. */
export const previousStep = (agenda: Agenda): Step | undefined => {
  const { current, steps } = agenda
  const now = current === null ? indexNow(agenda) + 1 : indexNow(agenda)
  return steps
    .slice(0, Math.max(now, 0))
    .filter(({ state }) => state !== 'skipped')
    .at(-1)
}

/** Whether the first step has still to come, the table is at one, or the last has been. */
export const agendaPhase = (agenda: Agenda): AgendaPhase => {
  if (stepNow(agenda) !== undefined) return 'at-step'
  const begun = agenda.steps.some(({ state, spent }) => state === 'done' || spent > 0)
  if (!begun) return 'before'
  return nextStep(agenda) === undefined ? 'after' : 'between'
}

/** The how manieth this step is, of those that are not left out. */
export const placeOfStep = (agenda: Agenda, step: Step): { place: number; count: number } => {
  const taken = agenda.steps.filter(({ id, state }) => state !== 'skipped' || id === step.id)
  return { place: taken.findIndex(({ id }) => id === step.id) + 1, count: taken.length }
}
