import type { ReactElement } from 'react'
import './poll.css'

/** More than these are not told apart anyway; the number stands beside them. */
const MOST_DRAWN = 40

/** Dots as they lie there; the words beside them say how many. */
export const Dots = (props: { count: number }): ReactElement => (
  <span className="poll-dots__drawn" aria-hidden="true">
    {[...Array(Math.min(props.count, MOST_DRAWN)).keys()].map((place) => (
      <i key={place} />
    ))}
  </span>
)
