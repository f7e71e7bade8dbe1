import { sharing } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** Two at the table, from above; nothing of who they are. */
const OTHERS = [
  { x: 96, y: 44 },
  { x: 224, y: 44 },
  { x: 44, y: 125 },
  { x: 276, y: 125 },
] as const

/** A table from above with nothing on it, and an empty chair. */
export const EmptyChair = (): ReactElement => {
  const words = useTexts(sharing).closed
  return (
    <svg
      className="seats closed__table"
      viewBox="0 0 320 250"
      role="img"
      aria-label={words.picture}
    >
      <rect className="seats__wood" x="92" y="70" width="136" height="110" rx="36" />
      {OTHERS.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="closed__chair" cx={x} cy={y} r="18" />
      ))}
      <g className="seats__free">
        <circle cx="160" cy="212" r="22" />
      </g>
    </svg>
  )
}
