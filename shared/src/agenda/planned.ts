import type { Agenda, PlannedStep, Step, StepId } from '../model/index.ts'

/** What of a step its coordinator says, without how it went. */
const plannedOf = ({ id, kind, method, minutes }: Step): PlannedStep => ({
  id,
  kind,
  method,
  minutes,
})

/** The steps as they are planned now, to change and send back. */
export const plannedSteps = ({ steps }: Agenda): PlannedStep[] => steps.map(plannedOf)

/** The same steps with this one at another place; places outside the list are its ends. */
export const moveStep = (steps: readonly PlannedStep[], id: StepId, to: number): PlannedStep[] => {
  const moved = steps.find((step) => step.id === id)
  if (moved === undefined) return [...steps]
  const others = steps.filter((step) => step.id !== id)
  const place = Math.min(Math.max(to, 0), others.length)
  return [...others.slice(0, place), moved, ...others.slice(place)]
}

/** Whether a step was never begun: then it can go without anything of the meeting being lost. */
export const isUntouched = ({ current }: Agenda, { id, state, spent }: Step): boolean =>
  id !== current && state !== 'done' && spent === 0
