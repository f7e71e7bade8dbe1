import type { Concern, Statement } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { statements } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { useDraft } from '../../entity/use-draft.ts'
import { isTypedIn } from '../../ui/in-field.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { reply } from './new-statement.ts'
import type { Answering } from './row-props.ts'

/** An answer to what someone said, or a request to change it, under one's own name. */
export const ReplyForm = (props: {
  /** What it answers. */
  to: Statement | Concern
  answering: Answering
  /** This person goes into it, or leaves it open and goes elsewhere. */
  onHeld: (held: boolean) => void
  onDone: () => void
}): ReactElement => {
  const words = useTexts(statements).replies
  const { table, facts, people, telling } = useAtTable()
  const { to, answering } = props
  const { kind, held } = answering
  // By what it answers: another may move the row away while one writes.
  const [text, setText] = useDraft(`${kind}/${to.id}`)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const takesFocus = useRef(held)
  useEffect(() => {
    // It may be back where it was left open: not in the middle of what one types elsewhere.
    if (!takesFocus.current || isTypedIn(document.activeElement)) return
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [])
  const done = () => {
    setText('')
    props.onDone()
  }
  const send = () => {
    if (reply(table.plan, people, facts, to, kind, text)) done()
    else field.current?.focus()
  }
  return (
    <form
      className="reply-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className="field">
        <label htmlFor={id}>{kind === 'answer' ? words.answerField : words.changeField}</label>
        <textarea
          ref={field}
          id={id}
          className="input words-field__input"
          rows={2}
          value={text}
          aria-describedby={kind === 'change' ? `${id}hint` : undefined}
          onFocus={() => props.onHeld(true)}
          onBlur={() => props.onHeld(false)}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) props.onDone()
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            send()
          }}
        />
        {kind === 'change' && (
          <p id={`${id}hint`} className="hint">
            {words.changeHint(
              nameOf(people, to.kind === 'concern' ? to.seenBy : to.by, telling.language),
            )}
          </p>
        )}
        <CitizenNumberWarning words={text} />
      </div>
      <div className="actions">
        <button type="submit" className="button button--quiet">
          {words.send}
        </button>
        <button type="button" className="button button--plain" onClick={done}>
          {words.notNow}
        </button>
      </div>
    </form>
  )
}
