import type { MapPersonKey } from '@samenbord/shared/model'
import { networkDrawing } from '@samenbord/shared/texts'
import { type ReactElement, useId, useRef } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import './canvas.css'
import { CanvasPerson } from './canvas-people.tsx'
import { DrawingLegend } from './drawing-legend.tsx'
import { MarkGroup, viewBoxOf } from './drawing-svg.tsx'
import { type MapSurface, useUnit } from './surface.ts'
import { useGenogram } from './use-drawing.ts'
import { useMapHand } from './use-map-hand.ts'
import { useRoving } from './use-roving.ts'

const FINGER = 22

const NOTHING = () => {}

/** A family tree in which one can choose someone. Where they stand follows from who is whose child. */
export const GenogramCanvas = (props: {
  compact?: boolean
  selected: MapPersonKey | undefined
  onSelect: (key: MapPersonKey | undefined) => void
  surface?: MapSurface
}): ReactElement => {
  const { compact = false, selected, onSelect, surface } = props
  const words = useTexts(networkDrawing)
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const { drawing } = useGenogram()
  const { box, people } = drawing
  const finger = FINGER / useUnit(frame, box, surface?.zoom ?? 1)
  const hand = useMapHand<MapPersonKey>({
    frame,
    box,
    surface,
    people,
    least: finger,
    canMove: () => false,
    onTap: onSelect,
    onCarry: NOTHING,
    onDrop: NOTHING,
    onTie: NOTHING,
  })
  const { stop, onFocus } = useRoving<MapPersonKey>(svg, {
    people,
    selected,
    onSelect,
    onStep: () => false,
  })
  return (
    <div className="map-canvas">
      <div ref={frame} className="map-canvas__frame">
        {/* biome-ignore lint/a11y/useSemanticElements: an element of HTML is no drawing */}
        <svg
          ref={svg}
          className="drawing map-canvas__drawing"
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
          {people.map((person) => (
            <CanvasPerson
              key={person.key}
              person={person}
              selected={person.key === selected}
              stop={person.key === stop}
              movable={false}
              moving={false}
              field={person.reach + 4}
            />
          ))}
        </svg>
      </div>
      <p id={`${id}keys`} className="hidden-text">
        {words.keysToLook}
      </p>
      {!compact && <DrawingLegend drawing={drawing} />}
    </div>
  )
}
