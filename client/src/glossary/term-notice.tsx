import { glossary } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useObservable } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import type { Said } from './use-said.ts'

/** What was just done with a term, and the way to put back what was taken away. */
export const TermNotice = (props: {
  said: Said | undefined
  onPutBack: () => void
}): ReactElement => {
  const { putBack } = useTexts(glossary)
  const { table } = useAtTable()
  const { said } = props
  // Anew after each step.
  useObservable(table.undo.steps)
  return (
    <div role="status">
      {said !== undefined && (
        <div className="notice glossary__said">
          <p>{said.words}</p>
          {said.step !== undefined && said.step === table.undo.lastStep && (
            <button type="button" className="button button--plain" onClick={props.onPutBack}>
              {putBack}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
