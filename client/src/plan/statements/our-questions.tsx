import { planSteps } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { NewQuestion } from './new-question.tsx'
import { RowList } from './row-list.tsx'
import './statements.css'
import { useOurQuestions, useWishes } from './use-spoken.ts'

/**
 * What the team asks itself: to add to while the resident is not there, and in its own step. Where
 * it stands among other things, nothing shows while there is nothing.
 */
export const OurQuestions = (props: {
  /** It has the place for itself. */
  whole?: boolean
}): ReactElement | null => {
  const words = useTexts(planSteps).ourQuestions
  const { mayWrite, withoutResident, me } = useAtTable()
  const { whole = false } = props
  const questions = useOurQuestions()
  const wishes = useWishes()
  const id = useId()
  const mayAsk = mayWrite && (withoutResident || whole) && me?.kind !== 'resident'
  if (!mayAsk && !whole && questions.length === 0) return null
  return (
    <section className="our-questions" aria-labelledby={id}>
      {mayAsk && <NewQuestion />}
      <h3 id={id} tabIndex={-1}>
        {/* Its step is called so already. */}
        {whole ? words.asked : words.list}
      </h3>
      {questions.length === 0 ? (
        <p className="soft">{words.nothing}</p>
      ) : (
        <RowList said={questions} own={false} topic={null} layout="simple" wishes={wishes} />
      )}
    </section>
  )
}
