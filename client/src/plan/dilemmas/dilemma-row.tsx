import type { Dilemma } from '@samenbord/shared/model'
import { decisionOf } from '@samenbord/shared/plan'
import { dilemmas } from '@samenbord/shared/texts'
import { memo, type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { TermText } from '../../entity/terms/term-text.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { mayRewordDilemma } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { useFieldWriters } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useJumpTarget } from '../plan-place.tsx'
import { Answers, NewAnswer } from './answers.tsx'
import { Decision } from './decision.tsx'
import { SaidToIt, SaidTools } from './said-to-it.tsx'

/** One dilemma: what is at stake and by whom, what the others say to it, and what the table decides. */
export const DilemmaRow = memo(function DilemmaRow(props: { dilemma: Dilemma }): ReactElement {
  const words = useTexts(dilemmas)
  const { facts, people, mayWrite } = useAtTable()
  const { dilemma } = props
  const [editing, setEditing] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  useJumpTarget(dilemma.id, row)
  useHandingOnFocus(row)
  const edits = editing && mayWrite && mayRewordDilemma(people, facts, dilemma)
  const shown = dilemma.words.trim() || words.noWords
  const isOpen = decisionOf(dilemma).kind === 'open'
  return (
    <li ref={row} tabIndex={-1} className="dilemma">
      <div className="dilemma__head">
        <SaidToIt said={dilemma} />
        {isOpen && <span className="badge">{words.open}</span>}
        {!edits && <SaidTools said={dilemma} onEdit={() => setEditing(true)} />}
      </div>
      <h4 className={edits ? 'hidden-text' : 'dilemma__words'}>
        {edits ? shown : <TermText words={shown} />}
      </h4>
      {edits ? (
        <OwnWords
          dilemma={dilemma}
          onDone={() => {
            setEditing(false)
            row.current?.focus()
          }}
        />
      ) : (
        <More dilemma={dilemma} />
      )}
      <Answers dilemma={dilemma} />
      {mayWrite && <NewAnswer dilemma={dilemma} />}
      <Decision dilemma={dilemma} />
    </li>
  )
})

/** What pulls and what is asked; what was not said does not show. */
const More = (props: { dilemma: Dilemma }): ReactElement => {
  const words = useTexts(dilemmas)
  const { table } = useAtTable()
  const { dilemma } = props
  const writers = useFieldWriters(table, dilemma.id)
  const lines = [
    { asks: words.pulls, says: dilemma.pulls.trim() },
    { asks: words.asks, says: dilemma.asks.trim() },
  ].filter(({ says }) => says !== '')
  return (
    <>
      {lines.length > 0 && (
        <dl className="dilemma__lines">
          {lines.map(({ asks, says }) => (
            <div key={asks}>
              <dt>{asks}</dt>
              <dd>
                <TermText words={says} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <WhoWrites writers={writers} />
    </>
  )
}

const OwnWords = (props: { dilemma: Dilemma; onDone: () => void }): ReactElement => {
  const words = useTexts(dilemmas)
  const { dilemma } = props
  const field = { kind: 'dilemma', id: dilemma.id } as const
  return (
    <div className="stack">
      <WordsField {...field} field="words" value={dilemma.words} label={words.words} first />
      <WordsField {...field} field="pulls" value={dilemma.pulls} label={words.pulls} />
      <WordsField {...field} field="asks" value={dilemma.asks} label={words.asks} />
      <div className="actions">
        <button type="button" className="button button--quiet" onClick={props.onDone}>
          {words.done}
        </button>
      </div>
    </div>
  )
}
