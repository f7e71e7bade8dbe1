import type { Box, Drawing } from '@samenbord/shared/drawing'
import { networkDrawing } from '@samenbord/shared/texts'
import { type ReactElement, type ReactNode, useId, useRef } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import './canvas.css'
import { CanvasPerson } from './canvas-people.tsx'
import type { Drag } from './drag.ts'
import { DrawingLegend } from './drawing-legend.tsx'
import { MarkGroup, viewBoxOf } from './drawing-svg.tsx'
import type { Way } from './roving.ts'
import { type MapSurface, useUnit } from './surface.ts'
import { type MapHand, useMapHand } from './use-map-hand.ts'
import { useRoving } from './use-roving.ts'

/** Half of what a finger needs, in pixels of the screen. */
const FINGER = 22
/** How much wider than someone's shape the field gets at most in which one touches them. */
const WIDEST = 2.2

/** What hands and keys change on a map. */
export interface MapChanges<Key extends string>
  extends Pick<MapHand<Key>, 'canMove' | 'onCarry' | 'onDrop' | 'onTie'> {
  /** Moves someone one step; false when that cannot be. */
  onStep(key: Key, way: Way): boolean
}

/** Of a map on which one chooses someone, and changes nothing. */
export const NO_CHANGES: MapChanges<string> = {
  canMove: () => false,
  onCarry() {},
  onDrop() {},
  onTie() {},
  onStep: () => false,
}

/** What the hand on the map does now. */
export interface HeldOnMap<Key extends string> {
  readonly drag: Drag<Key> | undefined
  /** Half of what a finger needs, in units of the drawing. */
  readonly finger: number
}

interface MapCanvasProps<Key extends string> {
  readonly drawing: Drawing<Key, string>
  /** The window on the drawing: it stays while someone is on their way. */
  readonly box: Box
  readonly changes: MapChanges<Key>
  /** Without what the signs mean. */
  readonly compact: boolean
  readonly selected: Key | undefined
  readonly onSelect: (key: Key | undefined) => void
  readonly surface: MapSurface | undefined
  /** What of the drawing lies under the people. */
  readonly beneath?: (held: HeldOnMap<Key>) => ReactNode
  /** What of the drawing lies over the people. */
  readonly above?: (held: HeldOnMap<Key>) => ReactNode
  /** What lies over the drawing as a part of the page. */
  readonly over?: ReactNode
  /** What stands below the drawing. */
  readonly children?: ReactNode
}

/** A drawing of people that one can touch, with a mouse, a pen, fingers or keys. */
export const MapCanvas = <Key extends string>(props: MapCanvasProps<Key>): ReactElement => {
  const { drawing, box, changes, compact, selected, onSelect, surface } = props
  const words = useTexts(networkDrawing)
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const finger = FINGER / useUnit(frame, box, surface?.zoom ?? 1)
  const { people } = drawing
  const hand = useMapHand<Key>({
    ...changes,
    frame,
    box,
    surface,
    people,
    least: finger,
    onTap: onSelect,
  })
  const { stop, onFocus } = useRoving<Key>(svg, {
    people,
    selected,
    onSelect,
    onStep: changes.onStep,
  })
  const { drag } = hand
  const carried = drag?.kind === 'person' && drag.underway ? drag.key : undefined
  const held: HeldOnMap<Key> = { drag, finger }
  const changesAny = people.some(({ key }) => changes.canMove(key))
  return (
    <div className="map-canvas">
      <div ref={frame} className="map-canvas__frame">
        {/* biome-ignore lint/a11y/useSemanticElements: an element of HTML is no drawing */}
        <svg
          ref={svg}
          className={`drawing map-canvas__drawing ${drag === undefined ? '' : 'map-canvas__drawing--held'}`}
          viewBox={viewBoxOf(box)}
          role="group"
          aria-label={drawing.title}
          aria-describedby={`${id}keys`}
          data-still={surface?.active === false}
          onFocus={onFocus}
          {...hand.events}
        >
          <MarkGroup marks={drawing.ground} />
          {drawing.lines.map(({ key, marks }) => (
            <MarkGroup key={key} marks={marks} />
          ))}
          {props.beneath?.(held)}
          {people.map((person) => (
            <CanvasPerson
              key={person.key}
              person={person}
              selected={person.key === selected}
              stop={person.key === stop}
              movable={changes.canMove(person.key)}
              moving={person.key === carried}
              field={Math.max(person.reach + 4, Math.min(finger, person.reach * WIDEST))}
            />
          ))}
          {props.above?.(held)}
        </svg>
        {props.over}
      </div>
      {props.children}
      <p id={`${id}keys`} className="hidden-text">
        {changesAny ? words.keys : words.keysToLook}
      </p>
      {!compact && <DrawingLegend drawing={drawing} />}
    </div>
  )
}
