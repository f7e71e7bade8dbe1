import type { Box, Drawing, Mark } from '@samenbord/shared/drawing'
import { memo, type ReactElement, useId } from 'react'
import './drawing.css'
import { MarkShapes } from './mark-shape.tsx'
import { sameMarks } from './same-marks.ts'

/** The window on a drawing, as SVG writes it. */
export const viewBoxOf = ({ x, y, w, h }: Box): string => `${x} ${y} ${w} ${h}`

/** One group of marks, drawn again only when one of them differs. */
export const MarkGroup = memo(
  ({ marks, className }: { marks: readonly Mark[]; className?: string }): ReactElement => (
    <g className={className}>
      <MarkShapes marks={marks} />
    </g>
  ),
  (before, after) => before.className === after.className && sameMarks(before.marks, after.marks),
)

/**
 * A drawing of people and lines, to look at: it fills the width it gets, in the colours of the page.
 * What the signs mean stands beside it: `DrawingLegend`.
 */
export const DrawingSvg = <PersonKey extends string, LineKey extends string>(props: {
  drawing: Drawing<PersonKey, LineKey>
  className?: string
}): ReactElement => {
  const { drawing, className = '' } = props
  const id = useId()
  return (
    <svg
      className={`drawing ${className}`}
      viewBox={viewBoxOf(drawing.box)}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}words`}
    >
      <title id={`${id}title`}>{drawing.title}</title>
      <desc id={`${id}words`}>{drawing.description}</desc>
      <MarkGroup marks={drawing.ground} />
      {drawing.lines.map(({ key, marks }) => (
        <MarkGroup key={key} marks={marks} />
      ))}
      {drawing.people.map(({ key, marks }) => (
        <MarkGroup key={key} marks={marks} />
      ))}
    </svg>
  )
}
