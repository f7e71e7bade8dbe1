import type { EcogramKey } from '@samenbord/shared/drawing'
import { MapPersonKey } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactElement, useEffect, useId, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { EcogramCanvas, PictureMenu, useNetworkMap } from '../network-drawing/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { CompareMap } from './compare/compare-map.tsx'
import { AskFamilyTree } from './family/ask-family-tree.tsx'
import { FilesMenu } from './files/files-menu.tsx'
import type { Grouping } from './list/groups.ts'
import { PeopleList } from './list/people-list.tsx'
import { useMapPlace } from './map-place.tsx'
import { Names } from './names/names.tsx'
import { PersonPanel } from './person/person-panel.tsx'
import { TellsNotice } from './tells/tells-notice.tsx'

interface MapPartProps {
  by: Grouping
  /** Whether the board beside it shows the map already: then the drawing is folded. */
  isOnBoard: boolean
  /** Within a step: only names, the map and the list. */
  inStep?: boolean
}

/** Names first, then the drawing, and beside or below it the list, or all of one person. */
export const MapPart = (props: MapPartProps): ReactElement => {
  const { mayWrite } = useAtTable()
  const { contacts } = useNetworkMap()
  const { open } = useMapPlace()
  const { by, inStep = false } = props
  // As long as nobody folds or unfolds it, it is there where the board does not show it.
  const [chosen, setDrawn] = useState<boolean>()
  const drawn = chosen ?? !props.isOnBoard
  return (
    <div
      className={`network__map ${drawn ? 'network__map--drawn' : ''}`}
      data-open={open !== undefined}
    >
      {open === undefined && (
        <div className="network__names">
          {mayWrite && <Names />}
          {!inStep && <TellsNotice />}
        </div>
      )}
      <MapDrawing drawn={drawn} onDrawn={setDrawn} />
      <div className="network__side">
        {open !== undefined ? (
          <PersonPanel key={open} person={open} />
        ) : (
          <>
            {inStep && <TellsNotice />}
            {!inStep && contacts.length > 0 && <CompareMap />}
            <PeopleList by={by} />
            {!inStep && <AskFamilyTree />}
            {!inStep && (
              <div className="network__keep">
                <FilesMenu />
                <PictureMenu view="ecogram" />
              </div>
            )}
          </>
        )}
      </div>
    </div>
  )
}

/** Someone of the map: of a household of one, that is who stands in the middle. */
const personIn = (
  key: EcogramKey | undefined,
  members: readonly MapPerson[],
): MapPersonKey | undefined => {
  const [only, ...more] = members
  if (key === 'household') return more.length === 0 ? only?.key : undefined
  return MapPersonKey.safeParse(key).data
}

const MapDrawing = (props: {
  drawn: boolean
  onDrawn: (drawn: boolean) => void
}): ReactElement | null => {
  const words = useTexts(network)
  const { contacts, household } = useNetworkMap()
  const { open, show } = useMapPlace()
  const [selected, setSelected] = useState<EcogramKey>()
  const id = useId()
  const { drawn, onDrawn } = props
  useEffect(() => {
    // Choosing the middle closes who was open, and stays the choice.
    setSelected((before) => open ?? (before === 'household' ? before : undefined))
  }, [open])
  if (contacts.length === 0) return null
  return (
    <div className="network__drawing">
      <button
        type="button"
        className="button button--plain network__fold"
        aria-expanded={drawn}
        aria-controls={drawn ? id : undefined}
        onClick={() => onDrawn(!drawn)}
      >
        {drawn ? (
          <ChevronUp className="icon icon--small" />
        ) : (
          <ChevronDown className="icon icon--small" />
        )}
        {drawn ? words.hideDrawing : words.showDrawing}
      </button>
      {drawn && (
        <div id={id}>
          <EcogramCanvas
            selected={selected}
            onSelect={(key) => {
              setSelected(key)
              show(personIn(key, household.members))
            }}
          />
        </div>
      )}
    </div>
  )
}
