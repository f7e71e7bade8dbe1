import { shell } from '@samenbord/shared/texts'
import type { ReactElement, ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { FailureNotice } from './failure.tsx'
import { BusyWords } from './progress.tsx'
import type { Task } from './use-task.ts'
import { useTexts } from './use-texts.ts'

/** Asks before something that is hard to take back, saying exactly what will happen. */
export const Confirm = (props: {
  title: string
  children: ReactNode
  /** What the button says: the deed itself, not yes. */
  confirm: string
  /** Whether it can be undone, so that the button need not warn. */
  mild?: boolean
  task: Task
  onConfirm: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(shell)
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          props.onConfirm()
        }}
      >
        {props.children}
        {props.task.failure !== undefined && <FailureNotice {...props.task.failure} />}
        <div className="actions">
          <button type="submit" className={props.mild === true ? 'button' : 'button button--stop'}>
            <BusyWords busy={props.task.busy}>{props.confirm}</BusyWords>
          </button>
          <button type="button" className="button button--plain" onClick={props.onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
