import { type Party, partyOf } from '@samenbord/shared/model'
import { entity } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import { useAtTable } from './at-table.tsx'
import { ownParty } from './whose-words.ts'

/** Names someone who is not at the table, and says whether someone still has to ask them. */
export const SomeoneElse = (props: { onNamed: (party: Party) => void }): ReactElement => {
  const words = useTexts(entity)
  const { table, people, facts } = useAtTable()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [formal, setFormal] = useState(false)
  const [asked, setAsked] = useState(false)
  const ids = useId()
  const field = useRef<HTMLInputElement>(null)
  const chip = useRef<HTMLButtonElement>(null)
  const was = useRef(open)
  useEffect(() => {
    if (open) field.current?.focus()
    else if (was.current) chip.current?.focus()
    was.current = open
  }, [open])
  if (!open) {
    return (
      <button
        ref={chip}
        type="button"
        className="party-chip party-chip--new"
        onClick={() => setOpen(true)}
      >
        <Plus className="icon icon--small" />
        {words.someoneElse}
      </button>
    )
  }
  const add = () => {
    const given = name.trim()
    if (given === '') return
    table.plan.together(() => {
      const askedBy = asked ? ownParty(people, facts) : null
      const id = table.plan.add('named', { name: given, formal, askedBy })
      props.onNamed(partyOf({ kind: 'named', id }))
    })
    setName('')
    setOpen(false)
  }
  return (
    <div className="party-picker__new">
      <div className="field">
        <label htmlFor={`${ids}name`}>{words.theirName}</label>
        <input
          id={`${ids}name`}
          className="input"
          value={name}
          maxLength={80}
          autoComplete="off"
          ref={field}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.nativeEvent.isComposing) return
            if (event.key !== 'Escape' && event.key !== 'Enter') return
            // Escape closes this field, and not also the dialog it stands in.
            event.preventDefault()
            if (event.key === 'Escape') setOpen(false)
            else add()
          }}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={formal}
          onChange={(event) => setFormal(event.target.checked)}
        />
        {words.fromOrganisation}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={asked}
          onChange={(event) => setAsked(event.target.checked)}
        />
        {words.stillToAsk}
      </label>
      <div className="actions">
        <button type="button" className="button button--quiet" onClick={add}>
          {words.addName}
        </button>
        <button type="button" className="button button--plain" onClick={() => setOpen(false)}>
          {words.notNow}
        </button>
      </div>
    </div>
  )
}
