import type { ParticipantId, Round } from '@samenbord/shared/model'
import { partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { turns } from '@samenbord/shared/texts'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { moved } from './turns.ts'

/** Someone who can have a turn, and whether they are to. */
export interface Seated {
  readonly id: ParticipantId
  readonly takesPart: boolean
}

/** Who takes part in a round, and in which order. */
export const OrderField = (props: {
  seated: readonly Seated[]
  onChange: (seated: readonly Seated[]) => void
  /** The round that goes on, of which some have spoken. */
  round: Round | null
}): ReactElement => {
  const words = useTexts(turns).round
  const { people, telling } = useAtTable()
  const { seated, onChange, round } = props
  const stateOf = (id: ParticipantId): string | undefined => {
    if (round?.speaking === id) return words.hasTurn
    return round?.spoken.includes(id) === true ? words.hasSpoken : undefined
  }
  return (
    <fieldset>
      <legend className="legend-text">{words.order}</legend>
      <ol className="round-order">
        {seated.map(({ id, takesPart }, index) => {
          const party = partyOf({ kind: 'participant', id })
          const name = nameOf(people, party, telling.language)
          const move = (to: number) => onChange(moved(seated, index, to))
          return (
            <li key={id} className="round-order__row">
              <label className="check">
                <input
                  type="checkbox"
                  aria-label={words.takesPart(name)}
                  checked={takesPart}
                  onChange={() =>
                    onChange(
                      seated.map((one) =>
                        one.id === id ? { ...one, takesPart: !takesPart } : one,
                      ),
                    )
                  }
                />
                <PartyAvatar party={party} />
                <span>
                  {name}
                  {stateOf(id) !== undefined && <span className="hint"> {stateOf(id)}</span>}
                </span>
              </label>
              <span className="round-order__moves">
                <button
                  type="button"
                  className="icon-button"
                  aria-label={words.earlier(name)}
                  // It stays a place for the keyboard when it can go no further.
                  aria-disabled={index === 0}
                  onClick={() => move(index - 1)}
                >
                  <ArrowUp className="icon icon--small" />
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={words.later(name)}
                  aria-disabled={index === seated.length - 1}
                  onClick={() => move(index + 1)}
                >
                  <ArrowDown className="icon icon--small" />
                </button>
              </span>
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}
