import { NEW_CONTACT } from '@samenbord/shared/model'
import { network } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useMapPlace } from '../map-place.tsx'

/** Who sits at the table and is not on the map yet: one tap puts them there, as who they are. */
export const SeatsToPut = (): ReactElement | null => {
  const words = useTexts(network)
  const { table, mayWrite } = useAtTable()
  const { seats } = useNetworkMap()
  const { say, show } = useMapPlace()
  const id = useId()
  if (seats.length === 0) return null
  return (
    <section className="network-group" aria-labelledby={id}>
      <h3 id={id}>{words.list.seats}</h3>
      <ul className="network-seats">
        {seats.map(({ party, name, formal }) => (
          <li key={party}>
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
        ))}
      </ul>
    </section>
  )
}
