import type { MethodId } from '@samenbord/shared/model'
import { methods } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { Pages } from '../pages.tsx'
import './list.css'

/** A way of working: what it is for, and its questions. */
export const MethodStep = (props: { method: MethodId }): ReactElement => {
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
