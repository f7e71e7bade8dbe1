import type { Handover, WordGiven } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { lead as leadTexts } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { withdrawHandover } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useIsResidentThere, useSeatName, useSpeakers } from '../../entity/lead/seats.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { HandoverWord } from './handover-word.tsx'
import { LeadFold } from './lead-fold.tsx'
import { NoteWord } from './note-word.tsx'
import { ProposeHandover } from './propose-handover.tsx'
import { useHandoverSentence } from './use-handover-sentence.ts'

/** Proposing to hand the lead over, for who may. */
export const BeginHandover = (): ReactElement | null => {
  const words = useTexts(leadTexts).handover
  const { facts } = useAtTable()
  const notComeToIt = useNotComeToIt()
  const [proposing, setProposing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasProposing = useRef(false)
  useEffect(() => {
    if (wasProposing.current && !proposing) button.current?.focus()
    wasProposing.current = proposing
  }, [proposing])
  const { lead } = facts.lead
  const mayPropose =
    lead !== null && (lead === facts.participantId || may(facts.access, 'lead.set'))
  return (
    <>
      {notComeToIt !== undefined && <p className="small">{notComeToIt}</p>}
      {proposing && lead !== null && (
        <ProposeHandover from={lead} onDone={() => setProposing(false)} />
      )}
      {!proposing && mayPropose && (
        <div className="actions">
          <button
            ref={button}
            type="button"
            className="button button--quiet"
            onClick={() => setProposing(true)}
          >
            {words.begin}
          </button>
        </div>
      )}
    </>
  )
}

/** That the newest handover did not come to it: said calmly, until something else comes of the lead. */
export const useNotComeToIt = (): string | undefined => {
  const { facts } = useAtTable()
  const sentence = useHandoverSentence()
  const { handovers, changes } = facts.leadCourse
  const [newest] = handovers
  if (newest === undefined || !NOT_COME_TO_IT.has(newest.state)) return undefined
  return isAfter(newest, changes[0]?.at) ? sentence(newest) : undefined
}

const NOT_COME_TO_IT: ReadonlySet<Handover['state']> = new Set(['declined', 'not-yet', 'overtaken'])

const isAfter = ({ endedAt }: Handover, at: string | undefined): boolean =>
  endedAt !== null && (at === undefined || endedAt >= at)

/** A handover under way: what each has said of it, and what is still to be said. */
export const OpenHandover = (props: { handover: Handover }): ReactElement => {
  const words = useTexts(leadTexts).handover
  const { table, facts } = useAtTable()
  const name = useSeatName()
  const speakers = useSpeakers()
  const isResidentThere = useIsResidentThere()
  const task = useTask()
  const { handover } = props
  const { from, to, receiver, resident } = handover
  // Of several residents any can say it.
  const onlyOne = speakers.length === 1 ? speakers[0] : null
  const isReceiverThere = facts.participants.some(({ id, present }) => id === to && present)
  const mayStop =
    [handover.proposedBy, from].includes(facts.participantId) || may(facts.access, 'lead.set')
  return (
    // Who proposed it goes on with it.
    <LeadFold
      title={words.title}
      says={words.open(name(from), name(to))}
      open={handover.proposedBy === facts.participantId}
    >
      <p>{words.open(name(from), name(to))}</p>
      <ul className="handover__words">
        <Said who={name(to)} word={receiver} />
        <Said who={name(resident?.by ?? onlyOne ?? null)} word={resident} />
      </ul>
      {!isReceiverThere && <p className="notice notice--wait">{words.receiverAway(name(to))}</p>}
      {!isResidentThere && <p className="notice notice--wait">{words.residentAway}</p>}
      <HandoverWord handover={handover} />
      <NoteWord handover={handover} />
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      {mayStop && (
        <div className="actions">
          <button
            type="button"
            className="button button--plain"
            onClick={() => task.run(() => withdrawHandover(table.sessionId, handover.id))}
          >
            <BusyWords busy={task.busy}>{words.stop}</BusyWords>
          </button>
        </div>
      )}
    </LeadFold>
  )
}

const Said = (props: { who: string; word: WordGiven | null }): ReactElement => {
  const words = useTexts(leadTexts).handover
  const name = useSeatName()
  const { who, word } = props
  return (
    <li>
      {word === null ? words.waits(who) : words.saysYes(who)}
      {word !== null && word.notedBy !== null && ` ${words.noted(name(word.notedBy))}`}
    </li>
  )
}
