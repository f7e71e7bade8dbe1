import { may } from '@samenbord/shared/permission'
import { type ReactElement, useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { AtTableProvider } from '../../entity/at-table.tsx'
import { AskScaleQuestion } from '../../meeting/scale-question/ask-scale-question.tsx'
import { ScaleQuestionPanel } from '../../meeting/scale-question/scale-question-panel.tsx'
import { useStartGuide } from '../../plan/guide/use-guide.ts'
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
import { FailedNotice } from './failed-notice.tsx'
import { ForgetMe } from './forget-me.tsx'
import './frame.css'
import { GuideArea } from './guide-area.tsx'
import { Header } from './header.tsx'
import type { Panel } from './panel.ts'
import { PlanArea } from './plan-area.tsx'
import { RefusedNotice } from './refused-notice.tsx'
import { TakenNotice } from './taken-notice.tsx'
import { useViews } from './use-views.ts'
import { ViewRail } from './view-rail.tsx'
import { hasPlan } from './views.ts'

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

interface FrameProps {
  table: TableConnection
  facts: TableFacts
  /** Erasing the session, or being forgotten, whichever was asked. */
  farewell: Task
  onErase: () => void
  onForget: () => void
}

/** The frame of an open table: header, views, and a panel beside them. */
export const Frame = (props: FrameProps): ReactElement => (
  <AtTableProvider table={props.table} facts={props.facts}>
    <Framed {...props} />
  </AtTableProvider>
)

const Framed = (props: FrameProps): ReactElement => {
  const { table, facts } = props
  const [panel, setPanel] = usePanel()
  const [forgetting, setForgetting] = useState(false)
  const [asking, setAsking] = useState(false)
  const following = useFollowing(table)
  const refused = useRefused(table)
  const close = () => setPanel(undefined)
  const leads = may(facts.access, 'session.change')
  const planned = hasPlan(facts.session)
  const views = useViews(facts.session)
  const guide = useStartGuide()
  return (
    <div className="table">
      <Header
        table={table}
        facts={facts}
        panel={panel}
        onPanel={(wanted) => setPanel(wanted === panel ? undefined : wanted)}
        onAsk={planned ? () => setAsking(true) : undefined}
        guide={guide}
        onForget={() => setForgetting(true)}
      />
      {planned && <ViewRail view={views.view} narrow={views.narrow} onView={views.show} />}
      <main className="table__main">
        {views.boardFetched && (
          <div
            className={views.view === 'plan' ? 'board board--away' : 'board'}
            inert={views.view === 'plan'}
          >
            <BoardArea table={table} facts={facts} />
          </div>
        )}
        {planned && views.view !== 'board' && (
          <div className={`plan-area ${views.view === 'plan' ? 'plan-area--whole' : ''}`}>
            <PlanArea
              table={table}
              whole={views.narrow ? undefined : views.view === 'plan'}
              onWhole={(whole) => views.show(whole ? 'plan' : 'both')}
            />
          </div>
        )}
      </main>
      <div className={`table__notices ${views.view === 'plan' ? 'table__notices--plain' : ''}`}>
        {planned && <ScaleQuestionPanel />}
        {planned && <GuideArea />}
        {leads && panel !== 'people' && (
          <WaitingToast facts={facts} onShow={() => setPanel('people')} />
        )}
        {leads && <SpotlightNotice facts={facts} />}
        <FailedNotice failure={guide.task.failure} />
        <TakenNotice />
        <RefusedNotice refused={refused} copy={() => table.copy()} />
      </div>
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
      {asking && <AskScaleQuestion onClose={() => setAsking(false)} />}
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
