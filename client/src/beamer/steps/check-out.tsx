import { CheckOutQuestion } from '@samenbord/shared/model'
import { checkOut } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { Pages } from '../pages.tsx'
import './list.css'

/** The four questions at the end. Who answered what is nobody's to see here. */
export const CheckOut = (): ReactElement => {
  const { questions } = useTexts(checkOut)
  return (
    <Pages>
      <ol>
        {CheckOutQuestion.options.map((question) => (
          <li key={question} className="listed beam-hero">
            {questions[question]}
          </li>
        ))}
      </ol>
    </Pages>
  )
}
