import type { Party, Topic } from '@samenbord/shared/model'
import { isMe, nameOf } from '@samenbord/shared/plan'
import { planSteps } from '@samenbord/shared/texts'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { remembering, useDraft } from '../../entity/use-draft.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import { say } from '../statements/new-statement.ts'
import { useStepKey } from '../use-step-key.ts'

/** Who speaks, as long as the table is at this step. */
const useSpeaker = remembering<Party | undefined>(undefined)

/** The note-taker writes aloud: first who says it, then what. Whose words they are stands with them. */
export const WordsForAnother = (props: { topic: Topic | null }): ReactElement => {
  const words = useTexts(planSteps)
  const { table, facts, people, me, telling } = useAtTable()
  const { say: tellLaid } = usePlanPlace()
  const key = useStepKey()
  const [speaker, setSpeaker] = useSpeaker(key)
  const [text, setText] = useDraft('note')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const lay = () => {
    if (speaker === undefined) {
      setMissing(text.trim() !== '')
      form.current?.querySelector('button')?.focus()
      return
    }
    const saying = { aspect: 'how-it-is', by: speaker, about: null, topic: props.topic } as const
    if (say(table.plan, people, facts, { ...saying, words: text }) !== undefined) {
      setText('')
      tellLaid(words.laidDown)
    }
    field.current?.focus()
  }
  const another = speaker !== undefined && !isMe(people, facts.participantId, speaker)
  return (
    <form
      ref={form}
      className="step-write"
      onSubmit={(event) => {
        event.preventDefault()
        lay()
      }}
    >
      <PartyPicker
        label={words.noteTaker.who}
        chosen={speaker === undefined ? [] : [speaker]}
        others
        onToggle={(party, chosen) => {
          setSpeaker(chosen ? party : undefined)
          setMissing(false)
          if (chosen) field.current?.focus()
        }}
      />
      {missing && (
        <p className="problem" role="alert">
          {words.noteTaker.chooseWho}
        </p>
      )}
      <label htmlFor={id}>{words.noteTaker.write}</label>
      <textarea
        ref={field}
        id={id}
        className="input words-field__input"
        rows={3}
        value={text}
        aria-describedby={another ? `${id}whose` : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <CitizenNumberWarning words={text} />
      <div className="step-write__end">
        <p id={`${id}whose`} className="step-write__only">
          {another &&
            me !== undefined &&
            words.noteTaker.visible(me.name, nameOf(people, speaker, telling.language))}
        </p>
        <button type="submit" className="button">
          {words.layDown}
        </button>
      </div>
    </form>
  )
}
