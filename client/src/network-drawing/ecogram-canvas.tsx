import { type EcogramKey, placeAt } from '@samenbord/shared/drawing'
import type { TieId } from '@samenbord/shared/model'
import { networkDrawing } from '@samenbord/shared/texts'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import './canvas.css'
import { DrawnTie, MoverName, TargetField, TargetRing, TieHandle } from './canvas-marks.tsx'
import { CanvasPerson } from './canvas-people.tsx'
import { DrawingLegend } from './drawing-legend.tsx'
import { MarkGroup, viewBoxOf } from './drawing-svg.tsx'
import { NewTie } from './new-tie.tsx'
import { type MapSurface, useUnit } from './surface.ts'
import { ecogramLayoutOf, useEcogram } from './use-drawing.ts'
import { useMapHand } from './use-map-hand.ts'
import { useMapMoves } from './use-map-moves.ts'
import { useMapWriter } from './use-map-writer.ts'
import { useNetworkMap } from './use-network-map.ts'
import { useRoving } from './use-roving.ts'

/** Half of what a finger needs, in pixels of the screen. */
const FINGER = 22
/** How much wider than someone's shape the field gets at most in which one touches them. */
const WIDEST = 2.2

export interface EcogramCanvasProps {
  /** Whether participants' own figures stand on it (*Waar sta ik?*): then those are what one moves. */
  readonly placements?: boolean
  /** Without what the signs mean. */
  readonly compact?: boolean
  readonly selected: EcogramKey | undefined
  readonly onSelect: (key: EcogramKey | undefined) => void
  /** A tie was drawn, or was there already: asks what it is like. Left out, the map itself does. */
  readonly onTie?: (tie: TieId) => void
  /** What the map lies on, when that is a board. */
  readonly surface?: MapSurface
}

/** An ecogram that one can touch, with a mouse, a pen, fingers or keys. */
export const EcogramCanvas = (props: EcogramCanvasProps): ReactElement => {
  const { placements = false, compact = false, selected, onSelect, surface } = props
  const words = useTexts(networkDrawing)
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const [newTie, setNewTie] = useState<TieId>()
  const map = useNetworkMap()
  const layout = ecogramLayoutOf(map, placements)
  const writer = useMapWriter(map, layout, placements)
  const moves = useMapMoves(map, layout)
  const { still, drawing } = useEcogram(placements, moves.moving)
  const { box } = still
  const unit = useUnit(frame, box, surface?.zoom ?? 1)
  const finger = FINGER / unit
  const { people } = drawing
  const chosen = people.find(({ key }) => key === selected)

  const hand = useMapHand<EcogramKey>({
    frame,
    box,
    surface,
    people,
    least: finger,
    canMove: writer.canMove,
    onTap: onSelect,
    onCarry: (key, at) => moves.carry(at && { key, at, shared: writer.isShared(key) }),
    onDrop: writer.drop,
    onTie: (from, to) => {
      const tie = writer.tie(from, to)
      if (tie === undefined) return
      if (props.onTie === undefined) setNewTie(tie)
      else props.onTie(tie)
    },
  })
  const { stop, onFocus } = useRoving<EcogramKey>(svg, {
    people,
    selected,
    onSelect,
    onStep: (key, way) => writer.step(key, way),
  })
  const { drag } = hand
  const carried = drag?.kind === 'person' && drag.underway ? drag : undefined
  const tied = drag?.kind === 'tie' ? drag : undefined
  const over = tied && people.find(({ key }) => key === tied.over)
  const from = tied && people.find(({ key }) => key === tied.key)
  const isEmpty = map.contacts.length === 0 && map.ties.length === 0
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
          {carried !== undefined && (
            <TargetField place={placeAt(carried.at, layout.extent)} extent={layout.extent} />
          )}
          {drawing.lines.map(({ key, marks }) => (
            <MarkGroup key={key} marks={marks} />
          ))}
          {from !== undefined && tied !== undefined && (
            <DrawnTie from={from.at} to={over?.at ?? tied.at} />
          )}
          {people.map((person) => (
            <CanvasPerson
              key={person.key}
              person={person}
              selected={person.key === selected}
              stop={person.key === stop}
              movable={writer.canMove(person.key)}
              moving={person.key === carried?.key}
              field={Math.max(person.reach + 4, Math.min(finger, person.reach * WIDEST))}
            />
          ))}
          {over !== undefined && <TargetRing at={over.at} reach={over.reach} />}
          {moves.hasOthers &&
            people.map(({ key, reach }) => {
              const move = moves.moversOf(key)
              return move && <MoverName key={key} move={move} reach={reach} />
            })}
          {chosen !== undefined && drag === undefined && writer.canTie(chosen.key) && (
            <TieHandle
              person={chosen}
              left={chosen.at.x > box.x + box.w * 0.72}
              words={words.drawTie}
              field={Math.min(finger, chosen.reach)}
            />
          )}
        </svg>
        {newTie !== undefined && <NewTie tie={newTie} onClose={() => setNewTie(undefined)} />}
      </div>
      {isEmpty && (
        <p className="map-canvas__empty soft">{writer.writes ? words.empty : words.emptyToLook}</p>
      )}
      <p id={`${id}keys`} className="hidden-text">
        {writer.writes ? words.keys : words.keysToLook}
      </p>
      <p className={writer.said.failed ? 'map-canvas__failed' : 'hidden-text'} role="status">
        {writer.said.words}
      </p>
      {!compact && <DrawingLegend drawing={drawing} />}
    </div>
  )
}
