import { Topic } from '@samenbord/shared/model'
import { domains, goals } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import { FURTHER_DOMAINS, SIMPLE_FIELDS } from './topics.ts'

/** What something is about: one of the four fields, or further sorted. */
export const TopicField = (props: {
  value: Topic | null
  onChange: (topic: Topic | null) => void
}): ReactElement => {
  const { fields } = useTexts(goals)
  const words = useTexts(domains)
  const id = useId()
  const option = (topic: Topic) => (
    <option key={topic} value={topic}>
      {words.topics[topic]}
    </option>
  )
  return (
    <div className="field">
      <label htmlFor={id}>{fields.topic}</label>
      <select
        id={id}
        className="input"
        value={props.value ?? ''}
        onChange={(event) => props.onChange(Topic.safeParse(event.target.value).data ?? null)}
      >
        <option value="">{fields.notSaid}</option>
        {SIMPLE_FIELDS.map(option)}
        {FURTHER_DOMAINS.map(({ group, topics }) => (
          <optgroup key={group} label={words.groups[group]}>
            {topics.map(option)}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
