import { type Expectation, ExpectationOutcome } from '@samenbord/shared/model'
import { expectation as expectationTexts } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { putExpectationOutcome } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useDraft } from '../../entity/use-draft.ts'
import { useDraftedLine } from '../../entity/use-drafted-line.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { refusedNumber } from '../team-table/refused-number.ts'
import { useSides } from './use-sides.ts'

type Shown = Extract<Expectation, { state: 'shown' }>

const draftOf = ({ id }: Shown): string => `expectation-outcome/${id}`

/** *Zo doen we het voortaan*: one line, which the two (or who leads) can write and change. */
export const OutcomeLine = (props: { expectation: Shown }): ReactElement | null => {
  const words = useTexts(expectationTexts)
  const sides = useSides()
  const { expectation } = props
  const { outcome } = expectation
  const mayWrite = sides.mayLead(expectation)
  // What was left half written stands open again.
  const [draft] = useDraft(draftOf(expectation))
  const [writing, setWriting] = useState(draft !== '')
  const [kept, setKept] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (kept) change.current?.focus()
  }, [kept])
  if (mayWrite && (writing || outcome === null)) {
    return (
      <OutcomeForm
        expectation={expectation}
        onBegin={() => setWriting(true)}
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

const OutcomeForm = (props: {
  expectation: Shown
  /** Someone writes: then it stays, also when the other keeps a line meanwhile. */
  onBegin: () => void
  onKept: () => void
}): ReactElement => {
  const words = useTexts(expectationTexts)
  const { facts } = useAtTable()
  const { id, outcome } = props.expectation
  const line = useDraftedLine(draftOf(props.expectation), ExpectationOutcome, {
    initial: outcome ?? '',
    optional: true,
  })
  const writes = {
    ...line,
    change(value: string) {
      props.onBegin()
      line.change(value)
    },
  }
  const task = useTask()
  const submit = () => {
    const read = line.read()
    if (read === undefined) return focusWrong(line)
    const next = read === '' ? null : read
    task.run(async () => {
      const refused = refusedNumber(facts, read)
      const answer = await (refused ?? putExpectationOutcome(facts.session.id, id, next))
      if (answer.ok) line.drop()
      return answer
    }, props.onKept)
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
      {outcome !== null && <p>{outcome}</p>}
      <LineField line={writes} label={words.outcome} hint={words.outcomeHint} />
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button type="submit" className="button button--quiet">
        <BusyWords busy={task.busy}>{words.keep}</BusyWords>
      </button>
    </form>
  )
}
