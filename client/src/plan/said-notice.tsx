import { planSteps } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useObservable } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { usePlanPlace } from './plan-place.tsx'

/** What was just done that may be out of sight, with a way to see it or to take it back. */
export const SaidNotice = (): ReactElement | null => {
  const words = useTexts(planSteps).toast
  const { table } = useAtTable()
  const { said, unsay, jumpTo } = usePlanPlace()
  // Anew after each step.
  useObservable(table.undo.steps)
  if (said === undefined) return null
  const { way } = said
  return (
    // Anew each time, so that the same words are heard again.
    <div key={said.turn} className="notice said-notice">
      <p>{said.words}</p>
      {way?.kind === 'show' && (
        <button
          type="button"
          className="button button--plain"
          onClick={() => {
            unsay()
            jumpTo(way.about.kind, way.about.id)
          }}
        >
          {words.show}
        </button>
      )}
      {way?.kind === 'put-back' && way.step === table.undo.lastStep && (
        <button
          type="button"
          className="button button--plain"
          onClick={() => {
            unsay()
            table.undo.undo()
          }}
        >
          {words.putBack}
        </button>
      )}
    </div>
  )
}
