import type { Day, Party } from '@samenbord/shared/model'
import { care, planSteps } from '@samenbord/shared/texts'
import { type ReactElement, useId, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { DayField } from '../../entity/day-field.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { remembering, useDraft } from '../../entity/use-draft.ts'
import { ownParty } from '../../entity/whose-words.ts'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { teamOf } from '../actions/own-tasks.ts'
import '../care/care-part.css'
import { ConcernList } from '../care/concerns.tsx'
import { usePlanPlace } from '../plan-place.tsx'
import { useStepKey } from '../use-step-key.ts'
import { PlanStep } from './plan-step.tsx'

/** *Onze zorgen*: who saw what, and when. */
export const OurConcernsStep = (): ReactElement => (
  <PlanStep>
    <OurConcerns />
  </PlanStep>
)

const OurConcerns = (): ReactElement => {
  const words = useTexts(planSteps).ourConcerns
  const { table, mayWrite } = useAtTable()
  const { movedTo } = useTexts(care)
  const { tell } = usePlanPlace()
  const { concerns } = usePlan(table)
  const id = useId()
  return (
    <>
      {mayWrite && <NewConcern />}
      <section className="plan-step__part" aria-labelledby={id}>
        <h3 id={id} tabIndex={-1}>
          {words.list}
        </h3>
        {concerns.length === 0 ? (
          <p className="soft">{words.nothing}</p>
        ) : (
          <ConcernList
            concerns={concerns}
            onMoved={(_id, place, count) => tell(movedTo(place, count))}
          />
        )}
      </section>
    </>
  )
}

interface Seen {
  readonly by: Party | undefined
  readonly on: Day | null | undefined
}

/** Who saw it and when, as long as nobody says otherwise: who writes, today. */
const useSeen = remembering<Seen>({ by: undefined, on: undefined })

const NewConcern = (): ReactElement => {
  const words = useTexts(planSteps).ourConcerns
  const { table, facts, people, telling, withoutResident } = useAtTable()
  const { bring } = usePlanPlace()
  const [text, setText] = useDraft('concern-step')
  const [seen, setSeen] = useSeen(useStepKey())
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const by = seen.by ?? ownParty(people, facts)
  const on = seen.on === undefined ? telling.today : seen.on
  const add = () => {
    field.current?.focus()
    if (text.trim() === '') return
    bring(table.plan.add('concern', { words: text.trim(), seenBy: by, seenOn: on, topic: null }))
    setText('')
    setSeen({ by: undefined, on: undefined })
  }
  return (
    <form
      className="step-write"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={id}>{words.ask}</label>
      <textarea
        ref={field}
        id={id}
        className="input words-field__input"
        rows={2}
        value={text}
        aria-describedby={`${id}hint`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.stopPropagation()}
      />
      <p id={`${id}hint`} className="hint">
        {words.hint}
      </p>
      <CitizenNumberWarning words={text} />
      <PartyPicker
        label={words.who}
        among={withoutResident ? teamOf(people) : people.everyone.filter(({ seated }) => seated)}
        chosen={[by]}
        onToggle={(party, chosen) => setSeen({ ...seen, by: chosen ? party : undefined })}
      />
      <DayField label={words.when} value={on} onChange={(day) => setSeen({ ...seen, on: day })} />
      <div className="step-write__end">
        <button type="submit" className="button">
          {words.add}
        </button>
      </div>
    </form>
  )
}
