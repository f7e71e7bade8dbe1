import type { CreateInvitationResponse } from '@samenbord/shared/protocol'
import { invite, people } from '@samenbord/shared/texts'
import { Check, Copy, Share2 } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import { momentWords } from '../../ui/words.ts'
import { QrCode } from './qr-code.tsx'

/** A link that was just made: the only moment at which it can be seen. */
export const InvitationLink = (props: {
  invitation: CreateInvitationResponse
  title: string
  onAnother: () => void
}): ReactElement => {
  const words = useTexts(invite)
  const { kinds, access } = useTexts(people)
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const { invitation } = props
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="invite__made" aria-labelledby="link-ready">
      <h3 id="link-ready" ref={heading} tabIndex={-1}>
        {words.linkReady}
      </h3>
      <p className="hint">
        {kinds[invitation.kind]}, {access[invitation.access].toLowerCase()}.{' '}
        {words.worksUntil(momentWords(invitation.expiresAt, language))},{' '}
        {words.usesLeft(invitation.maxUses - invitation.uses)}.
      </p>
      <p>
        <b>{words.onlyNow}</b>
      </p>
      <QrCode url={invitation.url} />
      <CopyLink url={invitation.url} title={props.title} />
      <button type="button" className="button button--quiet" onClick={props.onAnother}>
        {words.another}
      </button>
    </section>
  )
}

const CopyLink = (props: { url: string; title: string }): ReactElement => {
  const words = useTexts(invite)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.url)
      setOutcome('copied')
    } catch {
      // Not on https, or forbidden: then by hand.
      input.current?.select()
      setOutcome('refused')
    }
  }
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={id}>{words.link}</label>
        <input
          ref={input}
          id={id}
          className="input"
          readOnly
          value={props.url}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <div className="actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {outcome === 'copied' ? (
            <Check className="icon icon--small" />
          ) : (
            <Copy className="icon icon--small" />
          )}
          {outcome === 'copied' ? words.copied : words.copy}
        </button>
        <ShareLink {...props} />
      </div>
      <p className="hint" role="status">
        {outcome === 'copied' && <span className="hidden-text">{words.copied}</span>}
        {outcome === 'refused' && words.copyFailed}
      </p>
    </div>
  )
}

const ShareLink = (props: { url: string; title: string }): ReactElement | null => {
  const words = useTexts(invite)
  const data = { text: words.shareText(props.title), url: props.url }
  if (navigator.canShare?.(data) !== true) return null
  const share = () => {
    // Rejects when the person changes their mind, and then nothing has to happen.
    void navigator.share(data).catch(() => undefined)
  }
  return (
    <button type="button" className="button button--quiet" onClick={share}>
      <Share2 className="icon icon--small" />
      {words.share}
    </button>
  )
}
