import type { EntityKind } from '@samenbord/shared/model'
import { care } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { useDraft } from '../../entity/use-draft.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Adds one thing in words: a button, and a field only once someone wants to write. */
export const AddWords = (props: {
  /** What is being written: it is kept by this name when the field goes. */
  draft: EntityKind
  button: string
  label: string
  placeholder: string
  onAdd: (words: string) => void
}): ReactElement => {
  const words = useTexts(care)
  const [typed, setTyped] = useDraft(props.draft)
  const [open, setOpen] = useState(typed !== '')
  const button = useRef<HTMLButtonElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const wasOpen = useRef(open)
  const id = useId()
  useEffect(() => {
    // What was just made may ask for more, and has the focus then.
    const isFree = document.activeElement === document.body
    if (open && !wasOpen.current) area.current?.focus()
    else if (!open && wasOpen.current && isFree) button.current?.focus()
    wasOpen.current = open
  }, [open])
  const leave = () => {
    setTyped('')
    setOpen(false)
  }
  const add = () => {
    const said = typed.trim()
    if (said === '') return area.current?.focus()
    props.onAdd(said)
    leave()
  }
  if (!open) {
    return (
      <button
        ref={button}
        type="button"
        className="button button--quiet care__add"
        onClick={() => setOpen(true)}
      >
        <Plus className="icon icon--small" />
        {props.button}
      </button>
    )
  }
  return (
    <form
      className="care__new stack"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div className="field">
        <label htmlFor={id}>{props.label}</label>
        <textarea
          ref={area}
          id={id}
          className="input care__area"
          rows={2}
          value={typed}
          placeholder={props.placeholder}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            event.stopPropagation()
            // Closes it, and keeps the words.
            if (event.key === 'Escape') setOpen(false)
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            add()
          }}
        />
        <CitizenNumberWarning words={typed} />
      </div>
      <div className="actions">
        <button type="submit" className="button">
          {words.add}
        </button>
        <button type="button" className="button button--plain" onClick={leave}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
