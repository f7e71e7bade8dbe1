import { may } from '@samenbord/shared/permission'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import type { LeadAgenda } from '../../meeting/agenda/use-lead-agenda.ts'
import { NoNames } from '../../meeting/team-table/no-names.tsx'
import { InvitePanel } from '../../session/invite/invite-panel.tsx'
import { PeoplePanel } from '../../session/people/people-panel.tsx'
import { SettingsPanel } from '../../session/settings/settings-panel.tsx'
import { type TableConnection, useFollowing } from '../../sync/index.ts'
import { useLayMethod } from '../../sync/lay-method.ts'
import { isNarrow } from '../../ui/docked-panel.tsx'
import type { Task } from '../../ui/use-task.ts'
import { fetchPanel } from './fetch-parts.ts'
import { FetchedPart } from './fetched-area.tsx'
import { HistoryBoardArea } from './history-board-area.tsx'
import { type Panel, panelOf } from './panel.ts'

interface PanelsProps {
  table: TableConnection
  panel: Panel | undefined
  leading: LeadAgenda
  onPanel: (panel: Panel) => void
  onClose: () => void
  /** Shows the board, where something was laid. */
  onBoard: () => void
  erasing: Task
  onErase: () => void
}

/** What stands beside the board for as long as one needs it: one thing at a time. */
export const Panels = (props: PanelsProps): ReactElement | null => {
  const { facts } = useAtTable()
  const { table, panel, onClose } = props
  switch (panel) {
    case 'agenda':
      return (
        <FetchedPart fetch={fetchPanel.agenda}>
          {(Agenda) => <Agenda onAddMethod={() => props.onPanel('methods')} onClose={onClose} />}
        </FetchedPart>
      )
    case 'methods':
      return <Methods {...props} />
    case 'sharing':
      return (
        <FetchedPart fetch={fetchPanel.sharing}>
          {(Sharing) => <Sharing onClose={onClose} />}
        </FetchedPart>
      )
    case 'check-outs':
      return (
        <FetchedPart fetch={fetchPanel.checkOuts}>
          {(CheckOuts) => <CheckOuts onClose={onClose} />}
        </FetchedPart>
      )
    case 'history':
      return (
        <FetchedPart fetch={fetchPanel.history}>
          {(History) => (
            <History
              live={table}
              showBoard={(then) => <HistoryBoardArea then={then} />}
              onClose={onClose}
            />
          )}
        </FetchedPart>
      )
    case 'stuck':
      return (
        <FetchedPart fetch={fetchPanel.stuck}>{(Stuck) => <Stuck onClose={onClose} />}</FetchedPart>
      )
    case 'expectations':
      return (
        <FetchedPart fetch={fetchPanel.expectations}>
          {(Expectations) => <Expectations onClose={onClose} />}
        </FetchedPart>
      )
    case 'interests':
      return (
        <FetchedPart fetch={fetchPanel.interests}>
          {(Interests) => <Interests onClose={onClose} />}
        </FetchedPart>
      )
    case 'dilemmas':
      return (
        <FetchedPart fetch={fetchPanel.dilemmas}>
          {(Dilemmas) => <Dilemmas reminder={<NoNames />} onClose={onClose} />}
        </FetchedPart>
      )
    case 'people':
      return <People {...props} />
    case 'invite':
      return may(facts.access, 'invitation.manage') ? (
        <InvitePanel facts={facts} onClose={onClose} />
      ) : null
    case 'settings':
      return may(facts.access, 'session.change') ? (
        <SettingsPanel
          facts={facts}
          erasing={props.erasing}
          onErase={props.onErase}
          onClose={onClose}
        />
      ) : null
    case undefined:
      return null
  }
}

const Methods = (props: PanelsProps): ReactElement => {
  const { facts } = useAtTable()
  const { table, leading, onClose, onBoard } = props
  const lay = useLayMethod(table, facts.access)
  return (
    <FetchedPart fetch={fetchPanel.methods}>
      {(Library) => (
        <Library
          household={facts.session.household}
          onLayOnBoard={
            lay &&
            ((method) => {
              lay(method)
              onBoard()
            })
          }
          ownPlace={(method) => {
            const own = panelOf(method)
            return own && (() => props.onPanel(own))
          }}
          onAddStep={leading.mayLead ? leading.addMethod : undefined}
          onClose={onClose}
        />
      )}
    </FetchedPart>
  )
}

const People = (props: PanelsProps): ReactElement => {
  const { table, onClose } = props
  const following = useFollowing(table)
  return (
    <PeoplePanel
      following={following}
      onFollow={(id) => {
        table.following.set(id)
        if (isNarrow()) onClose()
      }}
      onInvite={() => props.onPanel('invite')}
      onClose={onClose}
    />
  )
}
