import { type Meaning, Party, type TermId } from '@samenbord/shared/model'
import { isMe } from '@samenbord/shared/plan'
import { glossary } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { CitizenNumberWarning } from '../entity/citizen-number.tsx'
import { useDraft } from '../entity/use-draft.ts'
import { ownParty } from '../entity/whose-words.ts'
import { useTexts } from '../ui/use-texts.ts'

/** Says what one means by a term, or writes down what another says. */
export const NewMeaning = (props: { term: TermId; meanings: readonly Meaning[] }): ReactElement => {
  const words = useTexts(glossary).meanings
  const { table, facts, people } = useAtTable()
  const { term, meanings } = props
  const [typed, setTyped] = useDraft(`glossary/${term}`)
  const [open, setOpen] = useState(typed !== '')
  const [who, setWho] = useState<Party>()
  const button = useRef<HTMLButtonElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const wasOpen = useRef(open)
  const id = useId()
  useEffect(() => {
    if (open && !wasOpen.current) area.current?.focus()
    else if (!open && wasOpen.current) button.current?.focus()
    wasOpen.current = open
  }, [open])
  const me = ownParty(people, facts)
  const by = who ?? me
  const leave = () => {
    setTyped('')
    setWho(undefined)
    setOpen(false)
  }
  const add = () => {
    const said = typed.trim()
    if (said === '') return area.current?.focus()
    const mine = isMe(people, facts.participantId, by)
    table.plan.add('meaning', {
      term,
      words: said,
      by,
      notedBy: mine ? null : facts.participantId,
    })
    leave()
  }
  if (!open) {
    const saidMine = meanings.some((meaning) => isMe(people, facts.participantId, meaning.by))
    return (
      <button
        ref={button}
        type="button"
        className="button button--quiet"
        onClick={() => setOpen(true)}
      >
        <Plus className="icon icon--small" />
        {saidMine ? words.another : words.add}
      </button>
    )
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <div className="field">
        <label htmlFor={id}>{words.label}</label>
        <textarea
          ref={area}
          id={id}
          className="input"
          rows={2}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            event.stopPropagation()
            // Closes it, and keeps the words.
            if (event.key === 'Escape') setOpen(false)
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            add()
          }}
        />
        <CitizenNumberWarning words={typed} />
      </div>
      <div className="field">
        <label htmlFor={`${id}who`}>{words.who}</label>
        <select
          id={`${id}who`}
          className="input"
          value={by}
          onChange={(event) => setWho(Party.safeParse(event.target.value).data)}
        >
          {people.everyone.map((person) => (
            <option key={person.party} value={person.party}>
              {person.name}
            </option>
          ))}
        </select>
      </div>
      <div className="actions">
        <button type="submit" className="button">
          {words.save}
        </button>
        <button type="button" className="button button--plain" onClick={leave}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
