import type { Agenda, StepId } from '@samenbord/shared/model'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { AgendaRow } from './agenda-row.tsx'
import { planSteps } from './plan-steps.ts'
import type { LeadAgenda } from './use-lead-agenda.ts'
import { useStepTexts } from './use-step-texts.ts'

/** What was just moved, and whether the focus goes along. */
interface Moved {
  readonly id: StepId
  readonly place: number
  readonly takesFocus: boolean
}

/** The steps in their order; who leads can drag them, and move them by keyboard. */
export const AgendaList = (props: { agenda: Agenda; leading: LeadAgenda }): ReactElement => {
  const words = useTexts(agendaTexts)
  const { title } = useStepTexts()
  const { agenda, leading } = props
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<StepId>()
  const [moved, setMoved] = useState<Moved>()
  const [asksHow, setAsksHow] = useState(false)
  const steps = planSteps(agenda, leading)
  const move = (id: StepId, to: number, takesFocus: boolean) => {
    const place = Math.min(Math.max(to, 0), agenda.steps.length - 1)
    setAsksHow(false)
    if (agenda.steps.findIndex((step) => step.id === id) === place) return
    steps.move(id, place, () => setMoved({ id, place, takesFocus }))
  }
  // The browser takes the focus away from a row that is put elsewhere.
  useLayoutEffect(() => {
    if (moved?.takesFocus !== true) return
    list.current?.querySelector<HTMLElement>(`[data-step="${moved.id}"] .agenda-row__move`)?.focus()
  }, [moved])
  const movedStep = agenda.steps.find(({ id }) => id === moved?.id)
  const minutes = agenda.steps
    .filter(({ state }) => state !== 'skipped')
    .reduce((sum, step) => sum + step.minutes, 0)
  if (agenda.steps.length === 0) return <p className="soft">{words.empty}</p>
  return (
    <div>
      <ol ref={list} className="agenda__steps" aria-label={words.stepsLabel}>
        {agenda.steps.map((step, place) => (
          <AgendaRow
            key={step.id}
            agenda={agenda}
            step={step}
            place={place}
            leading={leading}
            isDragged={dragged === step.id}
            onDrag={setDragged}
            onDropHere={() => {
              if (dragged !== undefined) move(dragged, place, false)
              setDragged(undefined)
            }}
            onMove={(to) => move(step.id, to, true)}
            onAskHow={() => setAsksHow(true)}
          />
        ))}
      </ol>
      <p className="hint" role="status">
        {asksHow && words.row.moveHint}
      </p>
      <p className="hint agenda__total">{words.total(minutes)}</p>
      <p className="hidden-text" role="status">
        {moved !== undefined &&
          movedStep !== undefined &&
          words.row.moved(title(movedStep), moved.place + 1, agenda.steps.length)}
      </p>
    </div>
  )
}
