import { SimpleField } from '@samenbord/shared/model'
import { statements } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { groupClass, TopicSign } from '../../entity/topic-sign.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './field-buttons.css'
import { countSaid, type Section } from './sections.ts'

/** The four fields as large parts, each with how many things were said of it. */
export const FieldButtons = (props: {
  fields: readonly Section[]
  topic: SimpleField | null
  /** Nothing when the chosen one is tapped again. */
  onTopic: (topic: SimpleField | null) => void
}): ReactElement => {
  const words = useTexts(statements)
  const { fields, topic } = props
  const countOf = (field: SimpleField): number => {
    const section = fields.find((one) => one.topic === field)
    return section === undefined ? 0 : countSaid(section)
  }
  return (
    <fieldset className="field-buttons">
      <legend className="hidden-text">{words.privately.where}</legend>
      {SimpleField.options.map((field) => (
        <button
          key={field}
          type="button"
          className={`field-button ${groupClass(field, true)}`}
          aria-pressed={topic === field}
          onClick={() => props.onTopic(topic === field ? null : field)}
        >
          <TopicSign topic={field} simple look="disc" />
          <small>
            {countOf(field) === 0 ? words.emptyField : words.privately.count(countOf(field))}
          </small>
        </button>
      ))}
    </fieldset>
  )
}
