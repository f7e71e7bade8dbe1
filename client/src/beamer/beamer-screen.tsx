import type { SessionId } from '@samenbord/shared/model'
import { beamer, table as tableTexts } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { getBeamer } from '../api/index.ts'
import { type OpenTable, openTable, useFacts, useSaveState, useTableState } from '../sync/index.ts'
import { useLoaded } from '../ui/use-loaded.ts'
import { useTexts } from '../ui/use-texts.ts'
import { InRoomProvider } from './in-room.tsx'
import { FailedNotice, Notice } from './notice.tsx'
import { NowOnScreen } from './now-on-screen.tsx'
import { SettledPlans } from './settled-plans.ts'
import { OfflineSign } from './slide.tsx'
import { useAwake } from './use-awake.ts'

/** A table as the big screen holds it: looked at, and never written in. */
interface Shown extends OpenTable {
  readonly settled: SettledPlans
}

const useShown = (sessionId: SessionId): Shown | undefined => {
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    const opened = openTable(sessionId, { as: 'beamer' })
    const settled = new SettledPlans(opened.table)
    setShown({ ...opened, settled })
    return () => {
      settled.stop()
      opened.abandon()
    }
  }, [sessionId])
  return shown
}

/** The big screen of a table: what everyone in the room looks at. */
export const BeamerScreen = (props: { sessionId: SessionId }): ReactElement => {
  const [time, setTime] = useState(0)
  const anew = useCallback(() => setTime((last) => last + 1), [])
  useAwake()
  return <Asking key={time} {...props} onAnew={anew} />
}

const Asking = (props: { sessionId: SessionId; onAnew: () => void }): ReactElement => {
  const words = useTexts(beamer)
  const { sessionId } = props
  const [asked, again] = useLoaded(useCallback(() => getBeamer(sessionId), [sessionId]))
  switch (asked.kind) {
    case 'loading':
      return <Notice text={{ what: words.opening }} />
    case 'failed':
      return <FailedNotice reason={asked.failure.reason} onRetry={again} />
    case 'loaded':
      return <Connected {...props} />
  }
}

const Connected = (props: { sessionId: SessionId; onAnew: () => void }): ReactElement => {
  const words = useTexts(beamer)
  const shown = useShown(props.sessionId)
  if (shown === undefined) return <Notice text={{ what: words.opening }} />
  return <Open shown={shown} onAnew={props.onAnew} />
}

const Open = (props: { shown: Shown; onAnew: () => void }): ReactElement => {
  const words = useTexts(beamer)
  const { newerVersion } = useTexts(tableTexts)
  const { table, settled } = props.shown
  const { onAnew } = props
  const facts = useFacts(table)
  const state = useTableState(table)
  const offline = useOffline(useSaveState(table) === 'offline')
  const isRestored = state.kind === 'closed' && state.reason === 'older-epoch'
  // What was restored is another document: nothing was written here that could be lost.
  useEffect(() => {
    if (isRestored) onAnew()
  }, [isRestored, onAnew])
  // The meeting has ended, and this address with it.
  const isOver =
    state.kind === 'closed' && state.reason === 'beamer-unknown' && facts?.meeting === null
  if (isOver) return <Notice text={{ what: words.after.title, next: words.after.thanks }} />
  if (state.kind === 'closed' && !isRestored) {
    return <FailedNotice reason={state.reason} onRetry={onAnew} />
  }
  if (facts === undefined || state.kind === 'opening')
    return <Notice text={{ what: words.opening }} />
  if (table.isNewer) return <Notice text={{ what: newerVersion }} />
  return (
    <main className="beam">
      <InRoomProvider facts={facts} settled={settled} writers={table.plan.writers}>
        <NowOnScreen />
      </InRoomProvider>
      {offline && <OfflineSign />}
    </main>
  )
}

const QUIET_MS = 3_000

/** Whether the network has been gone for so long that someone may wonder. */
const useOffline = (isOffline: boolean): boolean => {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isOffline) return setLong(false)
    const timer = setTimeout(() => setLong(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [isOffline])
  return isLong
}
