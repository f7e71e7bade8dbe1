import type { ParticipantId, SeenBy } from '@samenbord/shared/model'
import { partyOf } from '@samenbord/shared/model'
import { checkOut } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './check-out.css'

type Way = 'everyone' | 'nobody' | 'named'
const WAYS: readonly Way[] = ['everyone', 'nobody', 'named']

const wayOf = (seenBy: SeenBy): Way => {
  if (seenBy === 'everyone') return seenBy
  return seenBy.length === 0 ? 'nobody' : 'named'
}

/** A resident chooses who may see the own answers; until then nobody may. */
export const WhoSees = (props: {
  /** Nothing before anything was chosen. */
  value: SeenBy | undefined
  onChoose: (seenBy: SeenBy) => void
}): ReactElement => {
  const words = useTexts(checkOut).who
  const { facts } = useAtTable()
  const { value, onChoose } = props
  const [way, setWay] = useState<Way | undefined>(value === undefined ? undefined : wayOf(value))
  const id = useId()
  const named = value === undefined || value === 'everyone' ? [] : value
  const others = facts.participants.filter(
    (one) => one.status === 'admitted' && one.id !== facts.participantId,
  )
  const choose = (chosen: Way) => {
    setWay(chosen)
    onChoose(chosen === 'everyone' ? chosen : [])
  }
  const toggle = (one: ParticipantId) =>
    onChoose(named.includes(one) ? named.filter((other) => other !== one) : [...named, one])
  return (
    <fieldset className="check-out__question">
      <legend className="check-out__ask" tabIndex={-1}>
        {words.ask}
      </legend>
      <div className="check-out__choices check-out__choices--long">
        {WAYS.map((one) => (
          <label key={one} className="check-out__choice">
            <input type="radio" name={id} checked={way === one} onChange={() => choose(one)} />
            {words[one]}
          </label>
        ))}
      </div>
      {way === undefined && <p className="hint">{words.nobodyYet}</p>}
      {way === 'named' && (
        <fieldset className="check-out__named">
          <legend className="legend-text">{words.choose}</legend>
          {others.length === 0 && <p className="hint">{words.nobodyElse}</p>}
          {others.map((one) => {
            const party = partyOf({ kind: 'participant', id: one.id })
            return (
              <label key={one.id} className="check">
                <input
                  type="checkbox"
                  checked={named.includes(one.id)}
                  onChange={() => toggle(one.id)}
                />
                <PartyAvatar party={party} />
                <span>
                  <PartyName party={party} />
                </span>
              </label>
            )
          })}
        </fieldset>
      )}
    </fieldset>
  )
}
