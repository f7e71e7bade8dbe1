import type { Referral } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { dayOf } from '@samenbord/shared/plan'
import { calendarDay, lead as leadTexts, type Texts } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { answerReferral, askReferral, removeReferral } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useSeatName, useSpeakers } from '../../entity/lead/seats.ts'
import { notesForOthers } from '../../entity/notes-for.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { listWords } from '../../ui/words.ts'
import { LeadFold } from './lead-fold.tsx'
import { MayTellField } from './may-tell-field.tsx'
import { isReferralBegun } from './referral-draft.ts'
import { ReferralForm } from './referral-form.tsx'
import { ReferralSeat } from './referral-seat.tsx'
import { ReferralWord } from './referral-word.tsx'
import { useTelling } from './use-telling.ts'
import { YesOrNo } from './yes-or-no.tsx'

/** *Doorverwijzen*: to whom else, with what may be told, and who still has to ask. */
export const Referrals = (): ReactElement | null => {
  const words = useTexts(leadTexts).referral
  const { facts, telling } = useAtTable()
  // What was left half written stands open again.
  const [wasBegun] = useState(() => isReferralBegun(facts))
  const [making, setMaking] = useState<'again' | 'now' | undefined>(wasBegun ? 'again' : undefined)
  const button = useRef<HTMLButtonElement>(null)
  const wasMaking = useRef(making !== undefined)
  const seatName = useSeatName()
  useEffect(() => {
    if (wasMaking.current && making === undefined) button.current?.focus()
    wasMaking.current = making !== undefined
  }, [making])
  const { referrals } = facts
  const mayMake = may(facts.access, 'referral.make')
  if (referrals.length === 0 && !mayMake) return null
  const [first, ...more] = referrals
  const says =
    first === undefined
      ? words.nobodyYet
      : more.length > 0
        ? listWords(
            referrals.map(({ name }) => name),
            telling.language,
          )
        : `${whoOf(first)}. ${stateOf(first, words, seatName)}`
  return (
    <LeadFold title={words.title} says={says} open={wasBegun}>
      {referrals.length === 0 && making === undefined && <p className="soft">{words.hint}</p>}
      {referrals.length > 0 && (
        <ul className="referrals">
          {referrals.map((referral) => (
            <li key={referral.id}>
              <Card referral={referral} />
            </li>
          ))}
        </ul>
      )}
      {mayMake &&
        (making !== undefined ? (
          <ReferralForm first={making === 'now'} onDone={() => setMaking(undefined)} />
        ) : (
          <button
            ref={button}
            type="button"
            className="button button--quiet"
            onClick={() => setMaking('now')}
          >
            {words.begin}
          </button>
        ))}
    </LeadFold>
  )
}

const whoOf = ({ name, organisation }: Referral): string =>
  organisation === null ? name : `${name}, ${organisation}`

/** Whether they sit at the table, or who still asks them, if anyone. */
const stateOf = (
  { participant, askedBy }: Referral,
  words: Texts['lead']['referral'],
  seatName: ReturnType<typeof useSeatName>,
): string => {
  if (participant !== null) return words.atTable
  return askedBy === null ? words.nobodyAsks : words.stillToAsk(seatName(askedBy))
}

const Card = (props: { referral: Referral }): ReactElement => {
  const texts = useTexts(leadTexts)
  const words = texts.referral
  const { facts, me, telling } = useAtTable()
  const seatName = useSeatName()
  const [removing, setRemoving] = useState(false)
  const { referral } = props
  const { name, mayTell, resident, receiver } = referral
  const day = calendarDay(dayOf(new Date(referral.madeAt)), telling.language, telling.today)
  const isTheirs =
    [referral.madeBy, referral.askedBy].includes(facts.participantId) ||
    may(facts.access, 'lead.set')
  // Nobody speaks for a household that is not there.
  const mayNote =
    resident === null &&
    me?.kind !== 'resident' &&
    notesForOthers(facts) &&
    facts.agenda?.mode !== 'without-resident'
  return (
    <article className="referral">
      <h4>{whoOf(referral)}</h4>
      <p>
        {stateOf(referral, words, seatName)}{' '}
        <span className="soft">{words.from(day, seatName(referral.madeBy))}</span>
      </p>
      <TakeUp referral={referral} />
      {resident === null ? (
        <span className="badge badge--wait">{texts.wish.notDiscussed}</span>
      ) : (
        <p>
          {resident.says === 'yes'
            ? words.residentAgrees(seatName(resident.by))
            : words.residentNotYet(seatName(resident.by))}
          {resident.notedBy !== null && ` ${texts.handover.noted(seatName(resident.notedBy))}`}
        </p>
      )}
      {receiver !== null && (
        <p>{receiver.says === 'yes' ? words.receiverAgrees(name) : words.receiverDeclines(name)}</p>
      )}
      <ReferralWord referral={referral} />
      {mayNote && <Noting referral={referral} />}
      <details className="referral__more">
        <summary>{words.more(name)}</summary>
        <div className="stack">
          <p>{words.because(referral.why)}</p>
          <p>
            {words.mayKnow(mayTell.what === 'this' ? mayTell.words : words.choices[mayTell.what])}
          </p>
          {isTheirs && <ReferralSeat referral={referral} />}
          {(isTheirs || me?.kind === 'resident') && (
            <button
              type="button"
              className="button button--plain"
              onClick={() => setRemoving(true)}
            >
              {words.remove(name)}
            </button>
          )}
        </div>
      </details>
      {removing && <Remove referral={referral} onClose={() => setRemoving(false)} />}
    </article>
  )
}

/** For who may: to ask the person, where nobody does any more. */
const TakeUp = ({ referral }: { referral: Referral }): ReactElement | null => {
  const words = useTexts(leadTexts).referral
  const { table, facts } = useAtTable()
  const task = useTask()
  const { id, participant, askedBy } = referral
  if (participant !== null || askedBy !== null || !may(facts.access, 'referral.make')) return null
  return (
    <>
      <button
        type="button"
        className="button button--quiet"
        onClick={() => task.run(() => askReferral(table.sessionId, id))}
      >
        {words.takeUp}
      </button>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
    </>
  )
}

/** For who notes: what the resident says aloud, and lets be told. */
const Noting = (props: { referral: Referral }): ReactElement => {
  const words = useTexts(leadTexts).referral
  const { table } = useAtTable()
  const seatName = useSeatName()
  const { id, mayTell } = props.referral
  const telling = useTelling(mayTell)
  return (
    <div ref={telling.place} className="stack">
      <MayTellField draft={telling.draft} onChange={telling.change} />
      {useSpeakers().map((saidBy) => (
        <YesOrNo
          key={saidBy ?? ''}
          yes={words.noteYes(seatName(saidBy))}
          no={words.noteNo(seatName(saidBy))}
          say={(says) =>
            telling.send(says, (chosen) =>
              answerReferral(table.sessionId, id, { of: 'resident', says, saidBy, ...chosen }),
            )
          }
        />
      ))}
    </div>
  )
}

const Remove = (props: { referral: Referral; onClose: () => void }): ReactElement => {
  const words = useTexts(leadTexts).referral
  const { table } = useAtTable()
  const task = useTask()
  const { id, name } = props.referral
  return (
    <Confirm
      title={words.removeTitle}
      confirm={words.removeConfirm}
      task={task}
      onConfirm={() => task.run(() => removeReferral(table.sessionId, id), props.onClose)}
      onClose={props.onClose}
    >
      <p>{words.removeWhat(name)}</p>
    </Confirm>
  )
}
