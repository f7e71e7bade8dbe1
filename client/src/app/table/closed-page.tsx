import { shell, table as tableTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { FailureReason } from '../../api/index.ts'
import { type TableConnection, useUnsaved } from '../../sync/index.ts'
import { useFailureText } from '../../ui/failure.tsx'
import { FriendlyPage } from '../../ui/page.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { KeepCopy } from './keep-copy.tsx'

/** Reasons after which trying again cannot help. */
const FINAL: ReadonlySet<FailureReason> = new Set([
  'removed',
  'session-unknown',
  'session-ended',
  'not-signed-in',
  'forbidden',
])

/** Why the table is closed to me, what I can do, and what I have that the server has not. */
export const ClosedPage = (props: {
  reason: FailureReason
  table?: TableConnection
  onRetry: () => void
}): ReactElement => {
  const words = useTexts(shell)
  const { signIn } = useTexts(tableTexts)
  const text = useFailureText()(props.reason)
  return (
    <FriendlyPage text={text}>
      {props.table !== undefined && <Leftover table={props.table} />}
      {!FINAL.has(props.reason) && (
        <button type="button" className="button" onClick={props.onRetry}>
          {words.tryAgain}
        </button>
      )}
      {props.reason === 'not-signed-in' && (
        <Link className="button button--quiet" href="/sign-in">
          {signIn}
        </Link>
      )}
    </FriendlyPage>
  )
}

const Leftover = (props: { table: TableConnection }): ReactElement | null => {
  const words = useTexts(tableTexts)
  const unsaved = useUnsaved(props.table)
  if (!unsaved) return null
  return (
    <div className="notice notice--wait">
      <div className="stack">
        <p>{words.keepCopyHint}</p>
        <KeepCopy table={props.table} />
      </div>
    </div>
  )
}

/** The way to one's own sessions. */
export const ToStart = (): ReactElement => {
  const words = useTexts(shell)
  return (
    <Link className="button" href="/">
      {words.toStart}
    </Link>
  )
}
