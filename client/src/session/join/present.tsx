import type { Seat } from '@samenbord/shared/protocol'
import { join } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { Avatar } from '../../ui/avatar.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** Who is at the table now. */
export const Present = (props: { seats: readonly Seat[] }): ReactElement => {
  const words = useTexts(join)
  if (props.seats.length === 0) return <p className="soft">{words.nobodyYet}</p>
  return (
    <section className="join__present" aria-labelledby="present">
      <h2 id="present">{words.present}</h2>
      <ul>
        {props.seats.map((seat, index) => (
          <li key={index}>
            <Avatar {...seat} size="big" />
            {seat.name}
          </li>
        ))}
      </ul>
    </section>
  )
}
