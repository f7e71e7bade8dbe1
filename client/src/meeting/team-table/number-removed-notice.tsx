import { shell, stuck } from '@samenbord/shared/texts'
import { CircleAlert, X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { type NumberRemoved, type TeamGuard, useObservable } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './team-table.css'

/** Says that a number was taken out of what one wrote at the table of a team, and why. */
export const NumberRemovedNotice = (props: {
  guard: Pick<TeamGuard, 'removed'>
}): ReactElement | null => {
  const words = useTexts(stuck)
  const { close } = useTexts(shell)
  const removed = useObservable(props.guard.removed)
  const [seen, setSeen] = useState<NumberRemoved>()
  if (removed === undefined || removed === seen) return null
  return (
    // A next number is said anew.
    <div key={removed.at} className="notice notice--wait team-notice" role="alert">
      <CircleAlert className="icon" />
      <p>
        <b>{words.numberRemoved}</b> {words.numberRemovedWhy}
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={close}
        // Who is writing goes on where they were.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setSeen(removed)}
      >
        <X className="icon" />
      </button>
    </div>
  )
}
