import type { Party } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import type { ReactElement } from 'react'
import { PartyFace } from '../entity/party-mark.tsx'
import { useInRoom } from './in-room.tsx'

/** A party by one letter, as at the table. */
export const Face = (props: { party: Party }): ReactElement => {
  const { people, telling } = useInRoom()
  return <PartyFace party={props.party} people={people} language={telling.language} />
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
