import { InvitationToken } from '@samenbord/shared/protocol'
import { beamer } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { type FailureReason, openBeamer } from '../api/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { FailedNotice, Notice } from './notice.tsx'

/** Opens the big screen with a link. */
export const BeamerLink = (props: {
  /** What stood behind the `#`; undefined when nothing did. */
  token: string | undefined
}): ReactElement => {
  const { noLink } = useTexts(beamer)
  const token = InvitationToken.safeParse(props.token)
  if (!token.success) return <Notice text={noLink} />
  return <Exchange token={token.data} />
}

const Exchange = (props: { token: string }): ReactElement => {
  const words = useTexts(beamer)
  const [failure, setFailure] = useState<FailureReason>()
  const [, navigate] = useLocation()
  const sent = useRef<string>(undefined)
  const { token } = props
  useEffect(() => {
    // A link works once: it must not be sent twice.
    if (failure !== undefined || sent.current === token) return
    sent.current = token
    void openBeamer(token).then((answer) => {
      if (answer.ok) navigate(`/beamer/${answer.value.session.id}`, { replace: true })
      else setFailure(answer.reason)
    })
  }, [token, failure, navigate])
  if (failure === undefined) return <Notice text={{ what: words.opening }} />
  const again = () => {
    sent.current = undefined
    setFailure(undefined)
  }
  return <FailedNotice reason={failure} onRetry={again} />
}
