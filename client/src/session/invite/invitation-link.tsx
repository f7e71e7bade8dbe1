import type { CreateInvitationResponse } from '@samenbord/shared/protocol'
import { invite, people } from '@samenbord/shared/texts'
import { Share2 } from 'lucide-react'
import { type ReactElement, useEffect, useRef } from 'react'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import { momentWords } from '../../ui/words.ts'
import { CopyLink } from '../copy-link.tsx'
import { QrCode } from './qr-code.tsx'

/** A link that was just made: the only moment at which it can be seen. */
export const InvitationLink = (props: {
  invitation: CreateInvitationResponse
  /** Of the table, where it may be known. */
  title?: string | undefined
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
      {isOnlyHere(invitation.url) && <p className="notice notice--wait">{words.onlyHere}</p>}
      <QrCode url={invitation.url} />
      <CopyLink url={invitation.url} words={words}>
        <ShareLink url={invitation.url} title={props.title} />
      </CopyLink>
      <button type="button" className="button button--quiet" onClick={props.onAnother}>
        {words.another}
      </button>
    </section>
  )
}

/** Whether no other device can come to this address. */
const isOnlyHere = (url: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

const ShareLink = (props: { url: string; title: string | undefined }): ReactElement | null => {
  const words = useTexts(invite)
  const text = props.title === undefined ? words.shareAnyTable : words.shareText(props.title)
  const data = { text, url: props.url }
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
