import { NEW_DILEMMA, type Party } from '@samenbord/shared/model'
import { dilemmas } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { NotedFor, usePartyOf } from '../../entity/noted-for.tsx'
import { useDraft } from '../../entity/use-draft.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import { OwnField } from './own-field.tsx'

/** A button, and the fields only once someone wants to write: for oneself, until it is laid on the table. */
export const NewDilemma = (): ReactElement => {
  const words = useTexts(dilemmas)
  const [atStake] = useDraft('dilemma')
  const [open, setOpen] = useState(atStake !== '')
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) {
      button.current?.focus()
    }
    wasOpen.current = open
  }, [open])
  if (open) return <Fields onClose={() => setOpen(false)} />
  return (
    <button
      ref={button}
      type="button"
      className="button button--quiet dilemmas__new"
      onClick={() => setOpen(true)}
    >
      <Plus className="icon icon--small" />
      {words.new}
    </button>
  )
}

const Fields = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(dilemmas)
  const { table } = useAtTable()
  const { bring } = usePlanPlace()
  const [atStake, setAtStake] = useDraft('dilemma')
  const [pulls, setPulls] = useDraft('dilemma/pulls')
  const [asks, setAsks] = useDraft('dilemma/asks')
  const [chosen, setChosen] = useState<Party | null>(null)
  const by = usePartyOf(chosen)
  const first = useRef<HTMLTextAreaElement>(null)
  // It may be back where it was left open: not in the middle of what one types elsewhere.
  useEffect(() => {
    if (document.activeElement === document.body) first.current?.focus()
  }, [])
  const leave = () => {
    for (const empty of [setAtStake, setPulls, setAsks]) empty('')
    props.onClose()
  }
  const lay = () => {
    const said = atStake.trim()
    if (said === '') return first.current?.focus()
    const own = { words: said, pulls: pulls.trim(), asks: asks.trim() }
    bring(table.plan.add('dilemma', { ...NEW_DILEMMA, ...own, by }))
    leave()
  }
  const keys = { onLay: lay, onEscape: props.onClose }
  return (
    <form
      className="dilemmas__form stack"
      onSubmit={(event) => {
        event.preventDefault()
        lay()
      }}
    >
      <p className="hint">
        {words.privately} {words.aboutSituation}
      </p>
      <OwnField {...keys} field={first} label={words.words} value={atStake} onChange={setAtStake} />
      <OwnField
        {...keys}
        label={words.pulls}
        hint={words.mayBeEmpty}
        value={pulls}
        onChange={setPulls}
      />
      <OwnField
        {...keys}
        label={words.asks}
        hint={words.mayBeEmpty}
        value={asks}
        onChange={setAsks}
      />
      <NotedFor label={words.whose} chosen={chosen} onChoose={setChosen} />
      <div className="actions">
        <button type="submit" className="button">
          {words.lay}
        </button>
        <button type="button" className="button button--plain" onClick={leave}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
