import { shell } from '@samenbord/shared/texts'
import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTexts } from './use-texts.ts'

/** The head of what opens over the page: a heading that can take the focus, and a way out. */
export const ClosableHead = (props: {
  className: string
  /** Id of the heading, for what it names. */
  titleId: string
  title: string
  onClose: () => void
}): ReactElement => {
  const words = useTexts(shell)
  return (
    <div className={props.className}>
      <h2 id={props.titleId} tabIndex={-1}>
        {props.title}
      </h2>
      <button
        type="button"
        className="icon-button"
        aria-label={words.close}
        onClick={props.onClose}
      >
        <X className="icon" />
      </button>
    </div>
  )
}
