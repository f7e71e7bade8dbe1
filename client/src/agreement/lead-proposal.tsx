import type { PlanContent, Proposal } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { agreement } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { agree, propose, withdrawProposal } from '../api/index.ts'
import { useAtTable } from '../entity/at-table.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { FailureNotice } from '../ui/failure.tsx'
import { BusyWords } from '../ui/progress.tsx'
import { useTask } from '../ui/use-task.ts'
import { useTexts } from '../ui/use-texts.ts'
import { listWords } from '../ui/words.ts'
import { Differences, useChanges } from './differences.tsx'
import type { Answering } from './who-answers.ts'

/** Puts the plan as it is now to the table. */
export const PutToTable = (props: { instead: Proposal | null }): ReactElement | null => {
  const words = useTexts(agreement).proposal
  const { facts } = useAtTable()
  const { busy, failure, run } = useTask()
  const { instead } = props
  const lapsed = instead === null && facts.proposalLapsed
  if (!may(facts.access, 'agreement.lead')) return null
  return (
    <div className="stack">
      {instead === null && !lapsed && <p className="hint">{words.putHint}</p>}
      <div className="actions">
        <button
          type="button"
          className={instead === null ? 'button' : 'button button--quiet'}
          onClick={() => run(() => propose(facts.session.id, instead?.id ?? null))}
        >
          <BusyWords busy={busy}>
            {instead === null && !lapsed ? words.put : words.putNew}
          </BusyWords>
        </button>
      </div>
      {failure !== undefined && <FailureNotice {...failure} />}
    </div>
  )
}

/** Says where a proposal lapsed, and that it is to be put to the table anew. */
export const Lapsed = (): ReactElement => {
  const words = useTexts(agreement).proposal
  const { facts } = useAtTable()
  return (
    <div role="status">
      {facts.proposal === null && facts.proposalLapsed && (
        <div className="notice notice--note">
          <div>
            <p>
              <b>{words.lapsed}</b>
            </p>
            <p>{words.lapsedWhy}</p>
            <p className="hint">{words.lapsedNext}</p>
          </div>
        </div>
      )}
    </div>
  )
}

/** What was changed since the plan was frozen, and the way to a next proposal. */
export const ChangedSince = (props: {
  content: PlanContent
  proposal: Proposal
}): ReactElement | null => {
  const words = useTexts(agreement).proposal
  const changes = useChanges(props.content, undefined)
  if (changes.length === 0) return null
  return (
    <section className="notice notice--note proposal__changed">
      <div className="stack">
        <p role="status">
          <b>{words.changed}</b>
        </p>
        <Differences before={props.content} after={undefined} />
        <p className="hint">{words.changedNext}</p>
        <PutToTable instead={props.proposal} />
      </div>
    </section>
  )
}

/** What who leads does with a proposal: close it with whom it is, or take it off the table. */
export const LeadProposal = (props: {
  proposal: Proposal
  answering: readonly Answering[]
}): ReactElement => {
  const words = useTexts(agreement).proposal
  const { facts } = useAtTable()
  const [asking, setAsking] = useState<'close' | 'withdraw'>()
  const session = facts.session.id
  const { proposal } = props
  return (
    <div className="actions proposal__lead-on">
      <button type="button" className="button" onClick={() => setAsking('close')}>
        {words.close}
      </button>
      <button type="button" className="button button--plain" onClick={() => setAsking('withdraw')}>
        {words.withdraw}
      </button>
      {asking === 'close' && <ConfirmClose {...props} onClose={() => setAsking(undefined)} />}
      {asking === 'withdraw' && (
        <ConfirmWithdraw
          withdraw={() => withdrawProposal(session, proposal.id)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  )
}

const ConfirmClose = (props: {
  proposal: Proposal
  answering: readonly Answering[]
  onClose: () => void
}): ReactElement => {
  const words = useTexts(agreement).proposal
  const { facts, telling } = useAtTable()
  const task = useTask()
  const { proposal, answering, onClose } = props
  const names = (holds: (one: Answering) => boolean) =>
    answering.filter(holds).map(({ name }) => name)
  const yes = names(({ said }) => said?.word === 'yes')
  const notYet = names(({ said }) => said?.word !== 'yes')
  return (
    <Confirm
      title={words.closeTitle}
      confirm={words.close}
      mild
      task={task}
      onConfirm={() => task.run(() => agree(facts.session.id, proposal.id), onClose)}
      onClose={onClose}
    >
      <p>{words.closeText((facts.agreements[0]?.number ?? 0) + 1)}</p>
      <p>
        {yes.length === 0 ? words.nobodyYet : words.closeWith(listWords(yes, telling.language))}
      </p>
      {yes.length > 0 && notYet.length > 0 && (
        <p>{words.closeWithout(listWords(notYet, telling.language))}</p>
      )}
    </Confirm>
  )
}

const ConfirmWithdraw = (props: {
  withdraw: () => ReturnType<typeof withdrawProposal>
  onClose: () => void
}): ReactElement => {
  const words = useTexts(agreement).proposal
  const task = useTask()
  return (
    <Confirm
      title={words.withdrawTitle}
      confirm={words.withdraw}
      task={task}
      onConfirm={() => task.run(props.withdraw, props.onClose)}
      onClose={props.onClose}
    >
      <p>{words.withdrawText}</p>
    </Confirm>
  )
}
