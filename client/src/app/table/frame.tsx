import { may } from '@samenbord/shared/permission'
import { type ReactElement, useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { InvitePanel } from '../../session/invite/invite-panel.tsx'
import { PeoplePanel } from '../../session/people/people-panel.tsx'
import { SpotlightNotice } from '../../session/people/spotlight-notice.tsx'
import { WaitingToast } from '../../session/people/waiting-toast.tsx'
import { SettingsPanel } from '../../session/settings/settings-panel.tsx'
import {
  type TableConnection,
  type TableFacts,
  useFollowing,
  useRefused,
} from '../../sync/index.ts'
import { isNarrow } from '../../ui/docked-panel.tsx'
import type { Task } from '../../ui/use-task.ts'
import { BoardArea } from './board-area.tsx'
import { ForgetMe } from './forget-me.tsx'
import './frame.css'
import { Header } from './header.tsx'
import type { Panel } from './panel.ts'
import { RefusedNotice } from './refused-notice.tsx'

/** The panel to begin with: a new session opens with *Nodig uit*. */
const usePanel = () => {
  const search = useSearch()
  const [panel, setPanel] = useState<Panel | undefined>(
    new URLSearchParams(search).has('invite') ? 'invite' : undefined,
  )
  useEffect(() => {
    if (search !== '')
      window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [search])
  return [panel, setPanel] as const
}

/** The frame of an open table: header, board, and a panel beside it. */
export const Frame = (props: {
  table: TableConnection
  facts: TableFacts
  /** Erasing the session, or being forgotten, whichever was asked. */
  farewell: Task
  onErase: () => void
  onForget: () => void
}): ReactElement => {
  const { table, facts } = props
  const [panel, setPanel] = usePanel()
  const [forgetting, setForgetting] = useState(false)
  const following = useFollowing(table)
  const refused = useRefused(table)
  const close = () => setPanel(undefined)
  const leads = may(facts.access, 'session.change')
  return (
    <div className="table">
      <Header
        table={table}
        facts={facts}
        panel={panel}
        onPanel={(wanted) => setPanel(wanted === panel ? undefined : wanted)}
        onForget={() => setForgetting(true)}
      />
      <main className="board">
        <BoardArea table={table} facts={facts} />
        <div className="table__notices">
          {leads && panel !== 'people' && (
            <WaitingToast facts={facts} onShow={() => setPanel('people')} />
          )}
          {leads && <SpotlightNotice facts={facts} />}
          <RefusedNotice refused={refused} copy={() => table.copy()} />
        </div>
      </main>
      {panel === 'people' && (
        <PeoplePanel
          facts={facts}
          following={following}
          onFollow={(id) => {
            table.following.set(id)
            if (isNarrow()) close()
          }}
          onInvite={() => setPanel('invite')}
          onClose={close}
        />
      )}
      {panel === 'invite' && leads && <InvitePanel facts={facts} onClose={close} />}
      {panel === 'settings' && leads && (
        <SettingsPanel
          facts={facts}
          erasing={props.farewell}
          onErase={props.onErase}
          onClose={close}
        />
      )}
      {forgetting && (
        <ForgetMe
          facts={facts}
          task={props.farewell}
          onForget={props.onForget}
          onClose={() => setForgetting(false)}
        />
      )}
    </div>
  )
}
