import type { ContactId } from '@samenbord/shared/model'
import { type MapPerson, personSentence } from '@samenbord/shared/network'
import { network, networkTells } from '@samenbord/shared/texts'
import { Heart, LockKeyhole } from 'lucide-react'
import { memo, type ReactElement, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { useFieldWriters } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { MapMark } from '../compare/map-marks.tsx'
import { MapFace } from '../map-face.tsx'
import { useFocusBack, useMapPlace } from '../map-place.tsx'

/** Someone on the map in one sentence; a tap shows all that can be said of them. */
export const PersonRow = memo((props: { person: MapPerson }): ReactElement => {
  const words = useTexts(network).kept
  const tells = useTexts(networkTells)
  const { telling } = useAtTable()
  const map = useNetworkMap()
  const { show } = useMapPlace()
  const { person } = props
  const { contact } = person
  const button = useRef<HTMLButtonElement>(null)
  useFocusBack(person.key, button)
  // The wish and the lock stand below, with their signs.
  const told = { ...person, kept: false, contact: contact && { ...contact, wish: '' } }
  const sentence = personSentence(map, told, telling.language)
  const isNamed = sentence.startsWith(person.name)
  const wish = contact?.wish.trim() ?? ''
  const only = person.kept ? words.onlyYou : person.keptFields.length > 0 && words.partly
  return (
    <li>
      <button ref={button} type="button" className="network-row" onClick={() => show(person.key)}>
        <MapFace person={person} />
        <span className="network-row__said">
          <span>
            {isNamed ? <b>{person.name}</b> : null}
            {isNamed ? sentence.slice(person.name.length) : sentence}{' '}
            <MapMark person={person.key} />
          </span>
          {wish !== '' && (
            <span className="network-row__wish">
              <Heart className="icon icon--small" />
              {tells.wish(wish)}
            </span>
          )}
          {only !== false && (
            <span className="network-row__kept">
              <LockKeyhole className="icon icon--small" />
              {only}
            </span>
          )}
          {contact !== undefined && <Writers contact={contact.id} />}
        </span>
      </button>
    </li>
  )
})

/** Who else writes about someone now. */
const Writers = (props: { contact: ContactId }): ReactElement => {
  const { table } = useAtTable()
  return <WhoWrites writers={useFieldWriters(table, props.contact)} />
}
