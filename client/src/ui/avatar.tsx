import type { ParticipantKind, PersonColour } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import './avatar.css'

/** Someone by one letter: round near the household, square for an organisation. Not read aloud. */
export const Avatar = (props: {
  name: string
  kind: ParticipantKind
  colour: PersonColour
  size?: 'large' | 'big'
  /** Is not at the table now: drawn as an outline. */
  away?: boolean
}): ReactElement => {
  const classes = ['avatar', `person-${props.colour}`]
  if (props.kind === 'professional') classes.push('avatar--org')
  if (props.size !== undefined) classes.push(`avatar--${props.size}`)
  if (props.away === true) classes.push('avatar--away')
  return (
    <span className={classes.join(' ')} aria-hidden="true">
      {initial(props.name)}
    </span>
  )
}

/** Not every browser in use knows the letters of all scripts; then one code point has to do. */
const firstLetter = (name: string): string | undefined =>
  'Segmenter' in Intl ? [...new Intl.Segmenter().segment(name)][0]?.segment : [...name][0]

/** The first letter someone would write; a letter of several code units stays whole. */
export const initial = (name: string): string => firstLetter(name)?.toLocaleUpperCase() ?? ''
