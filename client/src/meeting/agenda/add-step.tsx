import { stepsFor } from '@samenbord/shared/domain'
import { type Agenda, StepKind } from '@samenbord/shared/model'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { Library, Plus } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { planSteps } from './plan-steps.ts'
import type { LeadAgenda } from './use-lead-agenda.ts'

type OwnKind = Exclude<StepKind, 'method'>

/** Adds a step that fits this meeting, or goes to the methods for one. */
export const AddStep = (props: {
  agenda: Agenda
  leading: LeadAgenda
  onAddMethod: () => void
}): ReactElement => {
  const words = useTexts(agendaTexts)
  const { agenda, leading } = props
  const id = useId()
  const steps = planSteps(agenda, leading)
  const kinds = stepsFor(agenda.mode).filter((kind): kind is OwnKind => kind !== 'method')
  // What is not on the agenda yet is most likely what is looked for.
  const missing = kinds.find((kind) => !agenda.steps.some((step) => step.kind === kind))
  const [chosen, setChosen] = useState<OwnKind>()
  const kind = chosen !== undefined && kinds.includes(chosen) ? chosen : (missing ?? kinds[0])
  if (steps.isFull) return <p className="hint">{words.add.full}</p>
  return (
    <section className="agenda__part field" aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{words.add.title}</h3>
      <div className="agenda__add">
        <select
          className="input"
          aria-label={words.add.which}
          value={kind}
          onChange={({ target }) => {
            const wanted = StepKind.safeParse(target.value).data
            if (wanted !== undefined && wanted !== 'method') setChosen(wanted)
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.steps[one].title}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={leading.task.busy}
          onClick={() => {
            if (kind !== undefined) steps.add({ kind }, () => setChosen(undefined))
          }}
        >
          <Plus className="icon icon--small" />
          {words.add.submit}
        </button>
      </div>
      <button type="button" className="button button--plain" onClick={props.onAddMethod}>
        <Library className="icon icon--small" />
        {words.add.method}
      </button>
    </section>
  )
}
