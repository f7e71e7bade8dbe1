import type { ExpectationId } from '@samenbord/shared/model'
import { expectation as expectationTexts } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useMemo, useState } from 'react'
import { removeExpectation, showExpectation } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { UnsentWords } from '../../entity/unsent-words.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { LeadQuestion } from '../question/lead-question.tsx'
import { QuestionPlace } from '../question/question-place.tsx'
import { useUnsent } from '../question/use-unsent.ts'
import { WhoAnswered } from '../question/who-answered.tsx'
import './expectation.css'
import { MyLines } from './my-lines.tsx'
import { SideBySide } from './side-by-side.tsx'
import { type AskedExpectation, UNSENT } from './unsent-lines.ts'
import { useSides } from './use-sides.ts'

const NONE: ReadonlySet<ExpectationId> = new Set()

/** What I am asked of another and me; and on every screen, what two have just shown. */
export const ExpectationNotice = (): ReactElement => {
  const words = useTexts(expectationTexts)
  const { facts } = useAtTable()
  const { expectations, participantId: me } = facts
  const sides = useSides()
  const [seenOpen, setSeenOpen] = useState(NONE)
  const [closed, setClosed] = useState(NONE)
  // What was shown before this screen stood is for who looks it up.
  useEffect(() => {
    const open = expectations.filter(({ state }) => state === 'open').map(({ id }) => id)
    if (open.length > 0) setSeenOpen((before) => new Set([...before, ...open]))
  }, [expectations])
  const asksMe = expectations.flatMap((each) =>
    each.state === 'open' && each.sides.includes(me) ? [each] : [],
  )
  // What I answered lies there until it is shown, and must not keep me from the next.
  const now =
    asksMe.find(({ answered }) => !answered.includes(me)) ??
    asksMe[0] ??
    expectations
      .filter(({ state, id }) => state === 'shown' && seenOpen.has(id) && !closed.has(id))
      .at(-1)
  const pair = now === undefined ? '' : sides.pair(now)
  const asked = useMemo(() => (now === undefined ? null : { ...now, words: pair }), [now, pair])
  return (
    <>
      <QuestionPlace question={asked} words={words} className="expectation">
        {(expectation, onShown) => (
          <Body
            expectation={expectation}
            onShown={onShown}
            onClose={() => setClosed(new Set([...closed, expectation.id]))}
          />
        )}
      </QuestionPlace>
      {[...seenOpen].map((id) => (
        <LeftUnsent key={id} id={id} />
      ))}
    </>
  )
}

/** What I had not given of one when it closed; another that comes before it closes nothing. */
const LeftUnsent = (props: { id: ExpectationId }): ReactElement | null => {
  const { facts } = useAtTable()
  const sides = useSides()
  const expectation = facts.expectations.find(({ id }) => id === props.id)
  const pair = expectation === undefined ? '' : sides.pair(expectation)
  const asked = useMemo(
    () => (expectation === undefined ? null : { ...expectation, words: pair }),
    [expectation, pair],
  )
  const unsent = useUnsent(asked, UNSENT)
  return unsent === undefined ? null : <UnsentWords unsent={unsent} />
}

const Body = (props: {
  expectation: AskedExpectation
  onShown: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(expectationTexts)
  const { facts } = useAtTable()
  const { expectation } = props
  const { id: session } = facts.session
  if (expectation.state === 'shown') {
    return (
      <>
        <SideBySide expectation={expectation} />
        <div className="question__lead">
          <p className="hint">{words.closeHint}</p>
          <div className="actions">
            <button type="button" className="button" onClick={props.onClose}>
              {words.close}
            </button>
          </div>
        </div>
      </>
    )
  }
  const { answered } = expectation
  return (
    <>
      <MyLines expectation={expectation} />
      <WhoAnswered answered={answered} words={words} />
      <LeadQuestion
        words={words}
        isOpen={answered.length === expectation.sides.length}
        hasAnswers={answered.length > 0}
        show={() => showExpectation(session, expectation.id)}
        remove={() => removeExpectation(session, expectation.id)}
        onShown={props.onShown}
      />
    </>
  )
}
