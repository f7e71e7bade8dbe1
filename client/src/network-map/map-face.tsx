import { NO_COLOUR } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import type { ReactElement } from 'react'
import { Avatar } from '../ui/avatar.tsx'

/** Someone of the map by one letter: round near the household, square for an organisation. */
export const MapFace = (props: { person: MapPerson; size?: 'large' }): ReactElement => {
  const { name, formal, person } = props.person
  const size = props.size === undefined ? {} : { size: props.size }
  return (
    <Avatar
      name={name}
      kind={formal ? 'professional' : 'supporter'}
      colour={person?.colour ?? NO_COLOUR}
      away={person?.colour === undefined}
      {...size}
    />
  )
}
