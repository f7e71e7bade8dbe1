import type { ScaleQuestion } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { meeting } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { removeScaleQuestion, showScaleAnswers } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { UnsentWords } from '../../entity/unsent-words.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { LeadQuestion } from '../question/lead-question.tsx'
import { QuestionPlace } from '../question/question-place.tsx'
import { useUnsent } from '../question/use-unsent.ts'
import { WhoAnswered } from '../question/who-answered.tsx'
import { MyMark } from './answer-form.tsx'
import { ShownAnswers } from './shown-answers.tsx'
import { UNSENT } from './unsent-mark.ts'

/** The question on the table that each answers with a mark. */
export const ScaleQuestionPanel = (): ReactElement => {
  const words = useTexts(meeting).scale
  const { facts } = useAtTable()
  const unsent = useUnsent(facts.scaleQuestion, UNSENT)
  return (
    <>
      <QuestionPlace question={facts.scaleQuestion} words={words} className="scale-question">
        {(question, onShown) => <Body question={question} onShown={onShown} />}
      </QuestionPlace>
      {unsent !== undefined && <UnsentWords unsent={unsent} />}
    </>
  )
}

const Body = (props: { question: ScaleQuestion; onShown: () => void }): ReactElement => {
  const words = useTexts(meeting).scale
  const { facts } = useAtTable()
  const { question } = props
  const { id: session } = facts.session
  const mayAnswer = may(facts.access, 'scale-question.answer')
  const answers = question.state === 'open' ? question.answered : question.answers
  return (
    <>
      {question.state === 'shown' && <ShownAnswers question={question} />}
      {question.state === 'open' && mayAnswer && <MyMark question={question} />}
      {question.state === 'open' && !mayAnswer && <p className="hint">{words.readsAlong}</p>}
      {question.state === 'open' && <WhoAnswered answered={question.answered} words={words} />}
      {may(facts.access, 'scale-question.lead') && (
        <LeadQuestion
          words={words}
          isOpen={question.state === 'open'}
          hasAnswers={answers.length > 0}
          show={() => showScaleAnswers(session, question.id)}
          remove={() => removeScaleQuestion(session, question.id)}
          onShown={props.onShown}
        />
      )}
    </>
  )
}
