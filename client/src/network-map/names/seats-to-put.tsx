import { NEW_CONTACT } from '@samenbord/shared/model'
import type { Person } from '@samenbord/shared/plan'
import { network } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useId, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useMapPlace } from '../map-place.tsx'

/** Who sits at the table and is not on the map yet: one tap puts them there, as who they are. */
export const SeatsToPut = (): ReactElement | null => {
  const words = useTexts(network).list
  const { seats } = useNetworkMap()
  const id = useId()
  if (seats.length === 0) return null
  return (
    <section className="network-group" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {words.seats}
      </h3>
      <ul className="network-seats">
        {seats.map((seat) => (
          <Seat key={seat.party} seat={seat} />
        ))}
      </ul>
    </section>
  )
}

const Seat = (props: { seat: Person }): ReactElement => {
  const words = useTexts(network)
  const { table, mayWrite } = useAtTable()
  const { say, show } = useMapPlace()
  const { party, name, formal } = props.seat
  const row = useRef<HTMLLIElement>(null)
  useHandingOnFocus(row)
  return (
    <li ref={row} tabIndex={-1}>
      <PartyAvatar party={party} />
      <span>
        <PartyName party={party} />
      </span>
      {mayWrite && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.list.putSeat(name)}
          onClick={() => {
            const put = table.plan.add('contact', { ...NEW_CONTACT, name, formal, party })
            say(words.names.added(name), {
              label: words.names.open(name),
              act: () => show(`contact:${put}`),
            })
          }}
        >
          <Plus className="icon" />
        </button>
      )}
    </li>
  )
}
