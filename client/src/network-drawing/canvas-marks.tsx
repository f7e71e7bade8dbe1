import {
  type MapExtent,
  type Point,
  polar,
  ringBand,
  sectorMiddle,
} from '@samenbord/shared/drawing'
import { type ChosenPlace, Sector } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import type { OthersMove } from './others-moves.ts'
import { HANDLE } from './use-map-hand.ts'

const HALF = Math.PI / Sector.options.length

/** The outline of one ring of one sector, as SVG writes a path. */
const fieldPath = (
  { sector, ring }: Pick<ChosenPlace, 'sector' | 'ring'>,
  extent: MapExtent,
): string => {
  const { inner, outer } = ringBand(ring, extent)
  const middle = sectorMiddle(sector)
  const [from, to] = [middle - HALF, middle + HALF]
  const at = (angle: number, distance: number) => {
    const { x, y } = polar(angle, distance)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  }
  return [
    `M${at(from, inner)}`,
    `L${at(from, outer)}`,
    `A${outer} ${outer} 0 0 1 ${at(to, outer)}`,
    `L${at(to, inner)}`,
    `A${inner} ${inner} 0 0 0 ${at(from, inner)}Z`,
  ].join('')
}

/** Where someone would come to stand. */
export const TargetField = (props: { place: ChosenPlace; extent: MapExtent }): ReactElement => (
  <path className="map-target" d={fieldPath(props.place, props.extent)} />
)

/** A tie that is being drawn. */
export const DrawnTie = (props: { from: Point; to: Point }): ReactElement => (
  <path
    className="map-new-tie"
    d={`M${props.from.x} ${props.from.y}L${props.to.x} ${props.to.y}`}
  />
)

/** A ring round someone at whom something ends. */
export const TargetRing = (props: { at: Point; reach: number }): ReactElement => (
  <circle className="map-target-ring" cx={props.at.x} cy={props.at.y} r={props.reach + 7} />
)

/** Who moves someone, beside them. */
export const MoverName = (props: { move: OthersMove; reach: number }): ReactElement => {
  const { at, name, colour } = props.move
  return (
    <text
      className={`map-mover halo-raised fill-person-${colour}`}
      x={at.x + props.reach + 6}
      y={at.y - props.reach}
    >
      {name}
    </text>
  )
}

/** So far from someone stands what one draws a tie with, in their own widths. */
const AWAY = 1.15
const HANDLE_SIZE = 11

/** What one draws a tie with: beside who is chosen, on the side where there is room. */
export const TieHandle = (props: {
  person: { readonly key: string; readonly at: Point; readonly reach: number }
  /** Left of it there is more room. */
  left: boolean
  words: string
  /** How wide one can touch it, in units of the drawing. */
  field: number
}): ReactElement => {
  const { person, left, words, field } = props
  const side = left ? -1 : 1
  const away = person.reach * AWAY + HANDLE_SIZE
  const x = person.at.x + side * away
  const y = person.at.y - away * 0.75
  const s = HANDLE_SIZE
  return (
    <g className="map-handle" {...{ [HANDLE]: person.key }}>
      <circle className="map-handle__field" cx={x} cy={y} r={Math.max(field, s)} />
      <circle className="map-handle__knob" cx={x} cy={y} r={s} />
      <path
        className="map-handle__sign"
        d={`M${x - s * 0.45} ${y + s * 0.35}L${x + s * 0.45} ${y - s * 0.35}`}
      />
      <circle className="map-handle__end" cx={x - s * 0.45} cy={y + s * 0.35} r={2} />
      <circle className="map-handle__end" cx={x + s * 0.45} cy={y - s * 0.35} r={2} />
      <text
        className="map-handle__words halo-raised"
        x={x + side * (s + 5)}
        y={y + 4.5}
        textAnchor={left ? 'end' : 'start'}
      >
        {words}
      </text>
    </g>
  )
}
