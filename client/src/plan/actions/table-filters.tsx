import { ActionStatus, Party, Topic } from '@samenbord/shared/model'
import { actions, domains, sentences } from '@samenbord/shared/texts'
import { type ReactElement, type ReactNode, useId, useMemo } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { TOPICS } from '../../entity/topics.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { DUE_SPANS, type DueSpan, type Filters } from './filtering.ts'
import type { ActionSummary } from './summary.ts'

const isSpan = (value: string): value is DueSpan => DUE_SPANS.some((span) => span === value)

/** Everything is shown: the choice that narrows nothing. */
const ALL = ''

/** What the table can be narrowed to: by who has to do with it, what it is about, when, how it goes. */
export const TableFilters = (props: {
  rows: readonly ActionSummary[]
  filters: Filters
  onChange: (filters: Filters) => void
}): ReactElement => {
  const words = useTexts(actions)
  const { topics } = useTexts(domains)
  const { statuses } = useTexts(sentences)
  const { people } = useAtTable()
  const { rows, filters, onChange } = props
  const used = useMemo(() => {
    const found = new Set(rows.map(({ topic }) => topic))
    return TOPICS.filter((topic) => found.has(topic))
  }, [rows])
  const { table } = words
  return (
    <fieldset className="table-filters">
      <legend className="hidden-text">{table.filters}</legend>
      <Filter
        label={table.party}
        value={filters.party}
        onChange={(value) =>
          onChange({
            ...filters,
            party: value === 'nobody' ? value : Party.safeParse(value).data,
          })
        }
      >
        <option value={ALL}>{table.everyone}</option>
        {people.everyone.map(({ party, name }) => (
          <option key={party} value={party}>
            {name}
          </option>
        ))}
        <option value="nobody">{table.nobody}</option>
      </Filter>
      <Filter
        label={table.topic}
        value={filters.topic}
        onChange={(value) =>
          onChange({ ...filters, topic: value === 'none' ? value : Topic.safeParse(value).data })
        }
      >
        <option value={ALL}>{table.anyTopic}</option>
        {used.map((topic) => (
          <option key={topic} value={topic}>
            {topics[topic]}
          </option>
        ))}
        <option value="none">{table.noTopic}</option>
      </Filter>
      <Filter
        label={table.when}
        value={filters.due}
        onChange={(value) => onChange({ ...filters, due: isSpan(value) ? value : undefined })}
      >
        <option value={ALL}>{table.anyDay}</option>
        {DUE_SPANS.map((span) => (
          <option key={span} value={span}>
            {table.days[span]}
          </option>
        ))}
      </Filter>
      <Filter
        label={table.status}
        value={filters.status}
        onChange={(value) => onChange({ ...filters, status: ActionStatus.safeParse(value).data })}
      >
        <option value={ALL}>{table.anyStatus}</option>
        {ActionStatus.options.map((status) => (
          <option key={status} value={status}>
            {statuses[status]}
          </option>
        ))}
      </Filter>
    </fieldset>
  )
}

const Filter = (props: {
  label: string
  value: string | undefined
  onChange: (value: string) => void
  children: ReactNode
}): ReactElement => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="input"
        value={props.value ?? ALL}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.children}
      </select>
    </div>
  )
}
