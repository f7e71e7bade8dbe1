import { FamilySymbol } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Chips } from '../chips.tsx'
import { useChanges } from '../use-changes.ts'
import { YearField } from './year-field.tsx'

type Marks = Partial<Pick<MapPerson, 'symbol' | 'born' | 'died' | 'life'>>

/** Years and the sign in the family tree: only what someone wants to say. */
export const LifeFields = (props: { person: MapPerson }): ReactElement => {
  const words = useTexts(network).life
  const { table } = useAtTable()
  const { members } = usePlan(table)
  const { change } = useChanges()
  const { person } = props
  const id = useId()
  const mark = (marks: Marks) => {
    const member = members.find((one) => person.key === `member:${one.id}`)
    if (member === undefined) change(person, marks)
    else table.plan.change('member', member.id, marks)
  }
  const isDeceased = person.life === 'deceased'
  const mayDie = person.life === 'living' || isDeceased
  return (
    <section className="network-person__part" aria-labelledby={id}>
      <h4 id={id}>{words.title}</h4>
      <YearField label={words.born} value={person.born} onChange={(born) => mark({ born })} />
      {mayDie && (
        <label className="check">
          <input
            type="checkbox"
            checked={isDeceased}
            onChange={(event) =>
              mark(event.target.checked ? { life: 'deceased' } : { life: 'living', died: null })
            }
          />
          {words.isDeceased}
        </label>
      )}
      {isDeceased && (
        <YearField label={words.died} value={person.died} onChange={(died) => mark({ died })} />
      )}
      <Chips
        label={words.symbol(person.name)}
        answers={FamilySymbol.options.map((answer) => ({
          answer,
          words: words.symbols[answer],
        }))}
        chosen={person.symbol}
        onChoose={(symbol) => mark({ symbol })}
      />
    </section>
  )
}
