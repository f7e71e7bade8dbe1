import type { Poll } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { poll } from '@samenbord/shared/texts'
import { type ReactElement, useCallback } from 'react'
import { z } from 'zod'
import { getPollAnswer, removePoll, showPoll } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { UnsentWords } from '../../entity/unsent-words.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { LeadQuestion } from '../question/lead-question.tsx'
import { MyAnswerPart } from '../question/my-answer-part.tsx'
import { QuestionPlace } from '../question/question-place.tsx'
import type { QuestionWords } from '../question/question-words.ts'
import { useMyAnswer } from '../question/use-my-answer.ts'
import { type UnsentOf, useUnsent } from '../question/use-unsent.ts'
import { WhoAnswered } from '../question/who-answered.tsx'
import { MyDots, MyDotsForm } from './my-dots.tsx'
import { MySentences, MyWordsForm } from './my-words.tsx'
import { keptName, type OpenPoll } from './open-poll.ts'
import { ShownPoll } from './shown-poll.tsx'

/** What is said around a poll of words, and around one of dots. */
const usePollWords = (question: Poll | null): QuestionWords & { readsAlong: string } => {
  const words = useTexts(poll)
  if (question?.form.kind !== 'dots') return words
  return { ...words, title: words.titleDots, secret: words.secretDots }
}

const UNSENT: UnsentOf<Poll> = {
  name: keptName,
  words: z.array(z.string()),
  given: (question, me) =>
    question.state === 'shown' && question.outcome.kind === 'words'
      ? question.outcome.said.flatMap((one) => (one.participantId === me ? one.words : []))
      : [],
}

/** The question on the table that each answers in the own screen first, in words or with dots. */
export const PollPanel = (): ReactElement => {
  const { facts } = useAtTable()
  const words = usePollWords(facts.poll)
  const unsent = useUnsent(facts.poll, UNSENT)
  return (
    <>
      <QuestionPlace question={facts.poll} words={words} className="poll">
        {(question, onShown) => <Body question={question} onShown={onShown} />}
      </QuestionPlace>
      {unsent !== undefined && <UnsentWords unsent={unsent} />}
    </>
  )
}

const hasAnswers = (question: Poll): boolean => {
  if (question.state === 'open') return question.answered.length > 0
  const { outcome } = question
  return outcome.kind === 'words'
    ? outcome.said.length > 0
    : outcome.dots.some((count) => count > 0)
}

const Body = (props: { question: Poll; onShown: () => void }): ReactElement => {
  const { facts } = useAtTable()
  const { question } = props
  const words = usePollWords(question)
  const { id: session } = facts.session
  const mayAnswer = may(facts.access, 'poll.answer')
  return (
    <>
      {question.state === 'shown' && <ShownPoll question={question} />}
      {question.state === 'open' && mayAnswer && <Mine question={question} />}
      {question.state === 'open' && !mayAnswer && <p className="hint">{words.readsAlong}</p>}
      {question.state === 'open' && <WhoAnswered answered={question.answered} words={words} />}
      {may(facts.access, 'poll.lead') && (
        <LeadQuestion
          words={words}
          isOpen={question.state === 'open'}
          hasAnswers={hasAnswers(question)}
          show={() => showPoll(session, question.id)}
          remove={() => removePoll(session, question.id)}
          onShown={props.onShown}
        />
      )}
    </>
  )
}

const Mine = (props: { question: OpenPoll }): ReactElement => {
  const { facts } = useAtTable()
  const { question } = props
  const { form } = question
  const words = usePollWords(question)
  const { id: session } = facts.session
  const mine = useMyAnswer(
    question.answered.includes(facts.participantId),
    useCallback(() => getPollAnswer(session, question.id), [session, question.id]),
  )
  if (form.kind === 'words') {
    return (
      <MyAnswerPart
        mine={mine}
        words={words}
        said={(answer) => <MySentences answer={answer} />}
        form={(before, onGiven) => (
          <MyWordsForm question={question} before={before} onGiven={onGiven} />
        )}
      />
    )
  }
  return (
    <MyAnswerPart
      mine={mine}
      words={words}
      said={(answer) => <MyDots choices={form.choices} answer={answer} />}
      form={(before, onGiven) => (
        <MyDotsForm
          question={question}
          choices={form.choices}
          most={form.dots}
          before={before}
          onGiven={onGiven}
        />
      )}
    />
  )
}
