import { actions } from '@samenbord/shared/texts'
import { MessagesSquare } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** Questions that help to come to an action: for the talk, not to be filled in. */
export const TalkHelp = (): ReactElement => {
  const words = useTexts(actions)
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="talk-help">
      <button
        type="button"
        className="button button--plain"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <MessagesSquare className="icon icon--small" />
        {words.talk.open}
      </button>
      {open && (
        <ul id={id} className="talk-help__questions">
          {words.talk.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
