import { may } from '@samenbord/shared/permission'
import { table as tableTexts } from '@samenbord/shared/texts'
import type { ReactElement, ReactNode } from 'react'
import { TimerSign } from '../../meeting/timer/timer-sign.tsx'
import { InviteButton } from '../../session/people/invite-button.tsx'
import { type TableConnection, type TableFacts, useSaveState } from '../../sync/index.ts'
import { PageTitle } from '../../ui/page.tsx'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import { dayWords } from '../../ui/words.ts'
import './header.css'
import { Mark } from './mark.tsx'
import type { MenuDeeds } from './menu-groups.tsx'
import type { Panel } from './panel.ts'
import { PeopleButton } from './people-button.tsx'
import { SaveSign } from './save-sign.tsx'
import { TableMenu } from './table-menu.tsx'

interface HeaderProps extends MenuDeeds {
  table: TableConnection
  facts: TableFacts
  panel: Panel | undefined
  /** What who leads can begin, on a wide screen. */
  begin: ReactNode
}

/** What the table is about, whether all is saved, who is here, and what else there is. */
export const Header = (props: HeaderProps): ReactElement => {
  const { facts, onPanel } = props
  const invites = may(facts.access, 'invitation.manage')
  return (
    <header className="head">
      <Mark facts={facts} />
      <div className="head__title">
        <PageTitle>{facts.session.title}</PageTitle>
        <MeetingLine facts={facts} />
      </div>
      <span className="head__begin">{props.begin}</span>
      <span className="head__timer">
        {may(facts.access, 'turns.lead') ? (
          <TimerSign onSet={() => props.onAsk('timer')} />
        ) : (
          <TimerSign />
        )}
      </span>
      <TableSaveSign table={props.table} />
      <PeopleButton
        facts={facts}
        expanded={props.panel === 'people'}
        onClick={() => onPanel('people')}
      />
      {invites && (
        <span className="head__invite">
          <InviteButton onClick={() => onPanel('invite')} />
        </span>
      )}
      <TableMenu onPanel={onPanel} onAsk={props.onAsk} guide={props.guide} />
    </header>
  )
}

/** Changes with every letter; the rest of the header does not. */
const TableSaveSign = (props: { table: TableConnection }): ReactElement => (
  <SaveSign state={useSaveState(props.table)} />
)

const MeetingLine = (props: { facts: TableFacts }): ReactElement => {
  const words = useTexts(tableTexts)
  const language = useLanguage()
  const { meeting, session } = props.facts
  const around = session.household ?? words.teamTable
  return (
    <p>
      {meeting === null ? around : words.meetingOf(around, dayWords(meeting.startedAt, language))}
    </p>
  )
}
