import { type Interest, InterestWords, type Participant } from '@samenbord/shared/model'
import { interest as interestTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { sayInterest } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField, useLine } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { NoNames } from '../team-table/no-names.tsx'
import { refusedNumber } from '../team-table/refused-number.ts'

const Hat = InterestWords.shape.hat.unwrap()
const Needs = InterestWords.shape.needs.unwrap()

/** On whose behalf someone sits here and what that one needs; a resident is asked only what they need. */
export const SayInterest = (props: {
  whose: Participant
  before: Interest | undefined
  onDone: () => void
}): ReactElement => {
  const words = useTexts(interestTexts)
  const { facts } = useAtTable()
  const { whose, before } = props
  const isMine = whose.id === facts.participantId
  const isResident = whose.kind === 'resident'
  const hat = useLine(Hat, { initial: before?.hat ?? whose.organisation ?? '', optional: true })
  const needs = useLine(Needs, { initial: before?.needs ?? '', optional: true })
  const task = useTask()
  const submit = () => {
    const worn = isResident ? '' : hat.read()
    const needed = needs.read()
    if (worn === undefined || needed === undefined) return focusWrong(hat, needs)
    const said = { hat: worn === '' ? null : worn, needs: needed === '' ? null : needed }
    task.run(
      () =>
        refusedNumber(facts, `${worn} ${needed}`) ?? sayInterest(facts.session.id, whose.id, said),
      props.onDone,
    )
  }
  const ownNeeds = isResident ? words.needsMine : words.needs
  return (
    <form
      className="stack interests__say"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {!isResident && (
        <LineField
          line={hat}
          label={isMine ? words.hat : words.hatOf(whose.name)}
          hint={words.hatHint}
        />
      )}
      <LineField
        line={needs}
        label={isMine ? ownNeeds : words.needsOf(whose.name)}
        hint={isResident ? words.needsMineHint : words.needsHint}
      />
      <NoNames />
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button type="submit" className="button">
        <BusyWords busy={task.busy}>{isMine ? words.keep : words.keepNoted}</BusyWords>
      </button>
    </form>
  )
}
