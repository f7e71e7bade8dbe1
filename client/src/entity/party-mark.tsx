import type { Party } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import type { ReactElement } from 'react'
import { Avatar } from '../ui/avatar.tsx'
import { useAtTable } from './at-table.tsx'

/** The colour of who has none, since they never had a seat. */
const NO_COLOUR = 7

/** A party by one letter: round near the household, square for an organisation, an outline when absent. */
export const PartyAvatar = (props: { party: Party }): ReactElement => {
  const { people, telling } = useAtTable()
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

/** The name of a party, with the organisation or discipline when there is one. */
export const PartyName = (props: { party: Party; short?: boolean }): ReactElement => {
  const { people, telling } = useAtTable()
  const person = people.find(props.party)
  const from = person?.organisation ?? person?.discipline
  return (
    <>
      <b>{nameOf(people, props.party, telling.language)}</b>
      {props.short !== true && from !== undefined && `, ${from}`}
    </>
  )
}
