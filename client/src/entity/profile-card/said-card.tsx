import type { Participant } from '@samenbord/shared/model'
import { profileCard } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { useAtTable } from '../at-table.tsx'
import { notesForOthers } from '../notes-for.ts'
import { CardLines } from './card-lines.tsx'
import { NotedCard } from './noted-card.tsx'
import './profile-card.css'
import { unsentOn, useCardOf } from './use-card.ts'

/** All that someone says of the own place, to read; and writing it down for who has not. */
export const SaidCard = (props: {
  participant: Participant
  /** Opens one's own card, where it is closed. */
  onEdit?: (() => void) | undefined
  /** One was just done with the own card. */
  wasDone?: boolean
}): ReactElement => {
  const words = useTexts(profileCard)
  const { facts } = useAtTable()
  const { participant } = props
  const isMe = participant.id === facts.participantId
  const [noting, setNoting] = useState(
    () => !isMe && unsentOn(facts, participant).read() !== undefined,
  )
  const button = useRef<HTMLButtonElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const card = useCardOf(participant)
  const noted = facts.participants.find(({ id }) => id === card?.notedBy)
  // What someone wrote themself is theirs.
  const isOwn = card?.notedBy === null
  const mayNote = !isMe && notesForOthers(facts) && !isOwn
  return (
    <div ref={place} tabIndex={-1} className="said-card">
      {card === undefined ? (
        <p className="hint">{isMe ? words.nothingYetMine : words.nothingYet}</p>
      ) : (
        <CardLines card={card} notedBy={noted?.name} />
      )}
      {props.onEdit !== undefined && (
        <EditMine isNew={card === undefined} first={props.wasDone === true} onEdit={props.onEdit} />
      )}
      {mayNote && !noting && (
        <button
          ref={button}
          type="button"
          className="button button--plain said-card__change"
          onClick={() => setNoting(true)}
        >
          {words.noteFor(participant.name)}
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
  )
}

const EditMine = (props: { isNew: boolean; first: boolean; onEdit: () => void }): ReactElement => {
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
      className="button button--plain said-card__change"
      onClick={props.onEdit}
    >
      {props.isNew ? words.write : words.change}
    </button>
  )
}
