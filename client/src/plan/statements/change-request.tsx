import type { Statement, StatementId } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { statements as statementTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { mayEditWords } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** What the author can do about a request to change the own words; what became of it, for others. */
export const ChangeRequest = (props: {
  statement: Statement
  reply: Statement
  onAdapt: (request: StatementId) => void
  onSettled: () => void
}): ReactElement | null => {
  const words = useTexts(statementTexts)
  const { table, facts, people, telling } = useAtTable()
  const { statement, reply } = props
  if (reply.reply !== 'change') return null
  if (reply.settled) {
    const author = nameOf(people, statement.by, telling.language)
    return <p className="soft small">{words.replies.settled(author)}</p>
  }
  if (!mayEditWords(people, facts, statement)) return null
  return (
    <div className="actions">
      <button
        type="button"
        className="button button--quiet"
        onClick={() => props.onAdapt(reply.id)}
      >
        {words.replies.adapt}
      </button>
      <button
        type="button"
        className="button button--plain"
        onClick={() => {
          props.onSettled()
          table.plan.change('statement', reply.id, { settled: true })
        }}
      >
        {words.replies.leave}
      </button>
    </div>
  )
}
