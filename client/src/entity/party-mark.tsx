import { NO_COLOUR, type Party } from '@samenbord/shared/model'
import { nameOf, type People } from '@samenbord/shared/plan'
import type { Language } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { Avatar } from '../ui/avatar.tsx'
import { useAtTable } from './at-table.tsx'

/** Someone by one letter: round near the household, square for an organisation, an outline when absent. */
export const PartyFace = (props: {
  party: Party
  people: People
  language: Language
}): ReactElement => {
  const { party, people, language } = props
  const person = people.find(party)
  return (
    <Avatar
      name={nameOf(people, party, language)}
      kind={person?.formal === true ? 'professional' : 'supporter'}
      colour={person?.colour ?? NO_COLOUR}
      away={person?.colour === undefined}
    />
  )
}

/** The same at the table that this part of the screen belongs to. */
export const PartyAvatar = (props: { party: Party }): ReactElement => {
  const { people, telling } = useAtTable()
  return <PartyFace party={props.party} people={people} language={telling.language} />
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
