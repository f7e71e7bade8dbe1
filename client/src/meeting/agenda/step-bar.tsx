import { placeOfStep, stepNow } from '@samenbord/shared/agenda'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './agenda.css'
import { LeadStep } from './lead-step.tsx'
import { NoteTakerSign } from './note-taker-sign.tsx'
import { StepDots } from './step-dots.tsx'
import { StepTime } from './step-time.tsx'
import type { LeadAgenda } from './use-lead-agenda.ts'
import { useStepTexts } from './use-step-texts.ts'

/**
 * Where the table is, what is asked now and how long it has been there, on every wide screen. Who
 * leads goes on from here. Nothing of it shows while the table is at no step.
 */
export const StepBar = (props: {
  leading: LeadAgenda
  /** Whether what is asked stands elsewhere on this screen already. */
  isAskedElsewhere: boolean
  onAgenda: () => void
}): ReactElement | null => {
  const words = useTexts(agendaTexts).bar
  const texts = useStepTexts()
  const { agenda } = useAtTable().facts
  const step = agenda === null ? undefined : stepNow(agenda)
  if (agenda === null || step === undefined) return null
  const { place, count } = placeOfStep(agenda, step)
  return (
    <section className="step-bar" aria-label={words.label}>
      <div className="step-bar__where">
        <p className="step-bar__title">{texts.title(step)}</p>
        <p className="step-bar__line">
          {words.place(place, count)}
          <StepDots agenda={agenda} />
        </p>
      </div>
      {!props.isAskedElsewhere && <p className="step-bar__ask">{texts.ask(step)}</p>}
      <p className="step-bar__signs">
        <StepTime agenda={agenda} step={step} />
        <NoteTakerSign />
      </p>
      {props.leading.mayLead && (
        <LeadStep agenda={agenda} leading={props.leading} onAgenda={props.onAgenda} />
      )}
    </section>
  )
}

/** On a narrow screen that shows something else: one line that says where the table is, and goes there. */
export const StepStrip = (props: { onShow: () => void }): ReactElement | null => {
  const words = useTexts(agendaTexts).bar
  const texts = useStepTexts()
  const { agenda } = useAtTable().facts
  const step = agenda === null ? undefined : stepNow(agenda)
  if (agenda === null || step === undefined) return null
  return (
    <section className="step-strip" aria-label={words.label}>
      <button type="button" className="step-strip__button" onClick={props.onShow}>
        <span className="step-strip__title">{texts.title(step)}</span>
        <StepTime agenda={agenda} step={step} />
        <span className="hidden-text">{words.show}</span>
      </button>
    </section>
  )
}

/** Tells who listens where the table has come, without taking them from what they do. */
export const StepSaid = (): ReactElement => {
  const words = useTexts(agendaTexts).bar
  const texts = useStepTexts()
  const { agenda } = useAtTable().facts
  const step = agenda === null ? undefined : stepNow(agenda)
  const said = () => {
    if (agenda === null || step === undefined) return null
    const { place, count } = placeOfStep(agenda, step)
    return words.said(place, count, texts.title(step))
  }
  return (
    <p className="hidden-text" role="status">
      {said()}
    </p>
  )
}
