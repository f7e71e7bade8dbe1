import { type CheckOutAnswer, CheckOutQuestion, type MeetingId } from '@samenbord/shared/model'
import { checkOut } from '@samenbord/shared/texts'
import { Check } from 'lucide-react'
import { type ReactElement, type ReactNode, useId, useState } from 'react'
import { putCheckOut } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useNarrow } from '../../ui/docked-panel.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { NoNames } from '../team-table/no-names.tsx'
import { refusedNumber } from '../team-table/refused-number.ts'
import './check-out.css'
import { OneByOne } from './one-by-one.tsx'
import { unsentOf } from './unsent-check-out.ts'
import { useAutosave } from './use-autosave.ts'
import { WhoSees } from './who-sees.tsx'
import { WhoWillSee } from './who-will-see.tsx'
import { WordField } from './word-field.tsx'

const WORDS_LENGTH = 300

/** My own answers, kept while I give them. On a phone one question at a time. */
export const MyCheckOut = (props: {
  meeting: MeetingId
  before: CheckOutAnswer | null
}): ReactElement => {
  const words = useTexts(checkOut)
  const { facts, me } = useAtTable()
  const narrow = useNarrow()
  const isResident = me?.kind === 'resident'
  const [place] = useState(() => unsentOf(facts, props.meeting))
  const [before] = useState(() => place.read() ?? props.before)
  const [mine, setMine] = useState<CheckOutAnswer>(
    before ?? { answers: {}, words: null, seenBy: [] },
  )
  const [hasChosen, setHasChosen] = useState(before !== null)
  const saving = useAutosave(
    (answer: CheckOutAnswer) =>
      refusedNumber(facts, answer.words ?? '') ?? putCheckOut(facts.session.id, answer),
    place,
  )
  const change = (changed: Partial<CheckOutAnswer>, when: 'now' | 'soon' = 'now') => {
    const next = { ...mine, ...changed }
    setMine(next)
    saving.save({ ...next, words: next.words?.trim() || null }, when)
  }
  const parts: ReactNode[] = [
    ...CheckOutQuestion.options.map((question) => (
      <WordField
        key={question}
        question={question}
        value={mine.answers[question]}
        onChoose={(word) => change({ answers: { ...mine.answers, [question]: word } })}
      />
    )),
    <OwnLine
      key="words"
      value={mine.words ?? ''}
      onChange={(written) => change({ words: written }, 'soon')}
      onDone={saving.flush}
    />,
  ]
  if (isResident) {
    parts.push(
      <WhoSees
        key="who"
        value={hasChosen ? mine.seenBy : undefined}
        onChoose={(seenBy) => {
          setHasChosen(true)
          change({ seenBy })
        }}
      />,
    )
  }
  const status = (
    <p className="check-out__saved" role="status">
      {saving.isSaved && (
        <>
          <Check className="icon icon--small" />
          {words.saved}
        </>
      )}
    </p>
  )
  return (
    <div className="check-out">
      <WhoWillSee isResident={isResident} chosen={hasChosen ? mine.seenBy : undefined} />
      {narrow ? (
        <OneByOne parts={parts} status={status} />
      ) : (
        <>
          {parts}
          {status}
        </>
      )}
      {saving.failure !== undefined && <FailureNotice {...saving.failure} onRetry={saving.flush} />}
    </div>
  )
}

const OwnLine = (props: {
  value: string
  onChange: (words: string) => void
  onDone: () => void
}): ReactElement => {
  const words = useTexts(checkOut)
  const id = useId()
  return (
    <div className="check-out__question">
      <label htmlFor={id} className="check-out__ask">
        {words.words}
      </label>
      <textarea
        id={id}
        className="input check-out__line"
        rows={2}
        maxLength={WORDS_LENGTH}
        value={props.value}
        aria-describedby={`${id}hint`}
        onChange={(event) => props.onChange(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
        onBlur={props.onDone}
      />
      <p id={`${id}hint`} className="hint">
        {words.wordsHint}
      </p>
      <NoNames />
    </div>
  )
}
