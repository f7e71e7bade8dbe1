import type { ActionId, Due, GoalId, Party } from '@samenbord/shared/model'
import { actionLine } from '@samenbord/shared/plan'
import { actions } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { remembering, useDraft } from '../../entity/use-draft.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { agree } from './agreeing.ts'
import { ComposerField } from './composer-field.tsx'
import { DueField } from './due-field.tsx'
import './new-action.css'
import { teamOf } from './own-tasks.ts'
import { TalkHelp } from './talk-help.tsx'

interface Chosen {
  readonly who: readonly Party[]
  readonly when: Due | null
}

const NOTHING: Chosen = { who: [], when: null }

/** Who is about to do it and when, by the wish it is for; what they do is a draft as any other. */
const useChosen = remembering(NOTHING)

/** Where tasks of the team itself are begun, apart from what is agreed with the household. */
const OWN = 'own'

/** Asks *wat, wie, wanneer*, and is done. The rest can be said of the action itself. */
export const NewAction = (props: {
  /** The wish it is for. */
  goal?: GoalId
  /** A task of the team itself: for nobody of the household. */
  ownTask?: boolean
  /** Opens at once, with the focus in it; else when one begins. */
  begun?: boolean
  onAdded?: (id: ActionId) => void
  /** Who begins and does not go on. */
  onClose?: () => void
}): ReactElement => {
  const words = useTexts(actions)
  const { table, people, telling, withoutResident } = useAtTable()
  const { begun = false } = props
  const isOwnTask = props.ownTask === true || withoutResident
  const place = props.ownTask === true ? OWN : (props.goal ?? '')
  const [what, setWhat] = useDraft(`action/${place}`)
  const [draft, setDraft] = useChosen(place)
  const { when } = draft
  const team = teamOf(people)
  // Nothing is agreed in the name of who is not there, also when they were chosen before.
  const who = isOwnTask
    ? draft.who.filter((one) => team.some(({ party }) => people.same(party, one)))
    : draft.who
  const [open, setOpen] = useState(begun || what !== '' || who.length > 0 || when !== null)
  const [missing, setMissing] = useState(false)
  /** How many were added: what was chosen for one is not chosen for the next. */
  const [turn, setTurn] = useState(0)
  /** What was agreed just now. */
  const [told, setTold] = useState('')
  const input = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  /** Whether it stood open already, where one left it. */
  const wasOpen = useRef(open && !begun)
  const isClosing = useRef(false)
  const title = useId()
  useEffect(() => {
    if (begun) input.current?.focus()
  }, [begun])
  useEffect(() => {
    if (open && !wasOpen.current) form.current?.scrollIntoView({ block: 'nearest' })
    wasOpen.current = open
  }, [open])

  const clear = () => {
    setWhat('')
    setDraft(NOTHING)
    setMissing(false)
    setTurn(turn + 1)
  }
  const add = () => {
    input.current?.focus()
    if (what.trim() === '') {
      setMissing(true)
      return
    }
    const said = { words: what, does: who, due: when, goal: props.goal ?? null }
    const id = agree(table.plan, said, telling.today)
    clear()
    const now = table.plan.plan.get()
    const action = now.actions.find((one) => one.id === id)
    if (action === undefined) return
    const line = actionLine(now, people, action, telling)
    setTold(action.proposal ? line : words.new.added(line))
    props.onAdded?.(action.id)
  }
  const close = () => {
    setMissing(false)
    setOpen(false)
    // The button that closed it goes; coming back to the field by that does not open it anew.
    isClosing.current = true
    input.current?.focus()
    isClosing.current = false
    props.onClose?.()
  }
  return (
    <form
      ref={form}
      className="new-action"
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <p id={title} className={open ? 'new-action__title' : 'hidden-text'}>
        {isOwnTask ? words.new.ownTask : words.new.title}
      </p>
      <ComposerField
        label={words.new.what}
        placeholder={words.new.example}
        value={what}
        missing={missing}
        input={input}
        onBegin={() => {
          if (!isClosing.current) setOpen(true)
        }}
        onChange={(changed) => {
          setWhat(changed)
          setMissing(false)
          setOpen(true)
        }}
        onEnter={add}
        onEscape={close}
      />
      {open && (
        <>
          <TalkHelp />
          <PartyPicker
            label={words.new.who}
            {...(isOwnTask ? { among: team } : { others: true })}
            chosen={who}
            onToggle={(party, chosen) =>
              setDraft({
                ...draft,
                who: chosen ? [...draft.who, party] : draft.who.filter((one) => one !== party),
              })
            }
          />
          <DueField
            key={turn}
            label={words.new.when}
            value={when}
            onChange={(due) => setDraft({ ...draft, when: due })}
          />
          <div className="actions">
            <button type="submit" className="button">
              {words.new.add}
            </button>
            <button
              type="button"
              className="button button--plain"
              onClick={() => {
                clear()
                close()
              }}
            >
              {words.new.notNow}
            </button>
          </div>
        </>
      )}
      <p role="status" className={told === '' ? 'hidden-text' : 'hint'}>
        {told}
      </p>
    </form>
  )
}
