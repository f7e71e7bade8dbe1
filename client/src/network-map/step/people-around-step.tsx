import type { ReactElement } from 'react'
import { ReadWithoutResident, useAtTable } from '../../entity/at-table.tsx'
import { byUndoKeys } from '../../entity/own-steps.tsx'
import { useNarrow } from '../../ui/docked-panel.tsx'
import { MapPart } from '../map-part.tsx'
import '../network.css'
import '../names/names.css'
import '../list/list.css'
import '../person/person.css'
import { PeopleNotices } from '../people-notices.tsx'
import { PeopleSaid } from '../people-said.tsx'
import { PeopleAround } from '../people-view.tsx'
import { useMapSteps } from '../use-map-steps.ts'

/** *Wie is er om je heen?*: names first, the map and the list below; the same as in *Mensen*. */
export const PeopleAroundStep = (): ReactElement => (
  <PeopleAround>
    <Within />
  </PeopleAround>
)

const Within = (): ReactElement => {
  const press = byUndoKeys(useMapSteps())
  const narrow = useNarrow()
  const { table } = useAtTable()
  const isOnBoard = !narrow && table.plan.hasMapOnBoard('ecogram')
  return (
    // The keys of undo are heard here, wherever in the step one is.
    // biome-ignore lint/a11y/noStaticElementInteractions: it is no control by itself.
    <div className="network-step" onKeyDown={press}>
      <PeopleNotices />
      <ReadWithoutResident>
        <MapPart by="sector" isOnBoard={isOnBoard} inStep />
      </ReadWithoutResident>
      <PeopleSaid />
    </div>
  )
}
