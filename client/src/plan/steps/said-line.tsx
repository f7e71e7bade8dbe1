import type { Topic } from '@samenbord/shared/model'
import type { Said } from '@samenbord/shared/plan'
import { planSteps, statements as statementTexts } from '@samenbord/shared/texts'
import { Pencil } from 'lucide-react'
import { type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { mayChange } from '../../entity/may-change.ts'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { ProposalBadge } from '../../entity/proposal-badge.tsx'
import { TermText } from '../../entity/terms/term-text.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { mayEditWords } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { ConfirmWords } from '../statements/confirm-words.tsx'
import { EditWords } from '../statements/edit-words.tsx'
import { SaidBy } from '../statements/said-by.tsx'

/** What someone said, with who it was: to read, and to confirm or mend by whose words they are. */
export const SaidLine = (props: {
  said: Said
  /** What is said of the topic around it already. */
  topic: Topic | null
}): ReactElement => {
  const words = useTexts(planSteps)
  const { row: rowWords } = useTexts(statementTexts)
  const around = useAtTable()
  const { facts, people, mayWrite } = around
  const [editing, setEditing] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  useHandingOnFocus(row)
  const { statement, replies } = props.said
  const shown = statement.words.trim() === '' ? rowWords.empty : statement.words
  const mayEdit = mayChange(statement, around) && mayEditWords(people, facts, statement)
  const household = people.find(statement.by)?.household === true
  const focus = () => row.current?.focus()
  return (
    <li ref={row} tabIndex={-1} className={household ? 'said-line said-line--own' : 'said-line'}>
      <PartyAvatar party={statement.by} />
      <div className="said-line__said">
        {editing && mayEdit ? (
          <EditWords
            statement={statement}
            settles={undefined}
            onDone={() => {
              focus()
              setEditing(false)
            }}
          />
        ) : (
          <p className="statement__words">
            <TermText words={shown} />
          </p>
        )}
        <SaidBy statement={statement} topic={props.topic} />
        <ProposalBadge made={statement} />
        {mayWrite && !editing && (
          <ConfirmWords
            statement={statement}
            onConfirm={focus}
            onOtherwise={() => setEditing(true)}
          />
        )}
        {replies.length > 0 && (
          <ul className="said-line__replies">
            {replies.map((reply) => (
              <li key={reply.id}>
                <p className="statement__words">
                  <TermText words={reply.words.trim() === '' ? rowWords.empty : reply.words} />
                </p>
                <p className="statement__who">
                  <PartyName party={reply.by} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
      {mayEdit && !editing && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.edit(shown)}
          onClick={() => setEditing(true)}
        >
          <Pencil className="icon icon--small" />
        </button>
      )}
    </li>
  )
}
