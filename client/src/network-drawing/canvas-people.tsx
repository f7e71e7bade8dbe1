import type { DrawnPerson } from '@samenbord/shared/drawing'
import { memo, type ReactElement } from 'react'
import { MarkShapes } from './mark-shape.tsx'
import { sameMarks } from './same-marks.ts'

/** Under which attribute an element says whom it is of. */
export const PERSON = 'data-person'
/** Set on the round field in which one touches someone, which can lie over another's. */
const FIELD = 'data-field'

interface PersonProps {
  readonly person: DrawnPerson<string>
  readonly selected: boolean
  /** Whether one comes here with the Tab key. */
  readonly stop: boolean
  /** Whether one can take hold of them. */
  readonly movable: boolean
  /** Whether they are on their way by hand. */
  readonly moving: boolean
  /** How wide the field is in which one touches them, in units of the drawing. */
  readonly field: number
}

/** Someone on the map whom one can point at. Drawn again only when something of them differs. */
export const CanvasPerson = memo(
  ({ person, selected, stop, movable, moving, field }: PersonProps): ReactElement => {
    const { key, at, reach, marks, title } = person
    return (
      <g
        className={`map-person ${movable ? 'map-person--movable' : ''} ${moving ? 'map-person--moving' : ''}`}
        {...{ [PERSON]: key }}
      >
        {/* What is pressed has no words of its own: its name says more than stands there. */}
        {/* biome-ignore lint/a11y/useSemanticElements: an element of HTML is no drawing */}
        <g
          className="map-person__button"
          role="button"
          aria-label={title}
          aria-pressed={selected}
          tabIndex={stop ? 0 : -1}
        >
          <circle
            className="map-person__field"
            cx={at.x}
            cy={at.y}
            r={field}
            {...{ [FIELD]: '' }}
          />
          {selected && <circle className="map-person__chosen" cx={at.x} cy={at.y} r={reach + 5} />}
          <circle className="map-person__focus" cx={at.x} cy={at.y} r={reach + 9} />
        </g>
        <MarkShapes marks={marks} />
      </g>
    )
  },
  (before, after) =>
    before.selected === after.selected &&
    before.stop === after.stop &&
    before.movable === after.movable &&
    before.moving === after.moving &&
    before.field === after.field &&
    before.person.title === after.person.title &&
    before.person.reach === after.person.reach &&
    before.person.at.x === after.person.at.x &&
    before.person.at.y === after.person.at.y &&
    sameMarks(before.person.marks, after.person.marks),
)

/** Whom a part of the drawing is of. `field` when only the room around them was touched. */
export const personAt = (
  target: EventTarget | null,
): { readonly key: string; readonly field: boolean } | undefined => {
  if (!(target instanceof Element)) return undefined
  const key = target.closest(`[${PERSON}]`)?.getAttribute(PERSON)
  return key == null ? undefined : { key, field: target.hasAttribute(FIELD) }
}
