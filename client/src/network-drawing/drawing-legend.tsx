import type { Drawing } from '@samenbord/shared/drawing'
import type { ReactElement } from 'react'
import './drawing.css'
import { MarkShapes } from './mark-shape.tsx'

/** What the signs of a drawing mean. */
export const DrawingLegend = (props: {
  drawing: Pick<Drawing<string, string>, 'legend'>
}): ReactElement => (
  <ul className="drawing-legend">
    {props.drawing.legend.map(({ marks, words }) => (
      <li key={words}>
        <svg viewBox="0 0 48 24" aria-hidden="true">
          <MarkShapes marks={marks} />
        </svg>
        {words}
      </li>
    ))}
  </ul>
)
