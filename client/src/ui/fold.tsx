import { ChevronDown } from 'lucide-react'
import { type ReactElement, type ReactNode, useId, useState } from 'react'
import './fold.css'

/** A line that says what was said, and unfolds into where one can say it. */
export const Fold = (props: {
  label: string
  /** What was said; nothing when it was not. */
  said?: string | undefined
  /** Whether it is open, where that is remembered elsewhere, and how that changes. */
  held?: readonly [boolean, (open: boolean) => void]
  children: ReactNode
}): ReactElement => {
  const own = useState(false)
  const [open, setOpen] = props.held ?? own
  const id = useId()
  return (
    <div className="fold">
      <button
        type="button"
        className="fold__line"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="fold__words">
          <span className={props.said === undefined ? '' : 'soft small'}>{props.label}</span>
          {props.said !== undefined && (
            <>
              {' '}
              <b>{props.said}</b>
            </>
          )}
        </span>
        <ChevronDown className="icon icon--small" />
      </button>
      {open && (
        <div id={id} className="fold__body">
          {props.children}
        </div>
      )}
    </div>
  )
}
