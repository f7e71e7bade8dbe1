import { type NetworkMap, networkText } from '@samenbord/shared/network'
import { networkFiles } from '@samenbord/shared/texts'
import { FileDown, FileText } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { NOTHING_KEPT, networkMapFor } from '../../network-drawing/index.ts'
import { CopyText } from '../../ui/copy-text.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { downloadCsv, downloadText } from './map-files.ts'

/** *Neem de kaart mee*: as text or as a list; what one keeps for oneself only when that is chosen. */
export const TakeHomeDialog = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(networkFiles)
  const { table, people, facts, telling } = useAtTable()
  const [withKept, setWithKept] = useState(false)
  const [saved, setSaved] = useState(false)
  const id = useId()
  const keeps = facts.kept.length > 0
  const map = (): NetworkMap =>
    networkMapFor(table.plan.plan.get(), people, withKept ? facts.kept : NOTHING_KEPT)
  const save = (how: typeof downloadText) => {
    how(map(), telling)
    setSaved(true)
  }
  return (
    <Dialog title={words.take} onClose={props.onClose}>
      <div className="stack">
        {keeps && (
          <div>
            <label className="check">
              <input
                type="checkbox"
                checked={withKept}
                aria-describedby={id}
                onChange={({ target }) => setWithKept(target.checked)}
              />
              {words.withKept}
            </label>
            <p id={id} className="hint">
              {withKept ? words.withKeptHint : words.withoutKept}
            </p>
          </div>
        )}
        <CopyText label={words.copy} text={() => networkText(map(), telling.language)} />
        <div className="actions">
          <button type="button" className="button button--quiet" onClick={() => save(downloadText)}>
            <FileText className="icon icon--small" />
            {words.text}
          </button>
          <button type="button" className="button button--quiet" onClick={() => save(downloadCsv)}>
            <FileDown className="icon icon--small" />
            {words.csv}
          </button>
        </div>
        <p className="hint" role="status">
          {saved && words.saved}
        </p>
      </div>
    </Dialog>
  )
}
