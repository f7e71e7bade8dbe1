import type { Statement, StatementId } from '@samenbord/shared/model'
import { statements } from '@samenbord/shared/texts'
import { type ReactElement, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { mayConfirm } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { AspectChoice } from './aspect-choice.tsx'

/** The words of a statement, to write in, and what they are. */
export const EditWords = (props: {
  statement: Statement
  /** The request to change them that this answers. */
  settles: StatementId | undefined
  onDone: () => void
}): ReactElement => {
  const words = useTexts(statements)
  const { table, facts, people } = useAtTable()
  const { statement, settles } = props
  const before = useRef(statement.words)
  const done = () => {
    const now = table.plan.get(statement.id)
    const changed = now?.kind === 'statement' && now.words !== before.current
    if (settles !== undefined && changed) {
      table.plan.change('statement', settles, { settled: true })
    }
    // Who says in the own words how it is, has said that it is right.
    if (changed && mayConfirm(people, facts, now)) {
      table.plan.change('statement', statement.id, { confirmed: true }, 'confirmed')
    }
    props.onDone()
  }
  return (
    <div className="edit-words">
      <WordsField
        kind="statement"
        id={statement.id}
        field="words"
        value={statement.words}
        label={words.row.words}
        labelHidden
        first
        onEnter={done}
        onEscape={done}
      />
      <div className="edit-words__end">
        <AspectChoice
          value={statement.aspect}
          onChoose={(aspect) => table.plan.change('statement', statement.id, { aspect })}
        />
        <button type="button" className="button button--quiet" onClick={done}>
          {words.row.done}
        </button>
      </div>
    </div>
  )
}
