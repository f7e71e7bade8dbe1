import type { Party } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import type { ReactElement } from 'react'
import { Avatar } from '../ui/avatar.tsx'
import { useInRoom } from './in-room.tsx'

/** The colour of who has none, since they never had a seat. */
const NO_COLOUR = 7

/** A party by one letter, as everywhere: round near the household, square for an organisation. */
export const Face = (props: { party: Party }): ReactElement => {
  const { people, telling } = useInRoom()
  const person = people.find(props.party)
  return (
    <Avatar
      name={nameOf(people, props.party, telling.language)}
      kind={person?.formal === true ? 'professional' : 'supporter'}
      colour={person?.colour ?? NO_COLOUR}
      away={person?.colour === undefined}
    />
  )
}

/** A party by letter and name, with where they sit for when there is something to say. */
export const FaceAndName = (props: { party: Party; from?: boolean }): ReactElement => {
  const { people, telling } = useInRoom()
  const person = people.find(props.party)
  const from = person?.organisation ?? person?.discipline
  return (
    <span className="person">
      <Face party={props.party} />
      <span>
        <b>{nameOf(people, props.party, telling.language)}</b>
        {props.from === true && from !== undefined && <span className="soft">, {from}</span>}
      </span>
    </span>
  )
}
