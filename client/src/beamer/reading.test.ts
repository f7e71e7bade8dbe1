import { describe, expect, test } from 'vitest'
import { byHand, byItself, type Reading, START, within } from './reading.ts'

const COUNTS = [2, 1, 3]

const pressed = (times: number, by: 1 | -1, from: Reading = START): Reading =>
  Array.from({ length: times }).reduce<Reading>((now) => byHand(now, by, COUNTS), from)

describe('reading the plan aloud', () => {
  test('begins with the first wish, and lifts nothing out until someone turns', () => {
    expect(within(START, COUNTS)).toEqual({ wish: 0, lifted: undefined })
    expect(pressed(1, 1)).toEqual({ wish: 0, lifted: 0 })
  })

  test('goes from agreement to agreement, on to the next wish, and round at the end', () => {
    expect(pressed(2, 1)).toEqual({ wish: 0, lifted: 1 })
    expect(pressed(3, 1)).toEqual({ wish: 1, lifted: 0 })
    expect(pressed(6, 1)).toEqual({ wish: 2, lifted: 2 })
    expect(pressed(7, 1)).toEqual({ wish: 0, lifted: 0 })
  })

  test('goes back the same way', () => {
    expect(pressed(1, -1, { wish: 1, lifted: 0 })).toEqual({ wish: 0, lifted: 1 })
    expect(pressed(1, -1, { wish: 0, lifted: 0 })).toEqual({ wish: 2, lifted: 2 })
  })

  test('goes wish by wish when nobody turns', () => {
    expect(byItself(START, COUNTS)).toEqual({ wish: 1, lifted: undefined })
    expect(byItself({ wish: 2, lifted: undefined }, COUNTS)).toEqual(START)
  })

  test('stays within what there is when agreements go while it is read', () => {
    expect(within({ wish: 2, lifted: 2 }, [2, 1])).toEqual({ wish: 1, lifted: 0 })
    expect(within({ wish: 1, lifted: 0 }, [])).toEqual({ wish: 0, lifted: undefined })
    expect(byHand(START, 1, [])).toEqual(START)
    expect(byItself(START, [])).toEqual(START)
  })
})
