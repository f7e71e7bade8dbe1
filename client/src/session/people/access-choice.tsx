import { Access } from '@samenbord/shared/model'
import { people } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** What someone may do at the table, in plain words. */
export const AccessChoice = (props: {
  legend: string
  access: Access
  onChange: (access: Access) => void
}): ReactElement => {
  const words = useTexts(people)
  const name = useId()
  return (
    <fieldset>
      <legend className="legend-text">{props.legend}</legend>
      <div className="choices">
        {Access.options.map((option) => (
          <label key={option} className="choice">
            <input
              type="radio"
              name={name}
              checked={props.access === option}
              onChange={() => props.onChange(option)}
            />
            <span>
              <span className="choice__name">{words.access[option]}</span>
              <span className="hint">{words.accessHints[option]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
