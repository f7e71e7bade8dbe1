import { type Expectation, ExpectationOutcome } from '@samenbord/shared/model'
import { expectation as expectationTexts } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { putExpectationOutcome } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { refusedNumber } from '../team-table/refused-number.ts'
import { useSides } from './use-sides.ts'

type Shown = Extract<Expectation, { state: 'shown' }>

/** *Zo doen we het voortaan*: one line, which the two (or who leads) can write and change. */
export const OutcomeLine = (props: { expectation: Shown }): ReactElement | null => {
  const words = useTexts(expectationTexts)
  const sides = useSides()
  const { expectation } = props
  const { outcome } = expectation
  const mayWrite = sides.mayLead(expectation)
  const [writing, setWriting] = useState(false)
  const [kept, setKept] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (kept) change.current?.focus()
  }, [kept])
  if (mayWrite && (writing || outcome === null)) {
    return (
      <OutcomeForm
        expectation={expectation}
        onKept={() => {
          setWriting(false)
          setKept(true)
        }}
      />
    )
  }
  if (outcome === null) return null
  return (
    <div className="expectation__outcome">
      <h3>{words.outcome}</h3>
      <p>{outcome}</p>
      {mayWrite && (
        <button
          ref={change}
          type="button"
          className="button button--plain"
          onClick={() => {
            setKept(false)
            setWriting(true)
          }}
        >
          {words.changeOutcome}
        </button>
      )}
    </div>
  )
}

const OutcomeForm = (props: { expectation: Shown; onKept: () => void }): ReactElement => {
  const words = useTexts(expectationTexts)
  const { facts } = useAtTable()
  const { id, outcome } = props.expectation
  const line = useLine(ExpectationOutcome, { initial: outcome ?? '', optional: true })
  const task = useTask()
  const submit = () => {
    const read = line.read()
    if (read === undefined) return focusWrong(line)
    const next = read === '' ? null : read
    task.run(
      () => refusedNumber(facts, read) ?? putExpectationOutcome(facts.session.id, id, next),
      props.onKept,
    )
  }
  return (
    <form
      className="stack expectation__outcome"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <LineField line={line} label={words.outcome} hint={words.outcomeHint} />
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button type="submit" className="button button--quiet">
        <BusyWords busy={task.busy}>{words.keep}</BusyWords>
      </button>
    </form>
  )
}
