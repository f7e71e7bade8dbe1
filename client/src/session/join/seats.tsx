import type { Participant } from '@samenbord/shared/model'
import type { Seat } from '@samenbord/shared/protocol'
import { join } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { initial } from '../../ui/avatar.tsx'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import { listWords } from '../../ui/words.ts'

const WIDTH = 320
const HEIGHT = 250
/** Chairs beyond these do not fit round the table; their names are still read aloud. */
const MOST_CHAIRS = 11

interface Place {
  readonly x: number
  readonly y: number
}

/** Places round the table, clockwise; the first, at the near side, is mine. */
const placesFor = (count: number): Place[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = Math.PI * 0.64 + (index * 2 * Math.PI) / count
    return { x: WIDTH / 2 + 108 * Math.cos(angle), y: HEIGHT / 2 + 92 * Math.sin(angle) }
  })

/** The table from above, with who sits there and one free chair: mine. */
export const Seats = (props: { seats: readonly Seat[]; me: Participant }): ReactElement => {
  const words = useTexts(join).waiting
  const language = useLanguage()
  const names = props.seats.map(({ name }) => name)
  const taken = props.seats.slice(0, MOST_CHAIRS)
  const [mine, ...others] = placesFor(taken.length + 1)
  return (
    <svg
      className="seats"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={names.length === 0 ? words.emptySeats : words.seats(listWords(names, language))}
    >
      <rect className="seats__wood" x="92" y="70" width="136" height="110" rx="36" />
      <g className="seats__papers">
        <rect x="118" y="92" width="38" height="26" rx="4" transform="rotate(-5 137 105)" />
        <rect x="166" y="98" width="38" height="26" rx="4" transform="rotate(4 185 111)" />
        <rect x="140" y="132" width="38" height="26" rx="4" transform="rotate(2 159 145)" />
      </g>
      {taken.map((seat, index) => (
        <Chair key={index} {...seat} place={others[index]} />
      ))}
      <Chair {...props.me} place={mine} free />
    </svg>
  )
}

const Chair = (
  props: Pick<Seat, 'name' | 'kind' | 'colour'> & { place: Place | undefined; free?: boolean },
): ReactElement | null => {
  if (props.place === undefined) return null
  const { x, y } = props.place
  const look = props.free === true ? 'seats__free' : `person-${props.colour} seats__taken`
  return (
    <g className={look}>
      {props.kind === 'professional' ? (
        <rect x={x - 21} y={y - 21} width="42" height="42" rx="11" />
      ) : (
        <circle cx={x} cy={y} r="22" />
      )}
      <text x={x} y={y + 6.5}>
        {initial(props.name)}
      </text>
    </g>
  )
}
