import type { SessionId } from '@samenbord/shared/model'
import { beamer } from '@samenbord/shared/texts'
import { ExternalLink } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { closeBeamers, makeBeamerLink } from '../../api/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { CopyLink } from '../copy-link.tsx'

/** For who leads: a link for the big screen, and closing all big screens again. */
export const OpenBeamer = (props: { sessionId: SessionId; onClose: () => void }): ReactElement => {
  const words = useTexts(beamer).link
  const { sessionId } = props
  const make = useTask()
  const [url, setUrl] = useState<string>()
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <div className="stack">
        <p>{words.intro}</p>
        <p>{words.whoSees}</p>
        {make.failure !== undefined && <FailureNotice {...make.failure} />}
        {url !== undefined && <MadeLink key={url} url={url} />}
        <div className="actions">
          <button
            type="button"
            className={url === undefined ? 'button' : 'button button--plain'}
            data-first="true"
            onClick={() =>
              make.run(
                () => makeBeamerLink(sessionId),
                (made) => setUrl(made.url),
              )
            }
          >
            <BusyWords busy={make.busy}>{url === undefined ? words.make : words.another}</BusyWords>
          </button>
        </div>
        <p className="hint">{words.keys}</p>
        <CloseAll sessionId={sessionId} onClosed={() => setUrl(undefined)} />
      </div>
    </Dialog>
  )
}

const MadeLink = (props: { url: string }): ReactElement => {
  const words = useTexts(beamer).link
  const ready = useRef<HTMLParagraphElement>(null)
  useEffect(() => ready.current?.focus(), [])
  return (
    <>
      <p ref={ready} tabIndex={-1}>
        <b>{words.ready}</b>
      </p>
      <CopyLink url={props.url} words={words}>
        <a
          className="button button--quiet"
          href={props.url}
          target="_blank"
          rel="noopener noreferrer"
        >
          <ExternalLink className="icon icon--small" />
          {words.open}
        </a>
      </CopyLink>
    </>
  )
}

/** A link that nobody has used yet goes as well. */
const CloseAll = (props: { sessionId: SessionId; onClosed: () => void }): ReactElement => {
  const words = useTexts(beamer).link
  const close = useTask()
  const [closed, setClosed] = useState(false)
  return (
    <div className="stack">
      {close.failure !== undefined && <FailureNotice {...close.failure} />}
      <div className="actions">
        <button
          type="button"
          className="button button--stop"
          onClick={() => {
            setClosed(false)
            close.run(
              () => closeBeamers(props.sessionId),
              () => {
                setClosed(true)
                props.onClosed()
              },
            )
          }}
        >
          <BusyWords busy={close.busy}>{words.close}</BusyWords>
        </button>
      </div>
      <p className="hint" role="status">
        {closed ? words.closed : words.closeHint}
      </p>
    </div>
  )
}
