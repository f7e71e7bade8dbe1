import { type Interest, InterestWords, type Participant } from '@samenbord/shared/model'
import { interest as interestTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { sayInterest } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useDraftedLine } from '../../entity/use-drafted-line.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { NoNames } from '../team-table/no-names.tsx'
import { refusedNumber } from '../team-table/refused-number.ts'

const Hat = InterestWords.shape.hat.unwrap()
const Needs = InterestWords.shape.needs.unwrap()

/** Under which keys the words of one person stay until they are said. */
export const interestDrafts = ({ id }: Participant) => ({
  hat: `interest/${id}/hat`,
  needs: `interest/${id}/needs`,
})

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
  const keys = interestDrafts(whose)
  const hat = useDraftedLine(keys.hat, Hat, {
    initial: before?.hat ?? whose.organisation ?? '',
    optional: true,
  })
  const needs = useDraftedLine(keys.needs, Needs, { initial: before?.needs ?? '', optional: true })
  const task = useTask()
  const submit = () => {
    const worn = isResident ? '' : hat.read()
    const needed = needs.read()
    if (worn === undefined || needed === undefined) return focusWrong(hat, needs)
    const said = { hat: worn === '' ? null : worn, needs: needed === '' ? null : needed }
    task.run(async () => {
      const refused = refusedNumber(facts, `${worn} ${needed}`)
      const answer = await (refused ?? sayInterest(facts.session.id, whose.id, said))
      if (answer.ok) {
        hat.drop()
        needs.drop()
      }
      return answer
    }, props.onDone)
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
