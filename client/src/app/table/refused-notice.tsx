import { refusals, shell, table as tableTexts } from '@samenbord/shared/texts'
import { CircleAlert, X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Refused } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { KeepCopy } from './keep-copy.tsx'

/** Tells that the server did not take something, and offers what is here as a file. */
export const RefusedNotice = (props: {
  /** The last refusal; each is an object of its own. */
  refused: Refused | undefined
  copy: () => Uint8Array
}): ReactElement | null => {
  const words = useTexts(tableTexts)
  const common = useTexts(shell)
  const refusal = useTexts(refusals)
  const { refused } = props
  const [seen, setSeen] = useState<Refused>()
  if (refused === undefined || refused === seen) return null
  const { what, next } = refusal[refused.reason]
  return (
    <div className="notice notice--stop table__refused" role="alert">
      <CircleAlert className="icon" />
      <div className="stack">
        <p>
          <b>{words.refused}</b> {what} {next}
        </p>
        <KeepCopy key={refused.at} copy={props.copy} />
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={common.close}
        onClick={() => setSeen(refused)}
      >
        <X className="icon" />
      </button>
    </div>
  )
}
