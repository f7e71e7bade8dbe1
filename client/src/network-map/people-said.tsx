import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useObservable } from '../sync/index.ts'
import { useMapPlace } from './map-place.tsx'

/** What was just done, with what can be done about it. */
export const PeopleSaid = (): ReactElement => {
  const { table } = useAtTable()
  const { said, unsay } = useMapPlace()
  // Anew after each step.
  useObservable(table.undo.steps)
  const way = said?.way?.holds?.() === false ? undefined : said?.way
  return (
    <div className="network-said" role="status">
      {said !== undefined && (
        // Anew each time, so that the same words are heard again.
        <div key={said.turn} className="notice network-said__notice">
          <p>{said.words}</p>
          {way !== undefined && (
            <button
              type="button"
              className="button button--plain"
              onClick={() => {
                unsay()
                way.act()
              }}
            >
              {way.label}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
