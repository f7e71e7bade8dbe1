import type { Participant } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { interest as interestTexts } from '@samenbord/shared/texts'
import { Lock } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { setRound } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { notesForOthers } from '../../entity/notes-for.ts'
import { useDraft } from '../../entity/use-draft.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { beginRound } from '../round/turns.ts'
import './interest.css'
import { interestDrafts, SayInterest } from './say-interest.tsx'

/** *Namens wie zit je hier?*: whose hat each wears, said by themselves, for who sits at the table only. */
export const InterestsPanel = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(interestTexts)
  const { facts, me } = useAtTable()
  const seated = facts.participants.filter(({ status }) => status === 'admitted')
  const isMe = ({ id }: Participant) => id === facts.participantId
  const inOrder = [...seated.filter(isMe), ...seated.filter((one) => !isMe(one))]
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <div className="interests">
        <p>{me?.kind === 'resident' ? words.introResident : words.intro}</p>
        <p className="interests__stays hint">
          <Lock className="icon icon--small" />
          <span>{words.stays}</span>
        </p>
        {may(facts.access, 'turns.lead') && facts.round === null && <BeginRound />}
        <ul>
          {inOrder.map((participant) => (
            <Said key={participant.id} participant={participant} />
          ))}
        </ul>
      </div>
    </DockedPanel>
  )
}

/** Everyone who is there speaks in turn, the residents first, as they may. */
const BeginRound = (): ReactElement => {
  const words = useTexts(interestTexts)
  const { facts } = useAtTable()
  const task = useTask()
  const order = facts.participants
    .filter(({ status, present }) => status === 'admitted' && present)
    .map(({ id }) => id)
  return (
    <div>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button
        type="button"
        className="button button--quiet"
        onClick={() => task.run(() => setRound(facts.session.id, beginRound(order, words.title)))}
      >
        <BusyWords busy={task.busy}>{words.round}</BusyWords>
      </button>
    </div>
  )
}

const Said = (props: { participant: Participant }): ReactElement => {
  const words = useTexts(interestTexts)
  const { facts } = useAtTable()
  const { participant } = props
  const said = facts.interests.find(({ participantId }) => participantId === participant.id)
  const isMe = participant.id === facts.participantId
  // What someone wrote themself is theirs.
  const mayNote = !isMe && notesForOthers(facts) && said?.notedBy !== null
  // What was left half written stands open again.
  const keys = interestDrafts(participant)
  const [hat] = useDraft(keys.hat)
  const [needs] = useDraft(keys.needs)
  const isBegun = (isMe || mayNote) && (hat !== '' || needs !== '')
  const [writing, setWriting] = useState((isMe && said === undefined) || isBegun)
  const [was, setWas] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (was && !writing) button.current?.focus()
  }, [was, writing])
  const noted = facts.participants.find(({ id }) => id === said?.notedBy)
  return (
    <li className="interests__one">
      <Avatar {...participant} away={!participant.present} />
      <div className="interests__words">
        <p>
          <b>{participant.name}</b>
          {isMe && <span className="hint"> ({words.you})</span>}
        </p>
        {said === undefined && !writing && <p className="hint">{words.nothingYet}</p>}
        {said?.hat != null && (
          <p>
            <span className="soft">{words.onBehalfOf}</span> {said.hat}
          </p>
        )}
        {said?.needs != null && (
          <p>
            <span className="soft">{words.needed}</span> {said.needs}
          </p>
        )}
        {noted !== undefined && <p className="hint">{words.notedBy(noted.name)}</p>}
        {writing ? (
          <SayInterest
            whose={participant}
            before={said}
            onDone={() => {
              setWas(true)
              setWriting(false)
            }}
          />
        ) : (
          (isMe || mayNote) && (
            <button
              ref={button}
              type="button"
              className="button button--plain"
              onClick={() => setWriting(true)}
            >
              {isMe ? words.change : words.noteFor(participant.name)}
            </button>
          )
        )}
      </div>
    </li>
  )
}
