import { type ReactElement, useId, useState } from 'react'
import { ReadWithoutResident, useAtTable } from '../entity/at-table.tsx'
import { byUndoKeys } from '../entity/own-steps.tsx'
import { remembering } from '../entity/use-draft.ts'
import { FamilyPart } from './family/family-part.tsx'
import type { Grouping } from './list/groups.ts'
import { MapPart } from './map-part.tsx'
import { useMapPlace } from './map-place.tsx'
import { NearbyPanel } from './nearby/nearby-panel.tsx'
import { PartAside } from './part-aside.tsx'
import './network.css'
import './names/names.css'
import './list/list.css'
import './person/person.css'
import { PeopleHead } from './people-head.tsx'
import { PeopleNotices } from './people-notices.tsx'
import type { PeoplePart } from './people-part.ts'
import { PeopleSaid } from './people-said.tsx'
import { StandingPanel } from './standing/standing-panel.tsx'
import { useMapSteps } from './use-map-steps.ts'

export interface PeopleScreenProps {
  /** Whether it has the whole screen; nothing when there is no choice. */
  readonly whole: boolean | undefined
  readonly onWhole: (whole: boolean) => void
  /** Whether the board is on the screen beside it. */
  readonly besideBoard: boolean
  /** Shows this shape on the board. */
  readonly onBoard: (shape: string) => void
}

const useGrouping = remembering<Grouping>('sector')

/** The people of one table: head, notices, and what one looks at of them. */
export const PeopleScreen = (props: PeopleScreenProps): ReactElement => {
  const title = useId()
  const press = byUndoKeys(useMapSteps())
  const { facts } = useAtTable()
  const { open, asked } = useMapPlace()
  const [chosen, setPart] = useState<PeoplePart>('map')
  const [by, setBy] = useGrouping()
  // A resident can switch the family tree off while another looks at it.
  const part = chosen === 'tree' && !facts.familyTree.on ? 'map' : chosen
  // Whoever asks for someone elsewhere sees them.
  const [seen, setSeen] = useState(asked)
  if (seen !== asked) {
    setSeen(asked)
    if (open !== undefined && part !== 'tree') setPart('map')
  }
  return (
    <section className="network" aria-labelledby={title} onKeyDown={press}>
      <PeopleHead {...props} titleId={title} part={part} onPart={setPart} by={by} onBy={setBy} />
      <PeopleNotices />
      <div className="network__body">
        <PartOf
          part={part}
          by={by}
          besideBoard={props.besideBoard}
          onBoard={props.onBoard}
          onPart={setPart}
        />
      </div>
      <PeopleSaid />
    </section>
  )
}

const PartOf = (props: {
  part: PeoplePart
  by: Grouping
  besideBoard: boolean
  onBoard: (shape: string) => void
  onPart: (part: PeoplePart) => void
}): ReactElement => {
  const { table } = useAtTable()
  const { part, onPart } = props
  const back = () => onPart('map')
  switch (part) {
    case 'map':
      return (
        <ReadWithoutResident>
          <MapPart
            by={props.by}
            isOnBoard={props.besideBoard && table.plan.hasMapOnBoard('ecogram')}
          />
        </ReadWithoutResident>
      )
    case 'tree':
      return (
        <ReadWithoutResident>
          <FamilyPart />
        </ReadWithoutResident>
      )
    case 'nearby':
      return (
        <PartAside key={part} wide onBack={back}>
          <NearbyPanel />
        </PartAside>
      )
    case 'standing':
      return (
        <PartAside key={part} onBack={back}>
          <StandingPanel onBoard={props.onBoard} />
        </PartAside>
      )
  }
}
