import { type NamedParty, type Party, partyOf } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { entity, sentences } from '@samenbord/shared/texts'
import { ChevronDown } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import { usePlan } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { useAtTable } from './at-table.tsx'
import { PartyAvatar, PartyName } from './party-mark.tsx'
import { type MenuItem, RowMenu } from './row-menu.tsx'
import { isSpokenOf } from './spoken-of.ts'
import { useHandingOnFocus } from './use-handing-on-focus.ts'
import { ownParty } from './whose-words.ts'
import { WordsField } from './words-field.tsx'

const partyOfNamed = ({ id }: NamedParty): Party => partyOf({ kind: 'named', id })

/** The way to what can be changed of those who were named and are not at the table. */
export const NamedParties = (props: {
  /** Who is chosen where this stands: what is not in the plan yet may already need them. */
  chosen: readonly Party[]
}): ReactElement | null => {
  const words = useTexts(entity)
  const { people } = useAtTable()
  const [open, setOpen] = useState(false)
  const id = useId()
  if (!people.everyone.some(({ party }) => party.startsWith('named:'))) return null
  return (
    <div className="named-parties">
      <button
        type="button"
        className="named-parties__open"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {words.named.change}
        <ChevronDown className="icon icon--small" />
      </button>
      {open && <NamedList id={id} {...props} />}
    </div>
  )
}

/** Those who were named and are not at the table, each with what can be changed of them. */
const NamedList = (props: { id: string; chosen: readonly Party[] }): ReactElement => {
  const { named } = usePlan(useAtTable().table)
  return (
    <ul id={props.id} className="named-parties__list">
      {named.map((one) => (
        <NamedRow key={one.id} named={one} chosen={props.chosen.includes(partyOfNamed(one))} />
      ))}
    </ul>
  )
}

const NamedRow = (props: { named: NamedParty; chosen: boolean }): ReactElement => {
  const words = useTexts(entity)
  const { toAsk } = useTexts(sentences)
  const { people, telling, mayWrite } = useAtTable()
  const { named } = props
  const [editing, setEditing] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  useHandingOnFocus(row)
  const party = partyOfNamed(named)
  const name = nameOf(people, party, telling.language)
  const done = () => {
    setEditing(false)
    row.current?.focus()
  }
  return (
    <li ref={row} tabIndex={-1} className="named-parties__row">
      {editing ? (
        <>
          <WordsField
            kind="named"
            id={named.id}
            field="name"
            value={named.name}
            label={words.named.nameOf(name)}
            first
            onEnter={done}
            onEscape={done}
          />
          <button type="button" className="button button--quiet" onClick={done}>
            {words.named.done}
          </button>
        </>
      ) : (
        <>
          <PartyAvatar party={party} />
          <span>
            <PartyName party={party} short />
            {named.askedBy !== null && (
              <span className="soft small named-parties__asked">
                {toAsk(nameOf(people, named.askedBy, telling.language))}
              </span>
            )}
          </span>
          {mayWrite && <NamedMenu {...props} name={name} onRename={() => setEditing(true)} />}
        </>
      )}
    </li>
  )
}

const NamedMenu = (props: {
  named: NamedParty
  chosen: boolean
  name: string
  onRename: () => void
}): ReactElement => {
  const words = useTexts(entity)
  const { table, people, facts } = useAtTable()
  const { named, name } = props
  const asked = (askedBy: Party | null) => () => table.plan.change('named', named.id, { askedBy })
  const items = (): MenuItem[] => [
    { label: words.named.rename, onSelect: props.onRename },
    named.askedBy === null
      ? { label: words.stillToAsk, onSelect: asked(ownParty(people, facts)) }
      : { label: words.named.isAsked(name), onSelect: asked(null) },
    // Who has something to do or to say keeps a name.
    ...(props.chosen || isSpokenOf(table.plan.plan.get(), partyOfNamed(named))
      ? []
      : [{ label: words.remove, onSelect: () => table.plan.remove(named) }]),
  ]
  return <RowMenu label={words.named.menu(name)} items={items} />
}
