import type { Member } from '@samenbord/shared/model'
import { nameOf, type Person } from '@samenbord/shared/plan'
import { statements } from '@samenbord/shared/texts'
import { type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { useRemoving } from '../../entity/remove-entity.tsx'
import { type MenuItem, RowMenu } from '../../entity/row-menu.tsx'
import { isSpokenOf } from '../../entity/spoken-of.ts'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { useFieldWriters } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useJumpTarget } from '../plan-place.tsx'
import { mayChangeMember, seatsToTake } from './household.ts'
import { usePlanList } from './use-spoken.ts'

/** Someone of the household: a name to read or change, and who that is at the table. */
export const MemberChip = (props: { member: Member; person: Person }): ReactElement => {
  const words = useTexts(statements).household
  const { table, facts, people, telling } = useAtTable()
  const { member, person } = props
  const [editing, setEditing] = useState(false)
  const chip = useRef<HTMLLIElement>(null)
  const writers = useFieldWriters(table, member.id)
  useJumpTarget(member.id, chip)
  useHandingOnFocus(chip)
  const name = nameOf(people, person.party, telling.language)
  const may = mayChangeMember(facts, member)
  if (editing && may) {
    const done = () => {
      setEditing(false)
      chip.current?.focus()
    }
    return (
      <li ref={chip} tabIndex={-1} className="household__new">
        <WordsField
          kind="member"
          id={member.id}
          field="name"
          value={member.name}
          label={words.nameOf(name)}
          first
          onEnter={done}
          onEscape={done}
        />
        <button type="button" className="button button--quiet" onClick={done}>
          {words.done}
        </button>
      </li>
    )
  }
  return (
    <li ref={chip} tabIndex={-1} className="household__person">
      <PartyAvatar party={person.party} />
      <span>
        <PartyName party={person.party} short />
        {!person.seated && <span className="soft small household__away">{words.notAtTable}</span>}
      </span>
      <WhoWrites writers={writers} />
      <MemberMenu {...props} name={name} mayRename={may} onRename={() => setEditing(true)} />
    </li>
  )
}

const MemberMenu = (props: {
  member: Member
  person: Person
  name: string
  mayRename: boolean
  onRename: () => void
}): ReactElement | null => {
  const words = useTexts(statements).household
  const { table, facts } = useAtTable()
  const { member, person, name, mayRename } = props
  const { remove, question } = useRemoving(member)
  const members = usePlanList('members')
  const seats = member.participant === null ? seatsToTake(facts, members) : []
  const sits = (participant: Member['participant']) => () =>
    table.plan.change('member', member.id, { participant })
  const items = (): MenuItem[] => [
    ...seats.map((seat) => ({
      label: seat.id === facts.participantId ? words.thatIsMe : words.thatIs(seat.name),
      onSelect: sits(seat.id),
    })),
    ...(mayRename ? [{ label: words.rename, onSelect: props.onRename }] : []),
    ...(mayRename && member.participant !== null
      ? [{ label: words.notThem(seatName(facts, member) ?? name), onSelect: sits(null) }]
      : []),
    // Whose words stand in the plan keeps a name there.
    ...(mayRename && !isSpokenOf(table.plan.plan.get(), person.party)
      ? [{ label: words.remove, onSelect: remove }]
      : []),
  ]
  if (!mayRename && seats.length === 0) return null
  return (
    <>
      <RowMenu label={words.menu(name)} items={items} />
      {question}
    </>
  )
}

const seatName = (
  { participants }: Parameters<typeof seatsToTake>[0],
  { participant }: Member,
): string | undefined => participants.find(({ id }) => id === participant)?.name
