import { stepNow } from '@samenbord/shared/agenda'
import type { BlockerKind } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { type ReactElement, useState } from 'react'
import { AtTableProvider } from '../../entity/at-table.tsx'
import { GlossaryWaysContext } from '../../entity/terms/glossary-ways.tsx'
import { BeginSteps } from '../../meeting/agenda/begin-steps.tsx'
import { StepBar, StepSaid, StepStrip } from '../../meeting/agenda/step-bar.tsx'
import { useLeadAgenda } from '../../meeting/agenda/use-lead-agenda.ts'
import { useStartGuide } from '../../plan/guide/use-guide.ts'
import { TellStuckProvider } from '../../plan/tell-stuck.tsx'
import type { TableConnection, TableFacts } from '../../sync/index.ts'
import type { Task } from '../../ui/use-task.ts'
import { Askings, TellingStuck } from './askings.tsx'
import { BesideArea } from './beside-area.tsx'
import { BoardArea } from './board-area.tsx'
import { fetchNotice } from './fetch-parts.ts'
import { FetchedPart } from './fetched-area.tsx'
import './frame.css'
import { GlossaryPart } from './glossary-part.tsx'
import { Header } from './header.tsx'
import { Notices } from './notices.tsx'
import type { Asking } from './panel.ts'
import { Panels } from './panels.tsx'
import { useAskedPerson } from './use-asked-person.ts'
import { useAskedRoles } from './use-asked-roles.ts'
import { useGlossaryHand } from './use-glossary-ways.ts'
import { usePanel } from './use-panel.ts'
import { useViews } from './use-views.ts'
import { ViewRail } from './view-rail.tsx'
import { hasPlan, ONLY_BOARD } from './views.ts'

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
  const { table, facts, farewell } = props
  const [asking, setAsking] = useState<Asking>()
  const [stuck, setStuck] = useState<BlockerKind>()
  const { agenda, session } = facts
  const planned = hasPlan(session)
  const isAtStep = agenda !== null && stepNow(agenda) !== undefined
  const views = useViews(session, isAtStep)
  const { view, narrow } = views
  const leading = useLeadAgenda()
  const [panel, setPanel] = usePanel(agenda?.current ?? null, leading.wentTo)
  const guide = useStartGuide()
  const tellsStuck = planned && may(facts.access, 'stuck.tell')
  const isNow = view.beside === 'now'
  // On a wide screen who leads begins from the header.
  const mayBegin = narrow && agenda !== null && leading.mayLead
  const hasNow = isAtStep || isNow || mayBegin
  const toAgenda = () => setPanel('agenda')
  const toBoard = () => {
    if (!view.board) views.show(narrow ? ONLY_BOARD : { ...view, board: true })
    if (narrow) setPanel(undefined)
  }
  const isReadBack = isNow && agenda !== null && stepNow(agenda)?.kind === 'read-back'
  const seesAgreed = view.beside === 'agreed' || isReadBack
  const toAgreed = () => {
    views.show({ board: view.board, beside: 'agreed' })
    if (narrow) setPanel(undefined)
  }
  const toEnd = () => setAsking('end-meeting')
  useAskedRoles(table, views)
  const hand = useGlossaryHand(() => {
    views.show({ board: view.board, beside: 'words' })
    if (narrow) setPanel(undefined)
  })
  useAskedPerson(table, views, agenda !== null && isNow ? stepNow(agenda)?.kind : undefined)
  return (
    <GlossaryWaysContext value={hand.ways}>
      <div className="table">
        <Header
          table={table}
          facts={facts}
          panel={panel}
          onPanel={(wanted) => setPanel(wanted === panel ? undefined : wanted)}
          onAsk={setAsking}
          guide={guide}
          begin={!narrow && !isNow && <BeginSteps leading={leading} onEnd={toEnd} />}
        />
        <div className="table__steps">
          <FetchedPart fetch={fetchNotice.showAround}>{(ShowAround) => <ShowAround />}</FetchedPart>
          <StepSaid />
          {narrow ? (
            !isNow && <StepStrip onShow={() => views.show({ board: false, beside: 'now' })} />
          ) : (
            <StepBar leading={leading} isAskedElsewhere={isNow} onAgenda={toAgenda} />
          )}
        </div>
        <ViewRail
          view={view}
          narrow={narrow}
          hasNow={hasNow}
          hasPlan={planned}
          onView={views.show}
        />
        <main className="table__main">
          {views.boardFetched && (
            <div className={view.board ? 'board' : 'board board--away'} inert={!view.board}>
              <BoardArea table={table} facts={facts} />
            </div>
          )}
          <TellStuckProvider onTellStuck={tellsStuck ? setStuck : undefined}>
            <BesideArea
              table={table}
              view={view}
              narrow={narrow}
              onView={views.show}
              leading={leading}
              onAgenda={toAgenda}
              onPanel={setPanel}
              onBoard={toBoard}
              onEnd={toEnd}
              askedTerm={hand.asked}
            />
          </TellStuckProvider>
        </main>
        <Notices
          table={table}
          leading={leading}
          panel={panel}
          onPanel={setPanel}
          failure={guide.task.failure}
          isPlain={!view.board}
          onAgreed={seesAgreed ? undefined : toAgreed}
        />
        <Panels
          // Another panel is fetched anew, and not shown in the place of the one before.
          key={panel}
          table={table}
          panel={panel}
          leading={leading}
          onPanel={setPanel}
          onClose={() => setPanel(undefined)}
          onBoard={toBoard}
          erasing={farewell}
          onErase={props.onErase}
        />
        <Askings
          asking={asking}
          onClose={() => setAsking(undefined)}
          forgetting={farewell}
          onForget={props.onForget}
        />
        <TellingStuck blocker={stuck} onClose={() => setStuck(undefined)} />
        <GlossaryPart hand={hand} />
      </div>
    </GlossaryWaysContext>
  )
}
