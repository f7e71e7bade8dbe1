import { steps } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useObservable } from '../../sync/index.ts'
import { kindName } from '../../ui/step-words.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Says what of the plan another took away while this person was busy with it, and puts it back. */
export const TakenNotice = (): ReactElement | null => {
  const words = useTexts(steps)
  const { table } = useAtTable()
  const taken = useObservable(table.plan.taken)
  if (taken.length === 0) return null
  return (
    <div className="notice notice--wait table__refused" role="alert">
      <div className="stack">
        <p>
          <b>{words.taken(taken.map(({ kind }) => kindName(words, kind)))}</b> {words.takenHint}
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={() => table.plan.restoreTaken()}>
            {words.putBack}
          </button>
          <button
            type="button"
            className="button button--plain"
            onClick={() => table.plan.dropTaken()}
          >
            {words.leaveOut}
          </button>
        </div>
      </div>
    </div>
  )
}
