import type { SessionId } from '@samenbord/shared/model'
import type { SessionResponse } from '@samenbord/shared/protocol'
import { settings, table as tableTexts } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { type Answer, eraseSession, forgetMe, getSession, signOut } from '../../api/index.ts'
import { forgetKeptCard } from '../../entity/profile-card/kept-card.ts'
import { type ClosedToMeReason, isClosedToMe } from '../../session/closed/reasons.ts'
import { WaitingScreen } from '../../session/join/waiting-screen.tsx'
import { NOTHING_TOLD, type TableConnection, useFacts, useTableState } from '../../sync/index.ts'
import { forgetKept } from '../../ui/kept-in-tab.ts'
import { FriendlyPage, NarrowPage } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { preloadViews } from '../preload-views.ts'
import { ClosedPage, ToStart } from './closed-page.tsx'
import { Frame } from './frame.tsx'
import { useTable } from './use-table.ts'

/** A table, from asking whether I may come in to the reason why it closed. */
export const TableScreen = (props: { sessionId: SessionId }): ReactElement => {
  const { sessionId } = props
  // Once this is told, nothing of the table stays on this page.
  const [shut, setShut] = useState<ClosedToMeReason>()
  const [round, setRound] = useState(0)
  useEffect(preloadViews, [])
  if (shut !== undefined) {
    return (
      <ClosedPage
        session={sessionId}
        reason={shut}
        onRetry={() => {
          setShut(undefined)
          setRound(round + 1)
        }}
      />
    )
  }
  // Anew after it was shut: what was known of the table before is not shown while it is asked again.
  return <Asking key={`${sessionId} ${round}`} sessionId={sessionId} onShut={setShut} />
}

const Asking = (props: {
  sessionId: SessionId
  onShut: (reason: ClosedToMeReason) => void
}): ReactElement => {
  const { sessionId } = props
  const [session, again] = useLoaded(useCallback(() => getSession(sessionId), [sessionId]))
  switch (session.kind) {
    case 'loading':
      return <Opening />
    case 'failed':
      return <ClosedPage session={sessionId} reason={session.failure.reason} onRetry={again} />
    case 'loaded':
      if (session.value.me.status === 'waiting') {
        return <WaitingScreen sessionId={sessionId} me={session.value.me} onAdmitted={again} />
      }
      return <Connected session={session.value} onShut={props.onShut} />
  }
}

const Opening = (): ReactElement => {
  const words = useTexts(tableTexts)
  return (
    <NarrowPage>
      <Progress label={words.opening} />
    </NarrowPage>
  )
}

interface ConnectedProps {
  session: SessionResponse
  /** The residents closed it to me, and nothing of mine is unsaved here. */
  onShut: (reason: ClosedToMeReason) => void
}

const Connected = (props: ConnectedProps): ReactElement => {
  const guarded = useTable(props.session.session.id)
  if (guarded === undefined) return <Opening />
  return <Open {...props} table={guarded.table} onGoodbye={guarded.abandon} />
}

type Goodbye = 'erased' | 'forgotten'

const Open = (
  props: ConnectedProps & { table: TableConnection; onGoodbye: () => void },
): ReactElement => {
  const words = useTexts(tableTexts)
  const { erased } = useTexts(settings)
  const { table, session, onShut } = props
  const { id } = session.session
  const told = useFacts(table)
  const state = useTableState(table)
  // Here, since the connection closes before the answer comes and takes the frame with it.
  const farewell = useTask()
  const [goodbye, setGoodbye] = useState<Goodbye>()
  const sayGoodbye = (kind: Goodbye) => {
    setGoodbye(kind)
    props.onGoodbye()
  }
  // Until it is open again, whatever is said meanwhile, nothing of the table is shown or given.
  const [isShut, setIsShut] = useState(false)
  if (state.kind === 'open' && isShut) setIsShut(false)
  if (state.kind === 'closed' && isClosedToMe(state.reason) && !isShut) setIsShut(true)
  useEffect(() => {
    if (state.kind !== 'closed' || !isClosedToMe(state.reason)) return
    if (!table.unsaved.get()) onShut(state.reason)
  }, [state, table, onShut])
  if (goodbye === 'erased') {
    return (
      <FriendlyPage text={erased}>
        <ToStart />
      </FriendlyPage>
    )
  }
  if (goodbye === 'forgotten') return <FriendlyPage text={words.forgotten} />
  if (state.kind === 'closed' && !farewell.busy) {
    // To who is shut out the page says that it holds their words, and gives no file of them.
    const holds = table.unsaved.get() && (!isShut || isClosedToMe(state.reason))
    return (
      <ClosedPage
        session={id}
        reason={state.reason}
        copy={holds ? () => table.copy() : undefined}
        onRetry={() => table.reconnect()}
      />
    )
  }
  if (isShut) return <Opening />
  // Until the connection has told all, what the first answer said is true enough.
  const facts = told ?? {
    ...NOTHING_TOLD,
    participantId: session.me.id,
    access: session.me.access,
    session: session.session,
    participants: [{ ...session.me, present: true }],
    spotlight: session.spotlight,
    meeting: session.meeting,
  }
  return (
    <Frame
      table={table}
      facts={facts}
      farewell={farewell}
      onErase={() =>
        farewell.run(
          () => eraseSession(id),
          () => {
            forgetKept(id)
            sayGoodbye('erased')
          },
        )
      }
      onForget={() =>
        farewell.run(
          () => forgetDevice(id),
          () => sayGoodbye('forgotten'),
        )
      }
    />
  )
}

/** My seat at this table, what I wrote for myself first or kept for a next table, and my being signed in. */
const forgetDevice = async (id: SessionId): Promise<Answer<undefined>> => {
  const forgotten = await forgetMe(id)
  if (!forgotten.ok) return forgotten
  forgetKept(id)
  forgetKeptCard()
  return signOut()
}
