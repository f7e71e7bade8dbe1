import type { Statement, StatementId } from '@samenbord/shared/model'
import { statements as statementTexts } from '@samenbord/shared/texts'
import { type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyName } from '../../entity/party-mark.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { mayEditWords } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { useFieldWriters } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useJumpTarget } from '../plan-place.tsx'
import { ChangeRequest } from './change-request.tsx'
import { ReplyTools } from './reply-tools.tsx'

/** A statement whose words can be asked to be changed. */
interface Asked {
  readonly statement: Statement
  /** Opens its words, for the request that asked for it. */
  readonly onAdapt: (request: StatementId) => void
}

/** What was answered to a statement or a concern, or asked to be changed: under it, each with a name. */
export const Replies = (props: {
  replies: readonly Statement[]
  /** Nothing when it only answers. */
  asked?: Asked
}): ReactElement => {
  const words = useTexts(statementTexts)
  return (
    <ul className="replies" aria-label={words.replies.label}>
      {props.replies.map((reply) => (
        <Reply key={reply.id} asked={props.asked} reply={reply} />
      ))}
    </ul>
  )
}

const Reply = (props: { asked: Asked | undefined; reply: Statement }): ReactElement => {
  const words = useTexts(statementTexts)
  const { facts, people } = useAtTable()
  const { reply } = props
  const [editing, setEditing] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  useJumpTarget(reply.id, row)
  useHandingOnFocus(row)
  const mayEdit = mayEditWords(people, facts, reply)
  const done = () => {
    setEditing(false)
    row.current?.focus()
  }
  return (
    <li ref={row} tabIndex={-1} className="reply">
      <div className="statement__row">
        <div className="statement__said">
          {editing && mayEdit ? (
            <WordsField
              kind="statement"
              id={reply.id}
              field="words"
              value={reply.words}
              label={words.row.words}
              labelHidden
              first
              onEnter={done}
              onEscape={done}
            />
          ) : (
            <ReplyWords reply={reply} />
          )}
          <p className="statement__who">
            <PartyName party={reply.by} />
            {reply.reply === 'change' && ` · ${words.replies.asksChange}`}
          </p>
          {props.asked !== undefined && (
            <ChangeRequest {...props.asked} reply={reply} onSettled={() => row.current?.focus()} />
          )}
        </div>
        {!editing && <ReplyTools reply={reply} onEdit={() => setEditing(true)} />}
      </div>
    </li>
  )
}

const ReplyWords = (props: { reply: Statement }): ReactElement => {
  const words = useTexts(statementTexts)
  const { table } = useAtTable()
  const { reply } = props
  const writers = useFieldWriters(table, reply.id)
  return (
    <>
      <p className="statement__words">
        {reply.words.trim() === '' ? words.row.empty : reply.words}
      </p>
      <WhoWrites writers={writers} />
    </>
  )
}
