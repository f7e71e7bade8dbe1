import { type RefusalText, refusals, shell } from '@samenbord/shared/texts'
import { CircleAlert, X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { FailureReason } from '../api/index.ts'
import { useTexts } from './use-texts.ts'

/** What happened and what to do, for each reason a call did not work out. */
export const useFailureText = (): ((reason: FailureReason) => RefusalText) => {
  const refusal = useTexts(refusals)
  const words = useTexts(shell)
  return (reason) => (reason === 'unreachable' ? words.unreachable : refusal[reason])
}

/** A failure beside what failed, read aloud at once. */
export const FailureNotice = (props: {
  reason: FailureReason
  /** Seconds to wait, when the server said so. */
  retryAfter?: number | undefined
  onRetry?: () => void
  /** One has seen it. */
  onClose?: () => void
}): ReactElement => {
  const words = useTexts(shell)
  const text = useFailureText()(props.reason)
  const next = props.retryAfter === undefined ? text.next : words.waitSeconds(props.retryAfter)
  return (
    <div className="notice notice--stop" role="alert">
      <CircleAlert className="icon" />
      <div>
        <p>
          <b>{text.what}</b> {next}
        </p>
        {props.onRetry !== undefined && (
          <button type="button" className="button button--plain" onClick={props.onRetry}>
            {words.tryAgain}
          </button>
        )}
      </div>
      {props.onClose !== undefined && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.close}
          onClick={props.onClose}
        >
          <X className="icon" />
        </button>
      )}
    </div>
  )
}
