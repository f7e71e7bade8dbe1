import { network } from '@samenbord/shared/texts'
import {
  ListFilter,
  MapPin,
  Maximize2,
  Minimize2,
  PersonStanding,
  Presentation,
  TreePine,
} from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { OwnStepButtons } from '../entity/own-steps.tsx'
import { type MenuItem, RowMenu } from '../entity/row-menu.tsx'
import { useTexts } from '../ui/use-texts.ts'
import type { Grouping } from './list/groups.ts'
import { useMapPlace } from './map-place.tsx'
import type { PeoplePart } from './people-part.ts'
import { useMapSteps } from './use-map-steps.ts'

interface PeopleHeadProps {
  titleId: string
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
  onBoard: (shape: string) => void
  part: PeoplePart
  onPart: (part: PeoplePart) => void
  by: Grouping
  onBy: (by: Grouping) => void
}

/** What it is called, one's own steps, and all that is not needed all the time. */
export const PeopleHead = (props: PeopleHeadProps): ReactElement => {
  const words = useTexts(network)
  const { mayWrite, facts } = useAtTable()
  const { whole, onWhole, part, onPart } = props
  return (
    <header className="network__head">
      <div className="network__title">
        <h2 id={props.titleId} tabIndex={-1}>
          {words.title}
        </h2>
        {mayWrite && <Steps />}
        {whole !== undefined && (
          <button
            type="button"
            className="icon-button"
            aria-label={whole ? words.beside : words.whole}
            onClick={() => onWhole(!whole)}
          >
            {whole ? <Minimize2 className="icon" /> : <Maximize2 className="icon" />}
          </button>
        )}
        <HeadMenu {...props} />
      </div>
      {facts.familyTree.on && (
        <fieldset className="segmented network__parts">
          <legend className="hidden-text">{words.views.label}</legend>
          {(['map', 'tree'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={part === one} onClick={() => onPart(one)}>
              {words.views[one]}
            </button>
          ))}
        </fieldset>
      )}
    </header>
  )
}

const Steps = (): ReactElement => <OwnStepButtons {...useMapSteps()} />

const HeadMenu = (props: PeopleHeadProps): ReactElement => {
  const words = useTexts(network).menu
  const { table, facts, mayWrite } = useAtTable()
  const { say } = useMapPlace()
  const { by, onBy, onPart, onBoard } = props
  const items = (): MenuItem[] => [
    {
      label: by === 'sector' ? words.byRing : words.bySector,
      icon: <ListFilter className="icon icon--small" />,
      onSelect: () => onBy(by === 'sector' ? 'ring' : 'sector'),
    },
    ...(mayWrite
      ? [
          {
            label: words.toBoard,
            icon: <Presentation className="icon icon--small" />,
            onSelect: () => {
              onBoard(table.plan.putMapOnBoard('ecogram'))
              say(words.onBoard)
            },
          },
        ]
      : []),
    {
      label: words.nearby,
      icon: <MapPin className="icon icon--small" />,
      onSelect: () => onPart('nearby'),
    },
    {
      label: words.standing,
      icon: <PersonStanding className="icon icon--small" />,
      onSelect: () => onPart('standing'),
    },
    ...(facts.familyTree.on
      ? [
          {
            label: words.tree,
            icon: <TreePine className="icon icon--small" />,
            onSelect: () => onPart('tree'),
          },
        ]
      : []),
  ]
  return <RowMenu label={words.label} items={items} />
}
