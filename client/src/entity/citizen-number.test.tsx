// @vitest-environment happy-dom
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { usePlan } from '../sync/index.ts'
import { someone } from '../ui/test-support/people.ts'
import { useAtTable } from './at-table.tsx'
import { seatOf, showAt } from './test-support/plan-table.tsx'
import { WordsField } from './words-field.tsx'

const Must = (): ReactElement => {
  const { obligations } = usePlan(useAtTable().table)
  return (
    <>
      {obligations.map(({ id, words }) => (
        <WordsField
          key={id}
          kind="obligation"
          id={id}
          field="words"
          value={words}
          label="Wat moet er?"
        />
      ))}
    </>
  )
}

test('a citizen number written anywhere in the plan is warned about, and stays', async () => {
  const seat = seatOf(someone('Samira'))
  seat.table.plan.add('obligation', { words: 'De huur', from: '', why: '' })
  const screen = await showAt(seat, <Must />)
  expect(screen.all('[role="alert"]')).toEqual([])
  await screen.write('Wat moet er?', 'De huur van 123456782')
  expect(screen.find('[role="alert"]').textContent).toContain('burgerservicenummer')
  expect(seat.table.plan.plan.get().obligations[0]?.words).toBe('De huur van 123456782')
})
