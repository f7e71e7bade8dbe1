import type { Statement } from '@samenbord/shared/model'
import { markProposal, type Said } from '@samenbord/shared/plan'
import { statements as statementTexts } from '@samenbord/shared/texts'
import { Pencil } from 'lucide-react'
import { memo, type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { dragging } from '../../entity/entity-drag.ts'
import { ProposalBadge } from '../../entity/proposal-badge.tsx'
import { useRemoving } from '../../entity/remove-entity.tsx'
import { RowMenu } from '../../entity/row-menu.tsx'
import { sortStatement } from '../../entity/sort-statement.ts'
import { TermText } from '../../entity/terms/term-text.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { mayEditWords } from '../../entity/whose-words.ts'
import { useFieldWriters } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useJumpTarget, usePlanPlace } from '../plan-place.tsx'
import { useSayRemoved } from '../use-plan-steps.ts'
import { ConfirmWords } from './confirm-words.tsx'
import { EditWords } from './edit-words.tsx'
import { useAnswering } from './remembered.ts'
import { Replies } from './replies.tsx'
import { ReplyForm } from './reply-form.tsx'
import type { Opened, RowProps } from './row-props.ts'
import { SaidBy } from './said-by.tsx'
import { TopicChooser } from './topic-chooser.tsx'
import { useDropBeside } from './use-dropping.ts'
import { useRowItems } from './use-row-items.tsx'

const sameReplies = (a: Said['replies'], b: Said['replies']): boolean =>
  a.length === b.length && a.every((reply, at) => reply === b[at])

const sameRow = (a: RowProps, b: RowProps): boolean =>
  a.statement === b.statement &&
  sameReplies(a.replies, b.replies) &&
  a.own === b.own &&
  a.topic === b.topic &&
  a.layout === b.layout &&
  a.isFirst === b.isFirst &&
  a.isLast === b.isLast &&
  a.onMove === b.onMove &&
  a.wish === b.wish

/** Something that was said, under the name of who said it, with what was answered. */
export const StatementRow = memo((props: RowProps): ReactElement => {
  const words = useTexts(statementTexts)
  const { table, facts, people, telling, mayWrite } = useAtTable()
  const { statement, own } = props
  const [opened, open] = useState<Opened>()
  const [answering, answer] = useAnswering(statement.id)
  const row = useRef<HTMLLIElement>(null)
  const writers = useFieldWriters(table, statement.id)
  const sayRemoved = useSayRemoved()
  const { remove, question } = useRemoving(statement, () => sayRemoved(statement))
  const items = useRowItems(props, { open, answer, remove })
  const { side, ...drop } = useDropBeside(props)
  useJumpTarget(statement.id, row)
  useHandingOnFocus(row)
  const done = (close: () => void) => () => {
    // First: a field that loses the focus says so, and it is still there then.
    row.current?.focus()
    close()
  }
  const mayEdit = mayEditWords(people, facts, statement)
  const editing = opened?.kind === 'words' && mayEdit
  const shown = statement.words.trim() === '' ? words.row.empty : statement.words
  const classes = ['statement']
  if (own) classes.push('statement--own')
  if (side !== undefined) classes.push(`statement--drop-${side}`)
  return (
    <li
      ref={row}
      tabIndex={-1}
      className={classes.join(' ')}
      {...(mayWrite && opened === undefined && answering === undefined
        ? dragging(statement, markProposal(statement, statement.words, telling.language))
        : {})}
      {...(mayWrite ? drop : {})}
    >
      <div className="statement__row">
        <div className="statement__said">
          {editing ? (
            <EditWords
              statement={statement}
              settles={opened.settles}
              onDone={done(() => open(undefined))}
            />
          ) : (
            <p className="statement__words">
              <TermText words={shown} />
            </p>
          )}
          <SaidBy statement={statement} topic={props.topic} />
          <ProposalBadge made={statement} />
          {!editing && <WhoWrites writers={writers} />}
          {!editing && (
            <ConfirmWords
              statement={statement}
              onConfirm={() => row.current?.focus()}
              onOtherwise={() => open({ kind: 'words' })}
            />
          )}
        </div>
        {mayWrite && !editing && (
          <div className="statement__tools">
            {mayEdit && (
              <button
                type="button"
                className="icon-button"
                aria-label={words.row.edit(shown)}
                onClick={() => open({ kind: 'words' })}
              >
                <Pencil className="icon icon--small" />
              </button>
            )}
            <RowMenu label={words.row.menu(shown)} items={items} />
          </div>
        )}
      </div>
      {props.replies.length > 0 && (
        <Replies
          replies={props.replies}
          asked={{ statement, onAdapt: (settles) => open({ kind: 'words', settles }) }}
        />
      )}
      {answering !== undefined && mayWrite && (
        <ReplyForm
          key={answering.kind}
          to={statement}
          answering={answering}
          onHeld={(held) => answer({ ...answering, held })}
          onDone={done(() => answer(undefined))}
        />
      )}
      {opened?.kind === 'sort' && mayWrite && (
        <SortQuestion statement={statement} onClose={() => open(undefined)} />
      )}
      {question}
    </li>
  )
}, sameRow)

const SortQuestion = (props: { statement: Statement; onClose: () => void }): ReactElement => {
  const words = useTexts(statementTexts)
  const { table } = useAtTable()
  const { statement } = props
  const { jumpTo } = usePlanPlace()
  return (
    <TopicChooser
      title={words.row.sortTitle}
      chosen={statement.topic}
      onClose={props.onClose}
      onChoose={(topic) => {
        sortStatement(table.plan, statement, topic)
        // It may stand elsewhere now: the focus goes along.
        jumpTo('statement', statement.id)
      }}
    />
  )
}
