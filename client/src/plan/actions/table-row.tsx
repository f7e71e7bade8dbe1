import type { Action } from '@samenbord/shared/model'
import { markProposal } from '@samenbord/shared/plan'
import { sentences } from '@samenbord/shared/texts'
import { memo, type ReactElement, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { dragging } from '../../entity/entity-drag.ts'
import { ProposalBadge } from '../../entity/proposal-badge.tsx'
import { TermsBelow, TermWords } from '../../entity/terms/term-text.tsx'
import { TopicSign } from '../../entity/topic-sign.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { useOpenRow } from '../../entity/use-open-row.ts'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { useFieldWriters } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { ActionDetails } from './action-details.tsx'
import { ActionMenu } from './action-menu.tsx'
import { COLUMNS } from './sorting.ts'
import { StatusBadge } from './status-badge.tsx'
import type { ActionSummary } from './summary.ts'

/** One action in the table; opened, all of it stands below. */
export const TableRow = memo((props: { row: ActionSummary }): ReactElement => {
  const words = useTexts(sentences)
  const { table, telling } = useAtTable()
  const { action, said, last, status, topic } = props.row
  const [open, setOpen] = useOpenRow(`table/${action.id}`)
  const line = useRef<HTMLTableRowElement>(null)
  const writers = useFieldWriters(table, action.id)
  useHandingOnFocus(line)
  return (
    <>
      <tr
        ref={line}
        tabIndex={-1}
        {...dragging(
          { kind: 'action', id: action.id },
          markProposal(action, said.what, telling.language),
        )}
        data-open={open}
      >
        <th scope="row">
          <button
            type="button"
            className="action-table__open"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <TermWords words={said.what} />
          </button>
          <TermsBelow words={action.words} />
          <ProposalBadge made={action} />
          {!open && <WhoWrites writers={writers} />}
        </th>
        <td>
          {said.who === undefined ? (
            <span className="action-said__nobody">{words.nobody}</span>
          ) : (
            <b>{said.who}</b>
          )}
          {[...new Set(said.toAsk)].map((asked) => (
            <span key={asked} className="badge badge--wait">
              {asked}
            </span>
          ))}
        </td>
        <td>{said.when}</td>
        <td>
          <StatusBadge status={status} said={last?.words ?? ''} />
        </td>
        <td>{topic !== null && <TopicSign topic={topic} />}</td>
        <td>
          <ActionMenu action={action} />
        </td>
      </tr>
      {open && <DetailsRow action={action} />}
    </>
  )
})

const DetailsRow = (props: { action: Action }): ReactElement => {
  const line = useRef<HTMLTableRowElement>(null)
  useHandingOnFocus(line)
  return (
    <tr ref={line} tabIndex={-1} className="action-table__details">
      <td colSpan={COLUMNS.length + 1}>
        <ActionDetails action={props.action} />
      </td>
    </tr>
  )
}
