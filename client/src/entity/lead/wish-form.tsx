import { lead as leadTexts, shell } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef } from 'react'
import { FailureNotice } from '../../ui/failure.tsx'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useAtTable } from '../at-table.tsx'
import { useWishes, WishFields } from './wishes.tsx'

/** A resident says whom they would like, or who notes writes it down. */
export const WishForm = (props: { onDone: (saved: boolean) => void }): ReactElement => {
  const words = useTexts(leadTexts).wish
  const common = useTexts(shell)
  const { me } = useAtTable()
  const wishes = useWishes()
  const task = useTask()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('button')?.focus(), [])
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        task.run(wishes.send, () => props.onDone(true))
      }}
    >
      <WishFields wishes={wishes} />
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <div className="actions">
        <button type="submit" className="button">
          <BusyWords busy={task.busy}>
            {me?.kind === 'resident' ? words.submit : words.submitNoted}
          </BusyWords>
        </button>
        <button type="button" className="button button--plain" onClick={() => props.onDone(false)}>
          {common.cancel}
        </button>
      </div>
    </form>
  )
}
