import type { SessionId } from '@samenbord/shared/model'
import type { SessionResponse } from '@samenbord/shared/protocol'
import { settings, table as tableTexts } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { type Answer, eraseSession, forgetMe, getSession, signOut } from '../../api/index.ts'
import { forgetDrafts } from '../../plan/statements/drafts.ts'
import { WaitingScreen } from '../../session/join/waiting-screen.tsx'
import { NOTHING_TOLD, type TableConnection, useFacts, useTableState } from '../../sync/index.ts'
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
  const words = useTexts(tableTexts)
  const [session, again] = useLoaded(useCallback(() => getSession(sessionId), [sessionId]))
  useEffect(preloadViews, [])
  switch (session.kind) {
    case 'loading':
      return (
        <NarrowPage>
          <Progress label={words.opening} />
        </NarrowPage>
      )
    case 'failed':
      return <ClosedPage reason={session.failure.reason} onRetry={again} />
    case 'loaded':
      if (session.value.me.status === 'waiting') {
        return <WaitingScreen sessionId={sessionId} me={session.value.me} onAdmitted={again} />
      }
      return <Connected session={session.value} />
  }
}

const Connected = (props: { session: SessionResponse }): ReactElement => {
  const words = useTexts(tableTexts)
  const guarded = useTable(props.session.session.id)
  if (guarded === undefined) {
    return (
      <NarrowPage>
        <Progress label={words.opening} />
      </NarrowPage>
    )
  }
  return <Open {...props} table={guarded.table} onGoodbye={guarded.abandon} />
}

type Goodbye = 'erased' | 'forgotten'

const Open = (props: {
  session: SessionResponse
  table: TableConnection
  onGoodbye: () => void
}): ReactElement => {
  const words = useTexts(tableTexts)
  const { erased } = useTexts(settings)
  const { table, session } = props
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
  if (goodbye === 'erased') {
    return (
      <FriendlyPage text={erased}>
        <ToStart />
      </FriendlyPage>
    )
  }
  if (goodbye === 'forgotten') return <FriendlyPage text={words.forgotten} />
  if (state.kind === 'closed' && !farewell.busy) {
    return (
      <ClosedPage
        reason={state.reason}
        copy={table.unsaved.get() ? () => table.copy() : undefined}
        onRetry={() => table.reconnect()}
      />
    )
  }
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
            forgetDrafts(id)
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

/** My seat at this table, what I wrote for myself first, and my being signed in if I am. */
const forgetDevice = async (id: SessionId): Promise<Answer<undefined>> => {
  const forgotten = await forgetMe(id)
  if (!forgotten.ok) return forgotten
  forgetDrafts(id)
  return signOut()
}
