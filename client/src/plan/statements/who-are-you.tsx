import { nameOf } from '@samenbord/shared/plan'
import { statements } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { seatsToTake } from './household.ts'
import { useSomeoneElse } from './remembered.ts'
import { usePlanList } from './use-spoken.ts'

/**
 * Asks someone of the household who has just come whether they are one of those the plan knows
 * already: then what was said and noted for them is theirs.
 */
export const WhoAreYou = (props: {
  /** It was answered, and goes. */
  onAnswered: () => void
}): ReactElement | null => {
  const words = useTexts(statements).household
  const { table, facts, people, me, telling } = useAtTable()
  const [other, setOther] = useSomeoneElse()
  const members = usePlanList('members')
  const unseated = members.filter(({ participant }) => participant === null)
  const mayBe = seatsToTake(facts, members).some(({ id }) => id === me?.id)
  if (other || me?.kind !== 'resident' || !mayBe || unseated.length === 0) return null
  return (
    <div className="notice household__question">
      <div className="stack">
        <p>{words.whoAreYou}</p>
        <div className="actions">
          {unseated.map(({ id }) => (
            <button
              key={id}
              type="button"
              className="button button--quiet"
              onClick={() => {
                props.onAnswered()
                table.plan.change('member', id, { participant: me.id })
              }}
            >
              {words.iAm(nameOf(people, `member:${id}`, telling.language))}
            </button>
          ))}
          <button
            type="button"
            className="button button--plain"
            onClick={() => {
              props.onAnswered()
              setOther(true)
            }}
          >
            {words.iAmNot}
          </button>
        </div>
      </div>
    </div>
  )
}
