import { statements } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { memo, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../../entity/party-mark.tsx'
import { partyOfMe } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './household-strip.css'
import { MemberChip } from './member-chip.tsx'
import { usePlanList } from './use-spoken.ts'
import { WhoAreYou } from './who-are-you.tsx'

/** Who the plan is for: everyone of the household, at the table or not. */
export const HouseholdStrip = memo((): ReactElement => {
  const words = useTexts(statements).household
  const { facts, people, mayWrite } = useAtTable()
  const members = usePlanList('members')
  const me = people.find(partyOfMe(facts))
  const household = [...people.household].sort((a, b) => Number(b === me) - Number(a === me))
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className="household" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <ul className="household__people">
        {household.map((person) => {
          const member = members.find((one) => person.party === `member:${one.id}`)
          return member === undefined ? (
            <li key={person.party} className="household__person">
              <PartyAvatar party={person.party} />
              <PartyName party={person.party} short />
            </li>
          ) : (
            <MemberChip key={person.party} member={member} person={person} />
          )
        })}
        {household.length === 0 && <li className="soft small">{words.nobody}</li>}
        {mayWrite && <NewMember />}
      </ul>
      {mayWrite && <WhoAreYou onAnswered={() => heading.current?.focus()} />}
    </section>
  )
})

/** Adds someone of the household by name; they need not sit at the table. */
const NewMember = (): ReactElement => {
  const words = useTexts(statements)
  const { table } = useAtTable()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(open)
  const id = useId()
  useEffect(() => {
    if (open) field.current?.focus()
    else if (was.current) button.current?.focus()
    was.current = open
  }, [open])
  if (!open) {
    return (
      <li>
        <button ref={button} type="button" className="household__add" onClick={() => setOpen(true)}>
          <Plus className="icon icon--small" />
          {words.household.add}
        </button>
      </li>
    )
  }
  const add = () => {
    const given = name.trim()
    if (given === '') {
      field.current?.focus()
      return
    }
    table.plan.add('member', { name: given, participant: null })
    setName('')
    setOpen(false)
  }
  return (
    <li className="household__new">
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <label htmlFor={id}>{words.household.name}</label>
        <input
          ref={field}
          id={id}
          className="input"
          value={name}
          maxLength={80}
          autoComplete="off"
          aria-describedby={`${id}hint`}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key === 'Escape') setOpen(false)
          }}
        />
        <p id={`${id}hint`} className="hint">
          {words.household.nameHint}
        </p>
        <div className="actions">
          <button type="submit" className="button button--quiet">
            {words.household.addName}
          </button>
          <button type="button" className="button button--plain" onClick={() => setOpen(false)}>
            {words.replies.notNow}
          </button>
        </div>
      </form>
    </li>
  )
}
