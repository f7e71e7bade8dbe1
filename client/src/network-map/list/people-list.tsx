import type { MapPerson } from '@samenbord/shared/network'
import { network, networkTells } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { SeatsToPut } from '../names/seats-to-put.tsx'
import { capital } from '../place-words.ts'
import { type Group, type Grouping, groupsOf } from './groups.ts'
import { HouseholdRow } from './household-row.tsx'
import { PersonRow } from './person-row.tsx'

/** Everyone on the map in sentences, in groups; only what was said shows. */
export const PeopleList = (props: { by: Grouping }): ReactElement => {
  const words = useTexts(network).list
  const { mayWrite } = useAtTable()
  const map = useNetworkMap()
  return (
    <div className="network-list">
      {map.contacts.length === 0 && (
        <p className="soft">{mayWrite ? words.empty : words.emptyToRead}</p>
      )}
      {map.contacts.length > 0 && <HouseholdRow />}
      {groupsOf(map.contacts, props.by).map((group) => (
        <PeopleGroup key={group.of ?? ''} group={group} by={props.by} />
      ))}
      <SeatsToPut />
    </div>
  )
}

const PeopleGroup = (props: { group: Group; by: Grouping }): ReactElement => {
  const id = useId()
  const title = useGroupTitle()
  const { of, people } = props.group
  return (
    <section className="network-group" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {title(of, props.by)}
      </h3>
      <ul>
        {people.map((person: MapPerson) => (
          <PersonRow key={person.key} person={person} />
        ))}
      </ul>
    </section>
  )
}

const useGroupTitle = (): ((of: Group['of'], by: Grouping) => string) => {
  const words = useTexts(network).list
  const { sectors, rings } = useTexts(networkTells)
  const names: Readonly<Record<string, string>> = { ...sectors, ...rings }
  return (of, by) => {
    if (of === null) return by === 'sector' ? words.noPlace : words.notSaid
    return capital(names[of] ?? of)
  }
}
