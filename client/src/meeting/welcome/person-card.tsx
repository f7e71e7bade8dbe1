import type { Participant } from '@samenbord/shared/model'
import { people, profileCard } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CardLines } from '../../entity/card-lines.tsx'
import { notesForOthers } from '../../entity/notes-for.ts'
import { whereFrom } from '../../entity/where-from.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { NotedCard } from './noted-card.tsx'
import { unsentOn, useCardOf } from './use-card.ts'

/** Someone at the table with what they say of the own place, and writing that down for them. */
export const PersonCard = (props: {
  participant: Participant
  /** Opens one's own card again, where it is closed. */
  onEdit?: (() => void) | undefined
  /** One was just done with the own card. */
  wasDone?: boolean
}): ReactElement => {
  const words = useTexts(profileCard)
  const kinds = useTexts(people)
  const { facts } = useAtTable()
  const { participant } = props
  const [noting, setNoting] = useState(
    () =>
      participant.id !== facts.participantId && unsentOn(facts, participant).read() !== undefined,
  )
  const button = useRef<HTMLButtonElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const { name, present } = participant
  const card = useCardOf(participant)
  const isMe = participant.id === facts.participantId
  const noted = facts.participants.find(({ id }) => id === card?.notedBy)
  // What someone wrote themself is theirs.
  const isOwn = card?.notedBy === null
  const mayNote = !isMe && notesForOthers(facts) && !isOwn
  return (
    <li className={participant.kind === 'resident' ? 'who-card who-card--own' : 'who-card'}>
      <Avatar {...participant} size="large" away={!present} />
      <div ref={place} tabIndex={-1} className="who-card__words">
        <p>
          <b>{name}</b>
          {isMe && <span className="hint"> ({words.me})</span>}
        </p>
        <p className="hint">
          {whereFrom(participant, kinds)}
          {!present && `, ${words.away}`}
        </p>
        {card === undefined ? (
          <p className="hint">{words.nothingYet}</p>
        ) : (
          <CardLines card={card} notedBy={noted?.name} />
        )}
        {props.onEdit !== undefined && (
          <EditMine first={props.wasDone === true} onEdit={props.onEdit} />
        )}
        {mayNote && !noting && (
          <button
            ref={button}
            type="button"
            className="button button--plain who-card__note"
            onClick={() => setNoting(true)}
          >
            {words.noteFor(name)}
          </button>
        )}
        {noting && (
          <NotedCard
            whose={participant}
            readOnly={!mayNote}
            isOwn={isOwn}
            onDone={() => {
              // It cannot be sent any more, and I have seen it.
              if (!mayNote) unsentOn(facts, participant).drop()
              setNoting(false)
              requestAnimationFrame(() => (button.current ?? place.current)?.focus())
            }}
          />
        )}
      </div>
    </li>
  )
}

const EditMine = (props: { first: boolean; onEdit: () => void }): ReactElement => {
  const words = useTexts(profileCard)
  const button = useRef<HTMLButtonElement>(null)
  const { first } = props
  useEffect(() => {
    if (first) button.current?.focus()
  }, [first])
  return (
    <button
      ref={button}
      type="button"
      className="button button--plain who-card__note"
      onClick={props.onEdit}
    >
      {words.change}
    </button>
  )
}
