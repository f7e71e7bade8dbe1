import { type Contact, Involve, MayAsk } from '@samenbord/shared/model'
import type { MapPerson, MapTie } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { Chips } from '../chips.tsx'
import { KeepableWords } from '../kept/keepable-words.tsx'
import { useChanges } from '../use-changes.ts'
import { SectorField } from './nearness.tsx'
import { TieDetails } from './tie-fields.tsx'

/** All else that can be said of a contact; none of it has to be. */
export const MoreOf = (props: {
  person: MapPerson
  contact: Contact
  /** With the household. */
  tie: MapTie | undefined
}): ReactElement => {
  const words = useTexts(network).person
  const { change } = useChanges()
  const { person, contact, tie } = props
  const { name } = person
  const about = { person, contact }
  // Whoever sits at the table or is known in the plan is there for what it says there.
  const isOwn = contact.party === null || person.person === undefined
  return (
    <>
      {person.place !== null && <SectorField person={person} />}
      <KeepableWords
        {...about}
        field="relation"
        label={words.relation(name)}
        hint={words.relationHint}
      />
      <KeepableWords {...about} field="gives" label={words.gives(name)} hint={words.givesHint} />
      <KeepableWords {...about} field="receives" label={words.receives(name)} />
      {tie !== undefined && <TieDetails end={person.key} tie={tie} />}
      <ResidentSays {...about} />
      <KeepableWords {...about} field="note" label={words.note} />
      {isOwn && (
        <label className="check">
          <input
            type="checkbox"
            checked={contact.formal}
            onChange={(event) => change(person, { formal: event.target.checked })}
          />
          {words.organisation}
        </label>
      )}
    </>
  )
}

/** What is the resident's to say: who may be asked, who is to be involved, and what they wish. */
const ResidentSays = (props: { person: MapPerson; contact: Contact }): ReactElement => {
  const words = useTexts(network).person
  const { me } = useAtTable()
  const { change } = useChanges()
  const { person, contact } = props
  const { name } = person
  return (
    <div className="network-person__resident">
      {me?.kind !== 'resident' && <p className="hint">{words.residentSays}</p>}
      <Chips
        label={words.mayAsk(name)}
        answers={MayAsk.options.map((answer) => ({ answer, words: words.mayAskAnswers[answer] }))}
        chosen={contact.mayAsk}
        onChoose={(mayAsk) => change(person, { mayAsk })}
      />
      <Chips
        label={words.involve(name)}
        answers={Involve.options.map((answer) => ({ answer, words: words.involveAnswers[answer] }))}
        chosen={contact.involve}
        onChoose={(involve) => change(person, { involve })}
      />
      <KeepableWords
        person={person}
        contact={contact}
        field="wish"
        label={words.wish(name)}
        hint={words.wishHint}
      />
    </div>
  )
}
