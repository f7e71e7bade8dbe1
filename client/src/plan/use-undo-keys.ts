import type { KeyboardEvent } from 'react'
import { isWrittenIn } from '../ui/in-field.ts'
import { useOwnSteps } from './use-own-steps.ts'

/** Takes back and redoes one's own steps by the keys everyone knows, outside of fields. */
export const useUndoKeys = (): ((event: KeyboardEvent) => void) => {
  const { undo, redo } = useOwnSteps()
  return (event) => {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return
    // Fields of their own take back what was typed in them.
    if (event.target instanceof Element && isWrittenIn(event.target)) return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) redo()
    else undo()
  }
}
