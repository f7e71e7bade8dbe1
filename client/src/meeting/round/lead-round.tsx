import { Round } from '@samenbord/shared/model'
import { shell, turns } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { setRound } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import type { TableFacts } from '../../sync/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { NoNames } from '../team-table/no-names.tsx'
import { refusedNumber } from '../team-table/refused-number.ts'
import { OrderField, type Seated } from './order-field.tsx'
import './round.css'
import { beginRound, reorderRound } from './turns.ts'

const RoundWords = Round.shape.words.unwrap()

/** Who is in the round first, then whoever else is at the table. */
const seatedAt = ({ participants, round }: TableFacts): readonly Seated[] => {
  const inRound = round?.order ?? []
  const others = participants.filter(
    ({ id, status, present }) => status === 'admitted' && present && !inRound.includes(id),
  )
  return [
    ...inRound.map((id) => ({ id, takesPart: true })),
    ...others.map(({ id }) => ({ id, takesPart: round === null })),
  ]
}

/** For who leads: begins a round over who is there, or changes the one that goes on. */
export const LeadRound = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(turns).round
  const { cancel } = useTexts(shell)
  const { facts } = useAtTable()
  const { round } = facts
  const [seated, setSeated] = useState(() => seatedAt(facts))
  const [nobody, setNobody] = useState(false)
  const about = useLine(RoundWords, { initial: round?.words ?? '', optional: true })
  const task = useTask()
  const submit = () => {
    const said = about.read()
    if (said === undefined) return focusWrong(about)
    const order = seated.filter(({ takesPart }) => takesPart).map(({ id }) => id)
    if (order.length === 0) return setNobody(true)
    const spokenOf = said === '' ? null : said
    const next =
      round === null
        ? beginRound(order, spokenOf)
        : reorderRound({ ...round, words: spokenOf }, order)
    task.run(() => refusedNumber(facts, said) ?? setRound(facts.session.id, next), props.onClose)
  }
  return (
    <Dialog title={round === null ? words.start : words.manage} onClose={props.onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>{words.intro}</p>
        <LineField line={about} label={words.words} hint={words.wordsHint} />
        <NoNames />
        <OrderField
          seated={seated}
          round={round}
          onChange={(changed) => {
            setSeated(changed)
            setNobody(false)
          }}
        />
        {nobody && (
          <p className="problem" role="alert">
            {words.nobody}
          </p>
        )}
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
        <div className="actions">
          <button type="submit" className="button">
            <BusyWords busy={task.busy}>{round === null ? words.begin : words.goOn}</BusyWords>
          </button>
          <button type="button" className="button button--plain" onClick={props.onClose}>
            {cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
