import { type CheckOutQuestion, CheckOutWord } from '@samenbord/shared/model'
import { checkOut } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import './check-out.css'

/** One of the four questions, answered with a word. */
export const WordField = (props: {
  question: CheckOutQuestion
  value: CheckOutWord | undefined
  onChoose: (word: CheckOutWord) => void
}): ReactElement => {
  const words = useTexts(checkOut)
  const id = useId()
  return (
    <fieldset className="check-out__question">
      <legend className="check-out__ask" tabIndex={-1}>
        {words.questions[props.question]}
      </legend>
      <div className="check-out__choices">
        {CheckOutWord.options.map((word) => (
          <label key={word} className="check-out__choice">
            <input
              type="radio"
              name={id}
              checked={props.value === word}
              onChange={() => props.onChoose(word)}
            />
            {words.choices[word]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
