import { SessionTemplate } from '@samenbord/shared/model'
import { start } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** What kind of meeting it is: what a new table begins with. */
export const TemplateChoice = (props: {
  template: SessionTemplate
  onChange: (template: SessionTemplate) => void
}): ReactElement => {
  const words = useTexts(start).create
  const name = useId()
  return (
    <fieldset>
      <legend className="legend-text">{words.template}</legend>
      <div className="choices">
        {SessionTemplate.options.map((option) => {
          const { name: called, hint } = words.templates[option]
          return (
            <label key={option} className="choice">
              <input
                type="radio"
                name={name}
                checked={props.template === option}
                onChange={() => props.onChange(option)}
              />
              <span>
                <span className="choice__name">{called}</span>
                {hint !== undefined && <span className="hint">{hint}</span>}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
