import type { WordsField as Field } from '@samenbord/shared/document'
import type { EntityKind, EntityOf } from '@samenbord/shared/model'
import {
  type KeyboardEvent,
  type ReactElement,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { type PlanTable, useFieldWriters, type Writing } from '../sync/index.ts'
import { useAtTable } from './at-table.tsx'
import { CitizenNumberWarning } from './citizen-number.tsx'
import { WhoWrites } from './who-writes.tsx'
import './words-field.css'

/** Whether the browser lets a field grow with its words by itself. */
const GROWS = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

const grow = (field: HTMLTextAreaElement): void => {
  if (GROWS) return
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
}

/** Nobody writes there now, and what comes next is a step of its own. */
const leave = (table: PlanTable): void => {
  table.fields.set(undefined)
  table.plan.setWriting(undefined)
  table.undo.endStep()
}

/**
 * Words of the plan, written in place. Several people can write in one field at once: letters merge,
 * the caret stays where it was among them, and each sees who else is in it. Undo and redo are those
 * of the table.
 */
export const WordsField = <Kind extends EntityKind>(props: {
  kind: Kind
  id: EntityOf<Kind>['id']
  field: Field<Kind>
  /** The words as the plan has them now. */
  value: string
  label: string
  /** Read aloud only: what stands around it says enough to who can see it. */
  labelHidden?: boolean
  hint?: string
  placeholder?: string
  className?: string
  /** Takes the focus when it appears. */
  first?: boolean
  /** Enter is done with it, instead of a new line. */
  onEnter?: () => void
  onEscape?: () => void
}): ReactElement => {
  const { table, mayWrite } = useAtTable()
  const { kind, id, field, value, first } = props
  // What the field shows from then on is its own.
  const [begun] = useState(value)
  const element = useRef<HTMLTextAreaElement>(null)
  const writing = useRef<Writing>(undefined)
  const composing = useRef(false)
  const ids = useId()
  const writers = useFieldWriters(table, id, field)

  const write = () => {
    const area = element.current
    if (area === null) return
    writing.current?.change(area.value)
    grow(area)
  }

  /** Shows what others did; not in the middle of a letter that is still being put together. */
  const show = useCallback(() => {
    const area = element.current
    if (area === null || writing.current === undefined || composing.current) return
    const { selectionStart, selectionEnd } = area
    const [start, end] = writing.current.catchUp([selectionStart, selectionEnd])
    const { shown } = writing.current
    if (area.value !== shown) {
      area.value = shown
      if (document.activeElement === area) area.setSelectionRange(start ?? 0, end ?? 0)
    }
    grow(area)
  }, [])

  useLayoutEffect(() => {
    const area = element.current
    const opened = table.plan.writeIn(kind, id, field, show)
    writing.current = opened
    show()
    return () => {
      opened?.stop()
      writing.current = undefined
      // A field that goes while someone is in it tells nobody that it lost the focus.
      if (document.activeElement === area) leave(table)
    }
  }, [table, kind, id, field, show])

  useEffect(() => {
    const area = element.current
    if (first !== true || area === null) return
    area.focus()
    area.setSelectionRange(area.value.length, area.value.length)
  }, [first])

  // Taking back by the browser's own menu would take back others' letters too.
  useEffect(() => {
    const area = element.current
    const route = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      if (event.inputType === 'historyUndo') table.undo.undo()
      else table.undo.redo()
    }
    area?.addEventListener('beforeinput', route)
    return () => area?.removeEventListener('beforeinput', route)
  }, [table])

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Keys of what stands around the field, such as the board, are not meant here.
    event.stopPropagation()
    const command = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (command && (key === 'z' || key === 'y')) {
      event.preventDefault()
      if (key === 'y' || event.shiftKey) table.undo.redo()
      else table.undo.undo()
    } else if (event.nativeEvent.isComposing) {
      // Enter and Escape end the letter that is being put together.
    } else if (event.key === 'Enter' && props.onEnter !== undefined && !event.shiftKey) {
      event.preventDefault()
      props.onEnter()
    } else if (event.key === 'Escape' && props.onEscape !== undefined) {
      // Not also the dialog it stands in.
      event.preventDefault()
      props.onEscape()
    }
  }

  return (
    <div className={`words-field ${props.className ?? ''}`}>
      <label htmlFor={ids} className={props.labelHidden === true ? 'hidden-text' : ''}>
        {props.label}
      </label>
      <textarea
        ref={element}
        id={ids}
        className="input words-field__input"
        rows={1}
        defaultValue={begun}
        readOnly={!mayWrite}
        placeholder={props.placeholder}
        aria-describedby={props.hint === undefined ? undefined : `${ids}hint`}
        onInput={write}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={() => {
          composing.current = false
          write()
          show()
        }}
        onFocus={() => {
          // Who only reads it, writes nothing there.
          if (!mayWrite) return
          table.fields.set({ entity: id, field })
          table.plan.setWriting(id)
        }}
        onBlur={() => leave(table)}
        onKeyDown={press}
      />
      {props.hint !== undefined && (
        <p id={`${ids}hint`} className="hint">
          {props.hint}
        </p>
      )}
      <CitizenNumberWarning words={value} />
      <WhoWrites writers={writers} />
    </div>
  )
}
