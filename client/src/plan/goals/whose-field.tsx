import { Party } from '@samenbord/shared/model'
import { goals } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** Whose wish it is: someone of the household, or not said yet. */
export const WhoseField = (props: {
  value: Party | null
  onChange: (party: Party | null) => void
}): ReactElement => {
  const words = useTexts(goals)
  const { people } = useAtTable()
  const id = useId()
  const { value } = props
  const chosen = value === null ? undefined : (people.find(value)?.party ?? value)
  const known = people.household.some(({ party }) => party === chosen)
  // Who was chosen once, and is not of the household, stays to be seen.
  const other = chosen === undefined || known ? undefined : people.find(chosen)
  return (
    <div className="field">
      <label htmlFor={id}>{words.fields.whose}</label>
      <select
        id={id}
        className="input"
        value={chosen ?? ''}
        onChange={(event) => props.onChange(Party.safeParse(event.target.value).data ?? null)}
      >
        {[...people.household, ...(other === undefined ? [] : [other])].map(({ party, name }) => (
          <option key={party} value={party}>
            {name}
          </option>
        ))}
        <option value="">{words.fields.notSaid}</option>
      </select>
    </div>
  )
}
