import type { MapPersonKey } from '@samenbord/shared/model'
import { network } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { GenogramCanvas, PictureMenu, useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useMapPlace } from '../map-place.tsx'
import { PersonPanel } from '../person/person-panel.tsx'
import { FamilyTreeOff } from './ask-family-tree.tsx'
import { FamilyOfOwner } from './family-of.tsx'
import { FamilyWords } from './family-words.tsx'

/** *Stamboom*: the family as a drawing, in words, and of whom one can say more. */
export const FamilyPart = (): ReactElement => {
  const words = useTexts(network).tree
  const { mayWrite } = useAtTable()
  const { partnerships, parentages } = useNetworkMap()
  const { open, show } = useMapPlace()
  const isEmpty = partnerships.length === 0 && parentages.length === 0
  return (
    <div
      className={`network__map ${isEmpty ? '' : 'network__map--drawn'}`}
      data-open={open !== undefined}
    >
      {!isEmpty && (
        <div className="network__drawing">
          <GenogramCanvas selected={open} onSelect={show} />
        </div>
      )}
      <div className="network__side">
        {open !== undefined ? (
          <PersonPanel key={open} person={open} />
        ) : (
          <>
            {isEmpty && <p className="soft">{mayWrite ? words.empty : words.emptyToRead}</p>}
            {!isEmpty && <FamilyWords />}
            {mayWrite && <WhoseFamily />}
            <div className="network__keep">
              <PictureMenu view="genogram" />
              <FamilyTreeOff />
            </div>
          </>
        )}
      </div>
    </div>
  )
}

/** Chooses whose family to write down: the household first, and whoever is on the map. */
const WhoseFamily = (): ReactElement => {
  const words = useTexts(network).tree
  const { household, contacts } = useNetworkMap()
  const { show } = useMapPlace()
  const [seat, setSeat] = useState<MapPersonKey | string>()
  const chosen = household.people.find(({ party }) => party === seat)
  const relatives = contacts.filter(({ place, formal }) => place?.sector === 'family' && !formal)
  return (
    <>
      <fieldset className="map-chips">
        <legend className="legend-text">{words.whose}</legend>
        {household.people.map(({ party, name }) => {
          const member = household.members.find(({ key }) => key === party)
          return (
            <button
              key={party}
              type="button"
              className="map-chip"
              aria-pressed={member === undefined ? seat === party : undefined}
              onClick={() => (member === undefined ? setSeat(party) : show(member.key))}
            >
              {name}
            </button>
          )
        })}
        {relatives.map(({ key, name }) => (
          <button key={key} type="button" className="map-chip" onClick={() => show(key)}>
            {name}
          </button>
        ))}
      </fieldset>
      {chosen?.participant !== undefined && (
        <FamilyOfOwner
          key={chosen.party}
          owner={{ name: chosen.name, seat: chosen.participant }}
          known={undefined}
        />
      )}
    </>
  )
}
