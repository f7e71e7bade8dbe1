import { silentIn } from '@samenbord/shared/agenda'
import { type ParticipantId, partyOf, type Round } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { nameOf, namesOf } from '@samenbord/shared/plan'
import { interest, turns } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { setRound } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useSettling } from '../../ui/use-settling.ts'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { LeadRound } from './lead-round.tsx'
import './round.css'
import { comeLater, nextTurn } from './turns.ts'

/** Who speaks now and who comes next, on every screen while a round goes on. */
export const RoundBar = (props: {
  /** Shows where each says on whose behalf they sit here. */
  onInterests: () => void
}): ReactElement => {
  const { facts } = useAtTable()
  const { round } = facts
  const said = useTurnWords(round)
  return (
    <>
      <p className="hidden-text" role="status">
        {said?.now}
      </p>
      {round !== null && said !== undefined && <Bar round={round} said={said} {...props} />}
    </>
  )
}

interface TurnWords {
  readonly now: string
  readonly next: string | undefined
}

/** Whose turn it is and whose it will be, as this person hears it. */
const useTurnWords = (round: Round | null): TurnWords | undefined => {
  const words = useTexts(turns).round
  const { facts, people, telling } = useAtTable()
  if (round === null) return undefined
  const { participantId: me } = facts
  const called = (id: ParticipantId) =>
    nameOf(people, partyOf({ kind: 'participant', id }), telling.language)
  const { speaking } = round
  const [next] = silentIn(round)
  if (speaking === null && next === undefined) return { now: words.all, next: undefined }
  const then = (id: ParticipantId | undefined) => {
    if (id === undefined) return words.lastOne
    return id === me ? words.youAreNext : words.thenComes(called(id))
  }
  if (speaking === null) return { now: then(next), next: undefined }
  return {
    now: speaking === me ? words.youSpeak : words.speaks(called(speaking)),
    next: then(next),
  }
}

const Bar = (props: { round: Round; said: TurnWords; onInterests: () => void }): ReactElement => {
  const words = useTexts(turns).round
  const { write } = useTexts(interest)
  const { facts } = useAtTable()
  const { round, said } = props
  const isMine = round.speaking === facts.participantId
  return (
    <section
      className={`round-bar ${isMine ? 'round-bar--mine' : ''}`}
      aria-label={round.words ?? words.title}
    >
      <div className="round-bar__who">
        {round.speaking !== null && (
          <PartyAvatar party={partyOf({ kind: 'participant', id: round.speaking })} />
        )}
        <div>
          {round.words !== null && <p className="hint">{round.words}</p>}
          <p className="round-bar__now">{said.now}</p>
          {said.next !== undefined && <p className="hint">{said.next}</p>}
        </div>
      </div>
      {isMine && isAboutInterests(round) && may(facts.access, 'interest.say') && (
        <div className="actions">
          <button type="button" className="button" onClick={props.onInterests}>
            {write}
          </button>
        </div>
      )}
      {may(facts.access, 'turns.lead') && <Lead round={round} />}
    </section>
  )
}

/** Whether each says in it on whose behalf they sit here, in whichever language it was begun. */
const isAboutInterests = ({ words }: Round): boolean =>
  Object.values(interest).some(({ title }) => title === words)

/** For who leads: gives the turn to the next, and sees who has not spoken yet. */
const Lead = (props: { round: Round }): ReactElement => {
  const words = useTexts(turns).round
  const { facts, people, telling } = useAtTable()
  const [managing, setManaging] = useState(false)
  const task = useTask()
  const { round } = props
  const { id: session } = facts.session
  const silent = silentIn(round)
  const names = namesOf(
    people,
    silent.map((id) => partyOf({ kind: 'participant', id })),
    telling.language,
  )
  const isOver = round.speaking === null && silent.length === 0
  // A second tap would pass over who has the turn only just, or end the round.
  const settling = useSettling(round.speaking)
  const turn = (next: Round | null) => {
    if (!settling) task.run(() => setRound(session, next))
  }
  return (
    <div className="round-bar__lead">
      {names !== undefined && silent.length > 1 && <p className="hint">{words.silent(names)}</p>}
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        {/* One button, so that the keyboard keeps its place when the last has spoken. */}
        <button
          type="button"
          className="button"
          aria-disabled={settling}
          onClick={() => turn(isOver ? null : nextTurn(round))}
        >
          <BusyWords busy={task.busy}>{isOver ? words.stop : words.next}</BusyWords>
        </button>
        {round.speaking !== null && silent.length > 0 && (
          <button
            type="button"
            className="button button--quiet"
            aria-disabled={settling}
            onClick={() => turn(comeLater(round))}
          >
            {words.skip}
          </button>
        )}
        <button
          type="button"
          className="button button--plain"
          aria-haspopup="dialog"
          onClick={() => setManaging(true)}
        >
          {words.manage}
        </button>
        {!isOver && (
          <button
            type="button"
            className="button button--plain"
            aria-disabled={settling}
            onClick={() => turn(null)}
          >
            {words.stop}
          </button>
        )}
      </div>
      {managing && <LeadRound onClose={() => setManaging(false)} />}
    </div>
  )
}
