import type { Dilemma } from '@samenbord/shared/model'
import { type DilemmaDecision, decisionOf, nameOf } from '@samenbord/shared/plan'
import { calendarDay, dilemmas } from '@samenbord/shared/texts'
import { Handshake, Pencil } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { TermText } from '../../entity/terms/term-text.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { DecisionFields } from './decision-fields.tsx'

/** What the table decides on a dilemma: to read, and for who may write to change. */
export const Decision = (props: { dilemma: Dilemma }): ReactElement | null => {
  const words = useTexts(dilemmas).decision
  const { mayWrite } = useAtTable()
  const { dilemma } = props
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const title = useId()
  const wasEditing = useRef(editing)
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus()
    wasEditing.current = editing
  }, [editing])
  const decision = decisionOf(dilemma)
  const isOpen = decision.kind === 'open'
  if (editing && mayWrite) {
    return <DecisionFields dilemma={dilemma} onDone={() => setEditing(false)} />
  }
  if (isOpen && !mayWrite) return null
  const begin = mayWrite && (
    <button
      ref={button}
      type="button"
      className="button button--plain"
      onClick={() => setEditing(true)}
    >
      {isOpen ? (
        <Handshake className="icon icon--small" />
      ) : (
        <Pencil className="icon icon--small" />
      )}
      {isOpen ? words.begin : words.edit}
    </button>
  )
  if (decision.kind === 'open') return <>{begin}</>
  return (
    <section className="dilemma__decision" aria-labelledby={title}>
      <h5 id={title}>{words.title}</h5>
      <Decided dilemma={dilemma} decision={decision} />
      {begin}
    </section>
  )
}

const Decided = (props: {
  dilemma: Dilemma
  decision: Exclude<DilemmaDecision, { kind: 'open' }>
}): ReactElement => {
  const { decision: words } = useTexts(dilemmas)
  const { people, telling } = useAtTable()
  const { decision } = props
  const { decidedBy, decidedOn } = props.dilemma
  const who =
    decidedBy === null
      ? words.together
      : words.decidedBy(nameOf(people, decidedBy, telling.language))
  return (
    <>
      <p className="dilemma__said">
        <TermText words={decision.words} />
      </p>
      {decision.kind !== 'decided' && (
        <dl className="dilemma__lines">
          <div>
            <dt>{words.fromRule}</dt>
            <dd>
              <TermText words={decision.rule} />
            </dd>
          </div>
          {decision.kind === 'deviates' && (
            <div>
              <dt>{words.because}</dt>
              <dd>
                <TermText words={decision.why} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {decision.kind === 'lacks-reason' ? (
        <p className="notice notice--wait">{words.lacksReason}</p>
      ) : (
        <p className="hint">
          {decidedOn === null
            ? who
            : words.decidedOn(who, calendarDay(decidedOn, telling.language, telling.today))}
        </p>
      )}
    </>
  )
}
