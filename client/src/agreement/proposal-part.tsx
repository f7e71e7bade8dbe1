import {
  type AgreeingAnswer,
  type Party,
  type PlanContent,
  type Proposal,
  partyOf,
} from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { nameOf, type People } from '@samenbord/shared/plan'
import { agreement } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useId, useState } from 'react'
import { getProposed, sayToProposal } from '../api/index.ts'
import { useAtTable } from '../entity/at-table.tsx'
import { PlanReading } from '../entity/reading/plan-reading.tsx'
import { usePlan } from '../sync/index.ts'
import { FailureNotice } from '../ui/failure.tsx'
import { Progress } from '../ui/progress.tsx'
import { ReadAloud } from '../ui/read-aloud.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { useTask } from '../ui/use-task.ts'
import { useTexts } from '../ui/use-texts.ts'
import { timeWords } from '../ui/words.ts'
import { halfSaidAt } from './half-said.ts'
import { ChangedSince, LeadProposal } from './lead-proposal.tsx'
import { SaidList } from './said-list.tsx'
import { SayForm } from './say-form.tsx'
import { spokenText } from './spoken-text.ts'
import { useLetter } from './use-letter.ts'
import { useReading } from './use-reading.ts'
import { type Answering, answeringTo } from './who-answers.ts'

/** What the table is asked to agree to: to read, to answer, and for who leads to close. */
export const ProposalPart = (props: { proposal: Proposal }): ReactElement => {
  const { facts } = useAtTable()
  const session = facts.session.id
  const load = useCallback(() => getProposed(session), [session])
  const [loaded, again] = useLoaded(load, props.proposal.id)
  if (loaded.kind === 'loading') return <Progress />
  if (loaded.kind === 'failed') return <FailureNotice {...loaded.failure} onRetry={again} />
  // While the next is on its way, what is read belongs to the one before.
  if (loaded.value.proposal.id !== props.proposal.id) return <Progress />
  return <Frozen proposal={props.proposal} content={loaded.value.content} />
}

const Frozen = (props: { proposal: Proposal; content: PlanContent }): ReactElement => {
  const texts = useTexts(agreement)
  const words = texts.proposal
  const title = useId()
  const { table, facts, me, people, telling } = useAtTable()
  const { members } = usePlan(table)
  const { proposal, content } = props
  const reading = useReading(content)
  const letter = useLetter(content, proposal.madeAt, 'je')
  const seated = facts.participants.filter(({ status }) => status === 'admitted')
  const answering = answeringTo(content, seated, proposal.said, members)
  const mine =
    me === undefined
      ? undefined
      : answering.find(({ party }) => party === partyOf({ kind: 'participant', id: me.id }))
  const leads = may(facts.access, 'agreement.lead')
  const notes = leads || facts.agenda?.noteTaker === facts.participantId
  const time = timeWords(proposal.madeAt, telling.language)
  const by = nameOf(people, partyOf({ kind: 'participant', id: proposal.madeBy }), telling.language)
  return (
    <section className="proposal" aria-labelledby={title}>
      <header>
        <h3 id={title}>{words.title}</h3>
        <p className="proposal__lead">{words.lead}</p>
        <p className="hint">{words.made(by, time)}</p>
        <ReadAloud text={spokenText(letter)} />
      </header>
      <div className="proposal__plan">
        <PlanReading reading={reading} />
      </div>
      <ChangedSince content={content} proposal={proposal} />
      {mine !== undefined && (
        <MyWord proposal={proposal} content={content} people={reading.people} mine={mine} />
      )}
      <section className="proposal__said" aria-labelledby={`${title}said`}>
        <h4 id={`${title}said`}>{texts.word.everyone}</h4>
        <SaidList
          content={content}
          people={people}
          answering={answering}
          note={
            notes
              ? (one) =>
                  one.party === mine?.party || one.said?.notedBy === null ? null : (
                    <NoteFor
                      proposal={proposal}
                      content={content}
                      people={reading.people}
                      one={one}
                    />
                  )
              : undefined
          }
        />
      </section>
      {leads && <LeadProposal proposal={proposal} answering={answering} />}
    </section>
  )
}

/** What I say, in my own screen. */
const MyWord = (props: {
  proposal: Proposal
  content: PlanContent
  people: People
  mine: Answering
}): ReactElement => {
  const words = useTexts(agreement).word
  const { proposal, content, people, mine } = props
  const [changing, setChanging] = useIsBegun(proposal, mine.party)
  const { failure, say } = useSay(proposal, mine.party, () => setChanging(false))
  const said = mine.said
  return (
    <section className="proposal__mine">
      {said === undefined || changing ? (
        <SayForm
          key={proposal.id}
          content={content}
          people={people}
          ask={words.ask}
          proposal={proposal.id}
          by={mine}
          send={words.send}
          onSay={say}
          onCancel={changing ? () => setChanging(false) : undefined}
        />
      ) : (
        <>
          <p role="status">
            <b>{words.mine(words.said[said.word])}</b>
          </p>
          <button type="button" className="button button--quiet" onClick={() => setChanging(true)}>
            {words.change}
          </button>
        </>
      )}
      {failure !== undefined && <FailureNotice {...failure} />}
    </section>
  )
}

/** What someone said aloud, written down for them. */
const NoteFor = (props: {
  proposal: Proposal
  content: PlanContent
  people: People
  one: Answering
}): ReactElement => {
  const words = useTexts(agreement).word
  const { proposal, content, people, one } = props
  const [noting, setNoting] = useIsBegun(proposal, one.party)
  const { failure, say } = useSay(proposal, one.party, () => setNoting(false))
  if (!noting) {
    return (
      <button
        type="button"
        className="button button--quiet"
        aria-label={words.noteFor(one.name)}
        onClick={() => setNoting(true)}
      >
        {words.note}
      </button>
    )
  }
  return (
    <div className="said-list__note">
      <SayForm
        content={content}
        people={people}
        ask={words.askFor(one.name)}
        proposal={proposal.id}
        by={one}
        send={words.note}
        onSay={say}
        onCancel={() => setNoting(false)}
      />
      {failure !== undefined && <FailureNotice {...failure} />}
    </div>
  )
}

/** Whether someone is about to say something, also when they looked elsewhere meanwhile. */
const useIsBegun = (proposal: Proposal, by: Party) => {
  const { facts } = useAtTable()
  return useState(() => halfSaidAt(facts, proposal.id, by).read() !== undefined)
}

const useSay = (proposal: Proposal, by: Party, done: () => void) => {
  const { facts } = useAtTable()
  const { failure, run } = useTask()
  const say = (answer: AgreeingAnswer) =>
    run(async () => {
      const answered = await sayToProposal(facts.session.id, proposal.id, { ...answer, by })
      // Also when this screen has gone meanwhile: it was said.
      if (answered.ok) halfSaidAt(facts, proposal.id, by).drop()
      return answered
    }, done)
  return { failure, say }
}
