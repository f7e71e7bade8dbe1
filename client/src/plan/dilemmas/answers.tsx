import type { Dilemma, DilemmaAnswer, Party } from '@samenbord/shared/model'
import { answersTo } from '@samenbord/shared/plan'
import { dilemmas } from '@samenbord/shared/texts'
import { MessageCircle } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { NotedFor, usePartyOf } from '../../entity/noted-for.tsx'
import { TermText } from '../../entity/terms/term-text.tsx'
import { useDraft } from '../../entity/use-draft.ts'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { mayRewordDilemma } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { useFieldWriters, usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useJumpTarget } from '../plan-place.tsx'
import { OwnField } from './own-field.tsx'
import { SaidToIt, SaidTools } from './said-to-it.tsx'

/** What was said to a dilemma, each under the own name: nobody rewrites another's. */
export const Answers = (props: { dilemma: Dilemma }): ReactElement | null => {
  const words = useTexts(dilemmas).answers
  const { table } = useAtTable()
  const answers = answersTo(usePlan(table), props.dilemma)
  if (answers.length === 0) return null
  return (
    <ul className="dilemma__answers" aria-label={words.label}>
      {answers.map((answer) => (
        <Answer key={answer.id} answer={answer} />
      ))}
    </ul>
  )
}

const Answer = (props: { answer: DilemmaAnswer }): ReactElement => {
  const words = useTexts(dilemmas)
  const { table, facts, people, mayWrite } = useAtTable()
  const { answer } = props
  const [editing, setEditing] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const writers = useFieldWriters(table, answer.id)
  useJumpTarget(answer.id, row)
  useHandingOnFocus(row)
  const done = () => {
    setEditing(false)
    row.current?.focus()
  }
  return (
    <li ref={row} tabIndex={-1} className="dilemma__answer">
      <div className="dilemma__head">
        <SaidToIt said={answer} />
        {!editing && <SaidTools said={answer} onEdit={() => setEditing(true)} />}
      </div>
      {editing && mayWrite && mayRewordDilemma(people, facts, answer) ? (
        <>
          <WordsField
            kind="dilemma-answer"
            id={answer.id}
            field="words"
            value={answer.words}
            label={words.answers.words}
            labelHidden
            first
            onEnter={done}
            onEscape={done}
          />
          <div className="actions">
            <button type="button" className="button button--quiet" onClick={done}>
              {words.done}
            </button>
          </div>
        </>
      ) : (
        <>
          <p className="dilemma__said">
            <TermText words={answer.words.trim() || words.noWords} />
          </p>
          <WhoWrites writers={writers} />
        </>
      )}
    </li>
  )
}

/** The way to answer, under one's own name or, for who takes notes, under another's. */
export const NewAnswer = (props: { dilemma: Dilemma }): ReactElement => {
  const words = useTexts(dilemmas)
  const { dilemma } = props
  const [typed] = useDraft(`dilemma-answer/${dilemma.id}`)
  const [open, setOpen] = useState(typed !== '')
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) {
      button.current?.focus()
    }
    wasOpen.current = open
  }, [open])
  if (open) return <AnswerForm dilemma={dilemma} onClose={() => setOpen(false)} />
  return (
    <button
      ref={button}
      type="button"
      className="button button--plain"
      aria-label={words.answers.answerOn(dilemma.words.trim() || words.noWords)}
      onClick={() => setOpen(true)}
    >
      <MessageCircle className="icon icon--small" />
      {words.answers.answer}
    </button>
  )
}

const AnswerForm = (props: { dilemma: Dilemma; onClose: () => void }): ReactElement => {
  const words = useTexts(dilemmas)
  const { table } = useAtTable()
  const { dilemma } = props
  const [typed, setTyped] = useDraft(`dilemma-answer/${dilemma.id}`)
  const [chosen, setChosen] = useState<Party | null>(null)
  const by = usePartyOf(chosen)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus()
  }, [])
  const leave = () => {
    setTyped('')
    props.onClose()
  }
  const lay = () => {
    const said = typed.trim()
    if (said === '') return field.current?.focus()
    table.plan.add('dilemma-answer', { dilemma: dilemma.id, words: said, by })
    leave()
  }
  return (
    <form
      className="dilemmas__form stack"
      onSubmit={(event) => {
        event.preventDefault()
        lay()
      }}
    >
      <OwnField
        field={field}
        label={words.answers.field}
        value={typed}
        onChange={setTyped}
        onLay={lay}
        onEscape={props.onClose}
      />
      <NotedFor label={words.answers.who} chosen={chosen} onChoose={setChosen} />
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
