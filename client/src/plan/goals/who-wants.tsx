import { Party } from '@samenbord/shared/model'
import { planSteps } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { useTexts } from '../../ui/use-texts.ts'

const NOBODY = 'nobody'

/** Whose wish it is, with nobody chosen before someone says so; that it was not said is an answer. */
export const WhoWants = (props: {
  /** Nothing while nobody chose; null when it was not said. */
  value: Party | null | undefined
  onChoose: (party: Party | null) => void
}): ReactElement => {
  const words = useTexts(planSteps).wishes
  const { people } = useAtTable()
  const { value } = props
  const chosen = people.household.find(({ party }) => people.same(party, value ?? null))
  return (
    <ChoiceChips
      label={words.whose}
      options={[
        ...people.household.map(({ party, name }) => ({ value: String(party), label: name })),
        { value: NOBODY, label: words.notSaid },
      ]}
      value={value === null ? NOBODY : chosen?.party}
      onChoose={(picked) => props.onChoose(Party.safeParse(picked).data ?? null)}
    />
  )
}
