import { planSteps } from '@samenbord/shared/texts'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { NamedList } from '../../entity/named-parties.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import '../../entity/party-picker.css'
import { useDraft } from '../../entity/use-draft.ts'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import { PlanStep } from './plan-step.tsx'

/** *Wie is er om je heen?*: who helps, who can be called, who is missed. Names first. */
export const PeopleAroundStep = (): ReactElement => (
  <PlanStep>
    <PeopleAround />
  </PlanStep>
)

const PeopleAround = (): ReactElement => {
  const words = useTexts(planSteps).peopleAround
  const { table, people, mayWrite, withoutResident } = useAtTable()
  const { named } = usePlan(table)
  const id = useId()
  return (
    <>
      <ul className="step-questions">
        {words.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {mayWrite && !withoutResident && <NewName />}
      <section className="plan-step__part" aria-labelledby={`${id}named`}>
        <h3 id={`${id}named`} tabIndex={-1}>
          {words.named}
        </h3>
        {named.length === 0 ? (
          <p className="soft">{words.nobody}</p>
        ) : (
          <NamedList id={`${id}list`} chosen={[]} />
        )}
      </section>
      <section className="plan-step__part" aria-labelledby={`${id}seated`}>
        <h3 id={`${id}seated`}>{words.atTable}</h3>
        <ul className="step-people">
          {people.everyone
            .filter(({ seated }) => seated)
            .map(({ party }) => (
              <li key={party}>
                <PartyAvatar party={party} />
                <span>
                  <PartyName party={party} />
                </span>
              </li>
            ))}
        </ul>
      </section>
    </>
  )
}

const sameName = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase()

/** A name, Enter, and the next. */
const NewName = (): ReactElement => {
  const words = useTexts(planSteps).peopleAround
  const { table, people } = useAtTable()
  const { say } = usePlanPlace()
  const [name, setName] = useDraft('name')
  const [formal, setFormal] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const add = () => {
    field.current?.focus()
    const given = name.trim()
    if (given === '') return
    const known = people.everyone.find((one) => sameName(one.name, given))
    if (known === undefined) table.plan.add('named', { name: given, formal, askedBy: null })
    say(known === undefined ? words.added(given) : words.known(known.name))
    setName('')
    setFormal(false)
  }
  return (
    <form
      className="step-write"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={id}>{words.name}</label>
      <div className="step-write__line">
        <input
          ref={field}
          id={id}
          className="input"
          value={name}
          maxLength={80}
          autoComplete="off"
          aria-describedby={`${id}hint`}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => event.stopPropagation()}
        />
        <button type="submit" className="button">
          {words.add}
        </button>
      </div>
      <p id={`${id}hint`} className="hint">
        {words.hint}
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={formal}
          onChange={(event) => setFormal(event.target.checked)}
        />
        {words.organisation}
      </label>
    </form>
  )
}
