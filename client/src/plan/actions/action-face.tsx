import type { Action, Report } from '@samenbord/shared/model'
import { actionSentence, type RoleDivision } from '@samenbord/shared/plan'
import { sentences } from '@samenbord/shared/texts'
import { type ReactElement, type ReactNode, useMemo } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { ProposalBadge } from '../../entity/proposal-badge.tsx'
import { TermsBelow } from '../../entity/terms/term-text.tsx'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { useFieldWriters } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './action-face.css'
import { ActionSaid } from './action-said.tsx'
import { StatusBadge } from './status-badge.tsx'

/** What one sees of an action at rest. Given what it shows, so that it renders when that changes. */
export interface Shown {
  readonly action: Action
  readonly roles: RoleDivision
  /** What was reported last. */
  readonly last: Report | undefined
}

/** An action as a short sentence that opens, with who watches and hears, and how it goes. */
export const ActionFace = (
  props: Shown & {
    open: boolean
    onToggle: () => void
    menu: ReactNode
    /** Who does it, by their marks. */
    marks?: ReactNode
    /** Where it stands says already how it goes. */
    statusTold?: boolean
  },
): ReactElement => {
  const words = useTexts(sentences)
  const { table, people, telling } = useAtTable()
  const { action, roles, last, open } = props
  const writers = useFieldWriters(table, action.id)
  const said = useMemo(
    () => actionSentence({ roles }, people, action, telling),
    [roles, people, action, telling],
  )
  const what = action.blockerWords.trim()
  return (
    <div className="action-face">
      <button
        type="button"
        className="action-face__open"
        aria-expanded={open}
        onClick={props.onToggle}
      >
        <ActionSaid said={said} />
      </button>
      <div className="action-face__menu">{props.menu}</div>
      {said.more.length > 0 && <p className="action-face__more">{said.more.join('; ')}</p>}
      <TermsBelow words={action.words} />
      <p className="action-face__badges">
        {props.marks}
        <ProposalBadge made={action} />
        <StatusBadge
          status={props.statusTold === true ? undefined : (last?.status ?? 'agreed')}
          said={last?.words ?? ''}
        />
        {[...new Set(said.toAsk)].map((asked) => (
          <span key={asked} className="badge badge--wait">
            {asked}
          </span>
        ))}
        {action.blocker !== null && (
          <span className="badge badge--wait">
            {words.waitsFor(what === '' ? words.blockers[action.blocker] : what)}
          </span>
        )}
        {!open && <WhoWrites writers={writers} />}
      </p>
    </div>
  )
}
