import type { Day, Participant, ParticipantId, SharingAnswer } from '@samenbord/shared/model'
import { answerOn, isLooser } from '@samenbord/shared/permission'
import type { SharingRequest } from '@samenbord/shared/protocol'
import { calendarDay, sharing } from '@samenbord/shared/texts'
import { Check } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { setSharing } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useNewest } from '../../ui/use-newest.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { AnswerChoices } from './answer-choices.tsx'
import { CloseToLeader } from './close-to-leader.tsx'
import { DutyNotice } from './duty-notice.tsx'
import { HouseholdSays } from './household-says.tsx'
import { Noted } from './noted.tsx'
import { saidAbout } from './said-about.ts'
import { SharingHead } from './sharing-head.tsx'
import { Until } from './until.tsx'
import { useResidents } from './use-speaking.ts'

/** One participant, and what one resident lets them know. */
export const SharingRow = (props: {
  about: Participant
  /** Which resident says it; nobody while none of the household has a seat. */
  speaker: ParticipantId | null
  /** Whether someone else writes down what they say aloud. */
  noting: boolean
  open: boolean
  onToggle: () => void
}): ReactElement => {
  const words = useTexts(sharing)
  const { facts, telling } = useAtTable()
  const nobodyNear = !useResidents().some(({ present }) => present)
  const [closing, setClosing] = useState<SharingRequest>()
  const { about, speaker, noting } = props
  const { today } = telling
  const said = saidAbout(facts.sharing, about.id, speaker, today)
  const { own } = said
  const newest = useNewest<SharingRequest>(
    (request) => setSharing(facts.session.id, about.id, request),
    own?.saidAt ?? '',
  )
  const rule = newest.wanted ?? own
  const answer = newest.wanted?.answer ?? (own && answerOn(own, today))
  const expired = newest.wanted === undefined && own !== undefined && own.answer !== answer
  const until = rule !== undefined && rule.answer !== 'no' && !expired ? rule.until : null
  const chosenByThem = noting && own !== undefined && own.notedBy === null

  const say = (wanted: SharingAnswer, day: Day | null) => {
    const request: SharingRequest =
      wanted === 'no'
        ? { answer: wanted, saidBy: speaker }
        : { answer: wanted, until: day, saidBy: speaker }
    const closes = wanted === 'no' || (wanted === 'when-present' && nobodyNear)
    if (closes && about.access === 'coordinate' && said.holds !== 'no') setClosing(request)
    else newest.send(request)
  }

  return (
    <li className={props.open ? 'sharing-row sharing-row--open' : 'sharing-row'}>
      <SharingHead {...props} answer={answer} said={said} />
      {props.open && (
        <div className="sharing-row__body">
          <DutyNotice about={about} noting={noting} />
          {expired && own.answer !== 'no' && own.until !== null && (
            <p className="sharing-row__over">
              {words.until.over(calendarDay(own.until, telling.language, today))}
            </p>
          )}
          <AnswerChoices
            about={about}
            answer={answer}
            noting={noting}
            isLocked={(option) => chosenByThem && answer !== undefined && isLooser(option, answer)}
            onChoose={(wanted) => say(wanted, until)}
          />
          <Noted
            said={said}
            chosenByThem={chosenByThem}
            onConfirm={
              noting || answer === undefined || expired ? undefined : () => say(answer, until)
            }
          />
          {newest.failed !== undefined && (
            <FailureNotice {...newest.failed.failure} onRetry={newest.again} />
          )}
          {newest.busy && <Progress />}
          <p className="sharing-row__saved" role="status">
            {newest.saved && answer !== undefined && (
              <>
                <Check className="icon icon--small" />
                {words.done[answer](about.name)}
              </>
            )}
          </p>
          <HouseholdSays said={said} noting={noting} />
          {answer !== undefined && answer !== 'no' && !chosenByThem && (
            <Until name={about.name} until={until} onChange={(day) => say(answer, day)} />
          )}
        </div>
      )}
      {closing !== undefined && (
        <CloseToLeader
          about={about}
          answer={closing.answer}
          onConfirm={() => {
            setClosing(undefined)
            // As every answer: none overtakes another on its way, and the newest counts.
            newest.send(closing)
          }}
          onClose={() => setClosing(undefined)}
        />
      )}
    </li>
  )
}
