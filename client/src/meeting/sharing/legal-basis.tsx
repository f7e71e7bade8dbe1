import { LegalBasis, partyOf } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { nameOf } from '@samenbord/shared/plan'
import { sharing, shell } from '@samenbord/shared/texts'
import { type ReactElement, useRef, useState } from 'react'
import { setLegalBasis } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { useDraft } from '../../entity/use-draft.ts'
import { useDraftedLine } from '../../entity/use-drafted-line.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { focusWrong, LineField } from '../../ui/line.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { dayWords } from '../../ui/words.ts'

const WORDS = 'legal-basis/words'
const DECIDED_BY = 'legal-basis/by'

/** *Waarop komen we bij elkaar?*: apart from what residents allow, and opening nothing of it. */
export const LegalBasisBlock = (): ReactElement => {
  const words = useTexts(sharing).basis
  const { facts } = useAtTable()
  // What was left half written stands open again.
  const [reason] = useDraft(WORDS)
  const [by] = useDraft(DECIDED_BY)
  const [stating, setStating] = useState(reason !== '' || by !== '')
  const place = useRef<HTMLDivElement>(null)
  const basis = facts.legalBasis
  const close = () => {
    setStating(false)
    // The form goes with the focus in it.
    place.current?.focus()
  }
  return (
    <div ref={place} tabIndex={-1} className="legal-basis">
      <h3>{words.title}</h3>
      <p>{words.consent}</p>
      {basis !== null && !stating && <Stated basis={basis} />}
      {may(facts.access, 'legal-basis.state') &&
        (stating ? (
          <State basis={basis} onDone={close} />
        ) : (
          <div className="actions">
            <button type="button" className="button button--plain" onClick={() => setStating(true)}>
              {basis === null ? words.state : words.change}
            </button>
            {basis !== null && <TakeAway onDone={close} />}
          </div>
        ))}
    </div>
  )
}

const Stated = (props: { basis: LegalBasis }): ReactElement => {
  const words = useTexts(sharing).basis
  const { people, telling } = useAtTable()
  const { basis } = props
  const { language } = telling
  const name = nameOf(people, partyOf({ kind: 'participant', id: basis.statedBy }), language)
  return (
    <div className="legal-basis__stated">
      <p>{words.other}</p>
      <p>
        <b>{basis.words}</b>
      </p>
      <p>{words.decidedBy(basis.decidedBy)}</p>
      <p className="hint">{words.statedBy(name, dayWords(basis.statedAt, language))}</p>
      <p className="legal-basis__apart">{words.apart}</p>
    </div>
  )
}

const State = (props: { basis: LegalBasis | null; onDone: () => void }): ReactElement => {
  const words = useTexts(sharing).basis
  const { cancel } = useTexts(shell)
  const { facts } = useAtTable()
  const { basis } = props
  const reason = useDraftedLine(WORDS, LegalBasis.shape.words, { initial: basis?.words })
  const by = useDraftedLine(DECIDED_BY, LegalBasis.shape.decidedBy, { initial: basis?.decidedBy })
  const task = useTask()
  const drop = () => {
    reason.drop()
    by.drop()
  }
  const submit = () => {
    const said = reason.read()
    const decidedBy = by.read()
    if (said === undefined || decidedBy === undefined) return focusWrong(reason, by)
    task.run(async () => {
      const answer = await setLegalBasis(facts.session.id, { words: said, decidedBy })
      if (answer.ok) drop()
      return answer
    }, props.onDone)
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <LineField line={reason} label={words.words} hint={words.wordsHint} />
      <CitizenNumberWarning words={reason.value} />
      <LineField line={by} label={words.by} hint={words.byHint} />
      <p className="hint">{words.apart}</p>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        <button type="submit" className="button">
          <BusyWords busy={task.busy}>{words.save}</BusyWords>
        </button>
        <button
          type="button"
          className="button button--plain"
          onClick={() => {
            drop()
            props.onDone()
          }}
        >
          {cancel}
        </button>
      </div>
    </form>
  )
}

const TakeAway = (props: { onDone: () => void }): ReactElement => {
  const words = useTexts(sharing).basis
  const { facts } = useAtTable()
  const [asking, setAsking] = useState(false)
  const task = useTask()
  return (
    <>
      <button type="button" className="button button--plain" onClick={() => setAsking(true)}>
        {words.takeAway}
      </button>
      {asking && (
        <Confirm
          title={words.takeAwayTitle}
          confirm={words.takeAway}
          task={task}
          onConfirm={() =>
            task.run(
              () => setLegalBasis(facts.session.id, null),
              () => {
                setAsking(false)
                props.onDone()
              },
            )
          }
          onClose={() => setAsking(false)}
        >
          <p>{words.takeAwayWhat}</p>
        </Confirm>
      )}
    </>
  )
}
