import type { Party } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { type ReactElement, useId, useRef } from 'react'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useFocusBack, useMapPlace } from '../map-place.tsx'

/** Who stands in the middle; a tap shows what is said of a member, such as ties with others. */
export const HouseholdRow = (): ReactElement | null => {
  const words = useTexts(network).list
  const { household } = useNetworkMap()
  const id = useId()
  if (household.people.length === 0) return null
  return (
    <section className="network-group network-group--middle" aria-labelledby={id}>
      <h3 id={id}>{words.middle}</h3>
      <ul className="network-middle">
        {household.people.map(({ party }) => {
          const member = household.members.find(({ key }) => key === party)
          return (
            <li key={party}>
              {member === undefined ? (
                <span className="network-middle__one">
                  <PartyAvatar party={party} />
                  <PartyName party={party} short />
                </span>
              ) : (
                <Member member={member} party={party} />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Member = (props: { member: MapPerson; party: Party }): ReactElement => {
  const { show } = useMapPlace()
  const button = useRef<HTMLButtonElement>(null)
  const { member, party } = props
  useFocusBack(member.key, button)
  return (
    <button
      ref={button}
      type="button"
      className="network-middle__one"
      onClick={() => show(member.key)}
    >
      <PartyAvatar party={party} />
      <PartyName party={party} short />
    </button>
  )
}
