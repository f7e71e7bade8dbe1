import type { Concern } from '@samenbord/shared/model'
import { repliesTo } from '@samenbord/shared/plan'
import { statements } from '@samenbord/shared/texts'
import { MessageCircle } from 'lucide-react'
import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useAnswering } from '../statements/remembered.ts'
import { Replies } from '../statements/replies.tsx'
import { ReplyForm } from '../statements/reply-form.tsx'
import '../statements/statements.css'
import { usePlanList } from '../statements/use-spoken.ts'

/** What was answered to a concern, and the way to answer: it is an observation, not the last word. */
export const ConcernAnswers = (props: { concern: Concern }): ReactElement => {
  const { row: words } = useTexts(statements)
  const { mayWrite, withoutResident } = useAtTable()
  const { concern } = props
  const all = usePlanList('statements')
  const replies = useMemo(() => repliesTo({ statements: all }, concern), [all, concern])
  const [answering, answer] = useAnswering(concern.id)
  const begin = useRef<HTMLButtonElement>(null)
  const left = useRef(false)
  useEffect(() => {
    // The form has gone with the focus: back to what opened it.
    if (left.current && answering === undefined) begin.current?.focus()
    left.current = false
  }, [answering])
  // Without the resident there is nobody to answer for.
  const mayAnswer = mayWrite && !withoutResident
  return (
    <>
      {replies.length > 0 && <Replies replies={replies} />}
      {mayAnswer && answering !== undefined && (
        <ReplyForm
          to={concern}
          answering={answering}
          onHeld={(held) => answer({ ...answering, held })}
          onDone={() => {
            left.current = true
            answer(undefined)
          }}
        />
      )}
      {mayAnswer && answering === undefined && (
        <button
          ref={begin}
          type="button"
          className="button button--plain care__answer"
          onClick={() => answer({ kind: 'answer', held: true })}
        >
          <MessageCircle className="icon icon--small" />
          {words.answer}
        </button>
      )}
    </>
  )
}
