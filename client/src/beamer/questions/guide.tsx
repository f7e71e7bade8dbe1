import type { Guide } from '@samenbord/shared/model'
import { meeting } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { Agreement } from '../agreement.tsx'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import '../steps/list.css'
import { Wish } from '../steps/wishes.tsx'

/** Making an action together: the question at hand, the wish it is for, and what is agreed so far. */
export const GuideSlide = (props: { guide: Guide }): ReactElement => {
  const words = useTexts(meeting).guide
  const { plan } = useInRoom()
  const { step, actionId, goalId } = props.guide
  const action = plan.actions.find(({ id }) => id === actionId)
  const goal = plan.goals.find(({ id }) => id === (action?.goal ?? goalId))
  const talk = step === 'before' || step === 'people' ? words[step].talk : []
  return (
    <Pages>
      <p className="beam-hero keep">{words[step === 'read-back' ? 'readBack' : step].ask}</p>
      <ul>
        {talk.map((question) => (
          <li key={question} className="listed beam-line">
            {question}
          </li>
        ))}
        {goal !== undefined && goal.words.trim() !== '' && (
          <li className="listed">
            <Wish goal={goal} size="beam-own" />
          </li>
        )}
        {action !== undefined && action.words.trim() !== '' && (
          <li className="listed">
            <p className="beam-note soft">{words.sofar}</p>
            <Agreement action={action} />
          </li>
        )}
      </ul>
    </Pages>
  )
}
