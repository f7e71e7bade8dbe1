import { refusals, shell, table as tableTexts } from '@samenbord/shared/texts'
import { CircleAlert, X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { type TableConnection, useRefused } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { KeepCopy } from './keep-copy.tsx'

/** Tells that the server did not take something, and offers what is here as a file. */
export const RefusedNotice = (props: { table: TableConnection }): ReactElement | null => {
  const words = useTexts(tableTexts)
  const common = useTexts(shell)
  const refusal = useTexts(refusals)
  const reason = useRefused(props.table)
  const [seen, setSeen] = useState<typeof reason>()
  if (reason === undefined || reason === seen) return null
  return (
    <div className="notice notice--stop table__refused" role="alert">
      <CircleAlert className="icon" />
      <div className="stack">
        <p>
          <b>{words.refused}</b> {refusal[reason].what} {refusal[reason].next}
        </p>
        <KeepCopy table={props.table} />
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={common.close}
        onClick={() => setSeen(reason)}
      >
        <X className="icon" />
      </button>
    </div>
  )
}
