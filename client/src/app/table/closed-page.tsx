import type { SessionId } from '@samenbord/shared/model'
import { shell, table as tableTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { FailureReason } from '../../api/index.ts'
import { ClosedToMe } from '../../session/closed/closed-to-me.tsx'
import { isClosedToMe } from '../../session/closed/reasons.ts'
import { useFailureText } from '../../ui/failure.tsx'
import { FriendlyPage, OpenAgain } from '../../ui/page.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { KeepCopy } from './keep-copy.tsx'

/** Reasons after which trying again cannot help. */
const FINAL: ReadonlySet<FailureReason> = new Set([
  'removed',
  'session-unknown',
  'session-ended',
  'not-signed-in',
])

/** Reasons for which what this page holds, or is, would be refused again: only a new page helps. */
const STALE: ReadonlySet<FailureReason> = new Set([
  'older-epoch',
  'update-version',
  'update-foreign',
])

/** Why the table is closed to me, what I can do, and what I have that the server has not. */
export const ClosedPage = (props: {
  session: SessionId
  reason: FailureReason
  /** Makes a file of what is here, when something of it is not saved. */
  copy?: (() => Uint8Array) | undefined
  /** Tries again, keeping what this screen holds. */
  onRetry: () => void
}): ReactElement => {
  const words = useTexts(shell)
  const { signIn } = useTexts(tableTexts)
  const { reason } = props
  const text = useFailureText()(reason)
  // What the household does not let me know, I get no file of either.
  if (isClosedToMe(reason)) {
    return (
      <ClosedToMe
        sessionId={props.session}
        reason={reason}
        held={props.copy !== undefined}
        onOther={props.onRetry}
      />
    )
  }
  return (
    <FriendlyPage text={text}>
      {props.copy !== undefined && <Leftover copy={props.copy} />}
      {STALE.has(reason) && <OpenAgain />}
      {!STALE.has(reason) && !FINAL.has(reason) && (
        <button type="button" className="button" onClick={props.onRetry}>
          {words.tryAgain}
        </button>
      )}
      {reason === 'not-signed-in' && (
        <Link className="button button--quiet" href="/sign-in">
          {signIn}
        </Link>
      )}
    </FriendlyPage>
  )
}

const Leftover = (props: { copy: () => Uint8Array }): ReactElement => {
  const words = useTexts(tableTexts)
  return (
    <div className="notice notice--wait">
      <div className="stack">
        <p>{words.keepCopyHint}</p>
        <KeepCopy copy={props.copy} />
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
