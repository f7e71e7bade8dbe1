import { type RefusalText, shell } from '@samenbord/shared/texts'
import { type ReactElement, type ReactNode, useEffect, useEffectEvent } from 'react'
import type { FailureReason } from '../api/index.ts'
import { useFailureText } from '../ui/failure.tsx'
import { PageTitle } from '../ui/page.tsx'
import { useTexts } from '../ui/use-texts.ts'
import './notice.css'
import './slide.css'

/** Reasons after which only a new link helps, or nothing at all. */
const FINAL: ReadonlySet<FailureReason> = new Set([
  'beamer-unknown',
  'session-unknown',
  'session-ended',
  'not-signed-in',
  'forbidden',
  'removed',
  'not-shared',
])

/** Nobody may be near enough to press anything. */
const RETRY_MS = 10_000

/**
 * Why the big screen shows nothing, and what to do, to be read from where people sit. What may pass is
 * tried again by itself.
 */
export const FailedNotice = (props: {
  reason: FailureReason
  onRetry: () => void
}): ReactElement => {
  const { tryAgain } = useTexts(shell)
  const { reason, onRetry } = props
  const mayPass = !FINAL.has(reason)
  const retry = useEffectEvent(onRetry)
  useEffect(() => {
    if (!mayPass) return
    const timer = setInterval(() => retry(), RETRY_MS)
    return () => clearInterval(timer)
  }, [mayPass])
  return (
    <Notice text={useFailureText()(reason)}>
      {mayPass && (
        <button type="button" className="button" onClick={onRetry}>
          {tryAgain}
        </button>
      )}
    </Notice>
  )
}

/** A few words, as large as everything on this screen. */
export const Notice = (props: {
  text: Pick<RefusalText, 'what'> & Partial<RefusalText>
  children?: ReactNode
}): ReactElement => (
  <main className="beam beam--notice">
    <PageTitle className="beam-hero">{props.text.what}</PageTitle>
    {props.text.next !== undefined && <p className="beam-own soft">{props.text.next}</p>}
    <div>{props.children}</div>
  </main>
)
