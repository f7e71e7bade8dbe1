// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { type Seat, seatOf } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { layAction, stepAction } from './moving.ts'
import { actionAt, agreedAt, wantedAt } from './test-support/agreed.ts'

const always = () => true

const wordsIn = ({ table }: Seat) => table.plan.plan.get().actions.map(({ words }) => words)

test('an action moves a step among those for the same wish, and back by undo', () => {
  const seat = seatOf(someone('Samira'))
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen')
  agreedAt(seat, 'maakt de gang vrij', { goal: bed })
  agreedAt(seat, 'belt Kees')
  const second = agreedAt(seat, 'kijkt naar de pillen', { goal: bed })
  expect(stepAction(seat.table.plan, second, -1)).toMatchObject({ place: 1, of: 2 })
  expect(wordsIn(seat)).toEqual(['kijkt naar de pillen', 'maakt de gang vrij', 'belt Kees'])
  seat.table.undo.undo()
  expect(wordsIn(seat)).toEqual(['maakt de gang vrij', 'belt Kees', 'kijkt naar de pillen'])
})

test('an action dropped beside one for another wish is for that wish, in one step', () => {
  const seat = seatOf(someone('Samira'))
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen')
  const first = agreedAt(seat, 'maakt de gang vrij', { goal: bed })
  const moved = agreedAt(seat, 'belt Kees')
  layAction(seat.table.plan, moved, actionAt(seat, first), 'before', always)
  expect(wordsIn(seat)).toEqual(['belt Kees', 'maakt de gang vrij'])
  expect(actionAt(seat, moved).goal).toBe(bed)
  seat.table.undo.undo()
  expect(wordsIn(seat)).toEqual(['maakt de gang vrij', 'belt Kees'])
  expect(actionAt(seat, moved).goal).toBeNull()
})

test('what is dropped where it lay changes nothing', () => {
  const seat = seatOf(someone('Samira'))
  const first = agreedAt(seat, 'maakt de gang vrij')
  const second = agreedAt(seat, 'belt Kees')
  const { undo } = seat.table.undo.steps.get()
  layAction(seat.table.plan, second, actionAt(seat, first), 'after', always)
  layAction(seat.table.plan, first, actionAt(seat, first), 'after', always)
  layAction(seat.table.plan, 'from-elsewhere', actionAt(seat, first), 'after', always)
  expect(seat.table.undo.steps.get().undo).toBe(undo)
})

test('what may not be changed is for the wish it was for, wherever it is dropped', () => {
  const seat = seatOf(someone('Samira'))
  const bed = wantedAt(seat, 'Gewoon weer in mijn bed slapen')
  const first = agreedAt(seat, 'maakt de gang vrij', { goal: bed })
  const moved = agreedAt(seat, 'belt Kees')
  const last = agreedAt(seat, 'kijkt naar de pillen')
  const never = () => false
  layAction(seat.table.plan, moved, actionAt(seat, first), 'before', never)
  expect(wordsIn(seat)).toEqual(['maakt de gang vrij', 'belt Kees', 'kijkt naar de pillen'])
  expect(actionAt(seat, moved).goal).toBeNull()
  layAction(seat.table.plan, moved, actionAt(seat, last), 'after', never)
  expect(wordsIn(seat)).toEqual(['maakt de gang vrij', 'kijkt naar de pillen', 'belt Kees'])
})
