import type { ReactElement } from 'react'

const LABEL = /‘([^’]+)’/

/** A sentence in which the names of things on the screen look like such. */
export const Labelled = (props: { words: string }): ReactElement => (
  <>
    {props.words
      .split(LABEL)
      // What is called so stands at every second place.
      .map((part, place) => (place % 2 === 1 ? <b key={`${place} ${part}`}>{part}</b> : part))}
  </>
)
