import type { Dilemma, Party } from '@samenbord/shared/model'
import { decisionOf } from '@samenbord/shared/plan'
import { dilemmas } from '@samenbord/shared/texts'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DayField } from '../../entity/day-field.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** What the table decides, written in place. Who deviates from a rule is asked for the reason. */
export const DecisionFields = (props: { dilemma: Dilemma; onDone: () => void }): ReactElement => {
  const { decision: words, done } = useTexts(dilemmas)
  const { table, telling } = useAtTable()
  const { dilemma } = props
  const [lacking, setLacking] = useState(false)
  const why = useRef<HTMLDivElement>(null)
  const title = useId()
  const field = { kind: 'dilemma', id: dilemma.id } as const
  const { kind } = decisionOf(dilemma)
  const change = (changed: Partial<Pick<Dilemma, 'decidedBy' | 'decidedOn'>>) =>
    table.plan.change('dilemma', dilemma.id, changed)
  const finish = () => {
    if (kind === 'lacks-reason') {
      setLacking(true)
      why.current?.querySelector('textarea')?.focus()
      return
    }
    if (kind !== 'open' && dilemma.decidedOn === null) change({ decidedOn: telling.today })
    props.onDone()
  }
  return (
    <section className="dilemma__decision stack" aria-labelledby={title}>
      <h5 id={title}>{words.title}</h5>
      <WordsField {...field} field="decided" value={dilemma.decided} label={words.words} first />
      <WordsField
        {...field}
        field="rule"
        value={dilemma.rule}
        label={words.rule}
        hint={words.ruleHint}
      />
      {dilemma.rule.trim() !== '' && (
        <div ref={why} className="dilemma__why">
          <WordsField {...field} field="why" value={dilemma.why} label={words.why} />
          <p className="problem" role="alert">
            {lacking && kind === 'lacks-reason' && words.needsReason}
          </p>
        </div>
      )}
      {kind !== 'open' && <WhoAndWhen dilemma={dilemma} onChange={change} />}
      <div className="actions">
        <button type="button" className="button button--quiet" onClick={finish}>
          {done}
        </button>
      </div>
    </section>
  )
}

const WhoAndWhen = (props: {
  dilemma: Dilemma
  onChange: (changed: Partial<Pick<Dilemma, 'decidedBy' | 'decidedOn'>>) => void
}): ReactElement => {
  const { decision: words } = useTexts(dilemmas)
  const { dilemma, onChange } = props
  const { decidedBy, decidedOn } = dilemma
  return (
    <>
      <div className="stack">
        <PartyPicker
          label={words.by}
          chosen={decidedBy === null ? [] : [decidedBy]}
          others
          onToggle={(party: Party, chosen) => onChange({ decidedBy: chosen ? party : null })}
        />
        <p className="hint">{words.byHint}</p>
      </div>
      <DayField
        label={words.on}
        value={decidedOn}
        onChange={(day) => onChange({ decidedOn: day })}
      />
    </>
  )
}
