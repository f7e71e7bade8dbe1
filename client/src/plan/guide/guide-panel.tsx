import type { Guide } from '@samenbord/shared/model'
import { meeting } from '@samenbord/shared/texts'
import { Handshake } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { isTypedIn } from '../../ui/in-field.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './guide.css'
import { GuideDialog } from './guide-dialog.tsx'

/**
 * *Samen een afspraak maken*: the same question, large, on all screens. Who is typing elsewhere is
 * told of it and comes when they are ready.
 */
export const GuidePanel = (): ReactElement => {
  const words = useTexts(meeting).guide
  const { guide } = useAtTable().facts
  return (
    <div className="guide-place">
      <p className="hidden-text" role="status">
        {guide !== null && words.notice}
      </p>
      {guide !== null && <Joined key={guide.actionId} guide={guide} />}
    </div>
  )
}

const Joined = (props: { guide: Guide }): ReactElement => {
  const words = useTexts(meeting).guide
  const [open, setOpen] = useState(() => !isTypedIn(document.activeElement))
  if (open) return <GuideDialog guide={props.guide} onHide={() => setOpen(false)} />
  return (
    <section className="guide-notice" aria-label={words.title}>
      <Handshake className="icon" />
      <p>{words.notice}</p>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words.join}
      </button>
    </section>
  )
}
