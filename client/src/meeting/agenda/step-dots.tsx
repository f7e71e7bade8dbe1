import type { Agenda, Step } from '@samenbord/shared/model'
import type { ReactElement } from 'react'

const classOf = (step: Step, current: Agenda['current']): string => {
  if (step.id === current) return 'step-dots__now'
  return step.state === 'done' ? 'step-dots__done' : ''
}

/** The steps as a row of dashes; the words beside it say the same. */
export const StepDots = (props: { agenda: Agenda }): ReactElement => {
  const { steps, current } = props.agenda
  return (
    <span className="step-dots" aria-hidden="true">
      {steps
        .filter(({ id, state }) => state !== 'skipped' || id === current)
        .map((step) => (
          <i key={step.id} className={classOf(step, current)} />
        ))}
    </span>
  )
}
