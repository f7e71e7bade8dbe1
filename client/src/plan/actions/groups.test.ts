// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { seatOf } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { groupActions } from './groups.ts'
import { actionAt, agreedAt, wantedAt } from './test-support/agreed.ts'

const grouped = (seat: ReturnType<typeof seatOf>) => {
  const { goals, actions } = seat.table.plan.plan.get()
  return groupActions(goals, actions).map(({ goal, actions: all }) => [
    goal?.words,
    all.map(({ words }) => words),
  ])
}

test('actions stand by wish, in the order of the wishes, and those without come last', () => {
  const seat = seatOf(someone('Samira'))
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen')
  const daan = wantedAt(seat, 'Daan weer aan tafel')
  agreedAt(seat, 'belt Kees')
  agreedAt(seat, 'vraagt Daan', { goal: daan })
  agreedAt(seat, 'maakt de gang vrij', { goal: bed })
  expect(grouped(seat)).toEqual([
    ['Gewoon weer in mijn bed slapen', ['maakt de gang vrij']],
    ['Daan weer aan tafel', ['vraagt Daan']],
    [undefined, ['belt Kees']],
  ])
})

test('what was for a wish that is gone stands without one, until the wish is back', () => {
  const seat = seatOf(someone('Samira'))
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen')
  agreedAt(seat, 'maakt de gang vrij', { goal: bed })
  const [goal] = seat.table.plan.plan.get().goals
  if (goal !== undefined) seat.table.plan.remove(goal)
  expect(grouped(seat)).toEqual([[undefined, ['maakt de gang vrij']]])
  seat.table.undo.undo()
  expect(grouped(seat)).toEqual([['Gewoon weer in mijn bed slapen', ['maakt de gang vrij']]])
})

test('what is held stays with the wish it was for', () => {
  const seat = seatOf(someone('Samira'))
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen')
  const id = agreedAt(seat, 'maakt de gang vrij', { goal: bed })
  const before = actionAt(seat, id)
  seat.table.plan.change('action', id, { goal: null })
  const { goals, actions } = seat.table.plan.plan.get()
  const [group] = groupActions(goals, actions, new Map([[id, before]]))
  expect(group?.goal?.id).toBe(bed)
  expect(group?.actions).toEqual([actionAt(seat, id)])
})
