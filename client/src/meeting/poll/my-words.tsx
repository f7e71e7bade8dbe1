import { PollAnswer } from '@samenbord/shared/model'
import { poll, shell } from '@samenbord/shared/texts'
import { Lock } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { z } from 'zod'
import { putPollAnswer } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useKeptInTab } from '../../ui/kept-in-tab.ts'
import { BusyWords } from '../../ui/progress.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { NoNames } from '../team-table/no-names.tsx'
import { LinesField } from './lines-field.tsx'
import { keptName, type OpenPoll } from './open-poll.ts'

type WordsAnswer = Extract<PollAnswer, { kind: 'words' }>

const MOST_SENTENCES = 10
const SENTENCE_LENGTH = 300

/** The sentences I gave. */
export const MySentences = (props: { answer: PollAnswer }): ReactElement | null => {
  const words = useTexts(poll)
  if (props.answer.kind !== 'words') return null
  return (
    <div>
      <p className="hint">{words.mine}</p>
      <ul className="poll-said">
        {[...new Set(props.answer.words)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** Where I write my sentences, which stay in this tab until I give them. */
export const MyWordsForm = (props: {
  question: OpenPoll
  before: PollAnswer | null
  onGiven: (answer: PollAnswer) => void
}): ReactElement => {
  const words = useTexts(poll)
  const { strangeCharacters } = useTexts(shell)
  const { facts } = useAtTable()
  const { question, before } = props
  const [sentences, change, drop] = useKeptInTab(
    facts.session.id,
    keptName(facts.participantId, question.id),
    z.array(z.string()).min(1).max(MOST_SENTENCES),
    before?.kind === 'words' ? before.words : [''],
  )
  const [problem, setProblem] = useState<string>()
  const task = useTask()
  const submit = () => {
    const written = sentences.map((one) => one.trim()).filter((one) => one !== '')
    if (written.length === 0) return setProblem(words.writeFirst)
    const answer = PollAnswer.safeParse({ kind: 'words', words: written } satisfies WordsAnswer)
    if (!answer.success) return setProblem(strangeCharacters)
    task.run(
      () => putPollAnswer(facts.session.id, question.id, answer.data),
      () => {
        drop()
        props.onGiven(answer.data)
      },
    )
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <LinesField
        values={sentences}
        onChange={(values) => {
          change([...values])
          setProblem(undefined)
        }}
        label={(place) => (place === 1 ? words.first : words.sentence(place))}
        removeLabel={words.removeSentence}
        add={words.oneMore}
        least={1}
        most={MOST_SENTENCES}
        maxLength={SENTENCE_LENGTH}
      />
      {problem !== undefined && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <NoNames />
      <p className="question__secret hint">
        <Lock className="icon icon--small" />
        <span>
          {words.secret} {words.namesLater}
        </span>
      </p>
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      <button type="submit" className="button">
        <BusyWords busy={task.busy}>{words.give}</BusyWords>
      </button>
    </form>
  )
}
