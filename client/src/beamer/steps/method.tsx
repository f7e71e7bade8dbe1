import type { MethodId } from '@samenbord/shared/model'
import { methods } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import './list.css'
import { FamilyTree, isFamilyShown, isSomebodyAround, PeopleAround } from './people-around.tsx'

/** A way of working: the map when it works on that and there is one, else what it is for and asks. */
export const MethodStep = (props: { method: MethodId }): ReactElement => {
  const room = useInRoom()
  const { method } = props
  if ((method === 'ecogram' || method === 'placement') && isSomebodyAround(room)) {
    return <PeopleAround placements={method === 'placement'} />
  }
  if (method === 'genogram' && isFamilyShown(room)) return <FamilyTree />
  return <Questions method={method} />
}

const Questions = (props: { method: MethodId }): ReactElement => {
  const { purpose, questions } = useTexts(methods).of[props.method]
  return (
    <Pages wide>
      <p className="beam-line soft keep">{purpose}</p>
      <ul>
        {questions.map((question) => (
          <li key={question} className="listed beam-own">
            {question}
          </li>
        ))}
      </ul>
    </Pages>
  )
}
