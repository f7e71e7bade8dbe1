import type { Ring, Sector } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { Chips } from '../chips.tsx'
import { useRingAnswers, useSectorAnswers } from '../place-words.ts'
import { useChanges } from '../use-changes.ts'

const NOT_SAID = 'not-said'

/** A place in words: the drawing finds the spot. */
const placeIn = (sector: Sector, ring: Ring | null) =>
  ring === null ? { sector, ring, spot: null } : { sector, ring, spot: null }

/** Where someone belongs: the field of the map they stand in. */
export const SectorField = (props: { person: MapPerson; ring?: Ring | null }): ReactElement => {
  const words = useTexts(network).person
  const answers = useSectorAnswers()
  const { place } = useChanges()
  const { person, ring } = props
  return (
    <Chips
      label={words.sector(person.name)}
      answers={answers}
      chosen={person.place?.sector ?? null}
      onChoose={(sector) =>
        place(person, sector === null ? null : placeIn(sector, ring ?? person.place?.ring ?? null))
      }
    />
  )
}

/**
 * How near someone is. Without a field of the map there is no place yet: then that is asked with it,
 * and what was said of nearness waits for it.
 */
export const Nearness = (props: { person: MapPerson }): ReactElement => {
  const words = useTexts(network).person
  const rings = useRingAnswers()
  const { place } = useChanges()
  const [waiting, setWaiting] = useState<Ring | null>(null)
  const { person } = props
  const sector = person.place?.sector
  const ring = person.place === null ? waiting : person.place.ring
  const answers = [...rings, { answer: NOT_SAID, words: words.notSaid } as const]
  return (
    <>
      <Chips
        label={words.near(person.name)}
        answers={answers}
        always
        chosen={ring ?? NOT_SAID}
        onChoose={(answer) => {
          const said = answer === NOT_SAID ? null : answer
          if (sector === undefined) setWaiting(said)
          else place(person, placeIn(sector, said))
        }}
      />
      {sector === undefined && <SectorField person={person} ring={waiting} />}
    </>
  )
}
