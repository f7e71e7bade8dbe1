import { NEW_ACTION } from '@samenbord/shared/model'
import { roleDivision } from '@samenbord/shared/texts'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { CitizenNumberWarning } from '../entity/citizen-number.tsx'
import { useDraft } from '../entity/use-draft.ts'
import { useTexts } from '../ui/use-texts.ts'

/** A task without a wish yet: a line, Enter, and the next. */
export const NewTask = (): ReactElement => {
  const words = useTexts(roleDivision).newTask
  const { table } = useAtTable()
  const [task, setTask] = useDraft('role-division/task')
  const [told, setTold] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const add = () => {
    field.current?.focus()
    const said = task.trim()
    if (said === '') return
    table.plan.add('action', { ...NEW_ACTION, words: said })
    setTold(words.added(said))
    setTask('')
  }
  return (
    <form
      className="new-task"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <div className="new-task__line">
        <input
          ref={field}
          id={id}
          className="input"
          autoComplete="off"
          placeholder={words.placeholder}
          value={task}
          onChange={(event) => setTask(event.target.value)}
          onKeyDown={(event) => event.stopPropagation()}
        />
        <button type="submit" className="button button--quiet">
          {words.add}
        </button>
      </div>
      <CitizenNumberWarning words={task} />
      <p className="hidden-text" role="status">
        {told}
      </p>
    </form>
  )
}
