import type { Meaning, Party, TermId } from '@samenbord/shared/model'
import { isMe } from '@samenbord/shared/plan'
import { glossary } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { CitizenNumberWarning } from '../entity/citizen-number.tsx'
import { NotedFor, usePartyOf } from '../entity/noted-for.tsx'
import { useDraft } from '../entity/use-draft.ts'
import { useTexts } from '../ui/use-texts.ts'

/** Says what one means by a term, or, for who takes notes, writes down what another says. */
export const NewMeaning = (props: { term: TermId; meanings: readonly Meaning[] }): ReactElement => {
  const words = useTexts(glossary).meanings
  const { table, facts, people } = useAtTable()
  const { term, meanings } = props
  const [typed, setTyped] = useDraft(`glossary/${term}`)
  const [open, setOpen] = useState(typed !== '')
  const [chosen, setChosen] = useState<Party | null>(null)
  const by = usePartyOf(chosen)
  const button = useRef<HTMLButtonElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const wasOpen = useRef(open)
  const id = useId()
  useEffect(() => {
    if (open && !wasOpen.current) area.current?.focus()
    else if (!open && wasOpen.current) button.current?.focus()
    wasOpen.current = open
  }, [open])
  const leave = () => {
    setTyped('')
    setChosen(null)
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
      <NotedFor label={words.who} chosen={chosen} onChoose={setChosen} />
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
