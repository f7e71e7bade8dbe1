import type { Party } from '@samenbord/shared/model'
import { inPeopleOrder, type Person } from '@samenbord/shared/plan'
import { entity } from '@samenbord/shared/texts'
import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import { useAtTable } from './at-table.tsx'
import { NamedParties } from './named-parties.tsx'
import { PartyAvatar, PartyName } from './party-mark.tsx'
import './party-picker.css'
import { SomeoneElse } from './someone-else.tsx'

/**
 * Who it is, of everyone the table knows: one, or several. Someone who is not there can be named;
 * then it says who will ask them.
 */
export const PartyPicker = (props: {
  label: string
  /** Read aloud only. */
  labelHidden?: boolean
  chosen: readonly Party[]
  /** Called with who was tapped, and whether they are chosen from now on. */
  onToggle: (party: Party, chosen: boolean) => void
  /** Only these; everyone when left out. */
  among?: readonly Person[]
  /** Whether someone who is not there can be named. */
  others?: boolean
}): ReactElement => {
  const words = useTexts(entity)
  const { people } = useAtTable()
  const { chosen } = props
  const isChosen = (party: Party) => chosen.some((one) => people.same(one, party))
  const offered = (props.among ?? people.everyone).map(({ party }) => party)
  // Who was chosen and is not offered, or not there any more, stays to be seen.
  const missing = chosen.filter((party) => !offered.some((one) => people.same(one, party)))
  return (
    <fieldset className="party-picker">
      <legend className={props.labelHidden === true ? 'hidden-text' : 'legend-text'}>
        {props.label}
      </legend>
      <div className="party-picker__people">
        {[...offered, ...inPeopleOrder(people, missing)].map((party) => (
          <button
            key={party}
            type="button"
            className="party-chip"
            aria-pressed={isChosen(party)}
            onClick={() => {
              const known = chosen.find((one) => people.same(one, party))
              props.onToggle(known ?? party, known === undefined)
            }}
          >
            <PartyAvatar party={party} />
            <span>
              <PartyName party={party} short />
            </span>
            {isChosen(party) && <Check className="icon icon--small" />}
          </button>
        ))}
        {props.others === true && <SomeoneElse onNamed={(party) => props.onToggle(party, true)} />}
      </div>
      {props.others === true && <NamedParties chosen={chosen} />}
      {offered.length === 0 && props.others !== true && <p className="hint">{words.nobodyYet}</p>}
    </fieldset>
  )
}
