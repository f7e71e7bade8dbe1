import { ParticipantId, type PersonColour } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import type { MovedOnMap } from '../sync/index.ts'
import { afterMoves, NO_MOVES } from './others-moves.ts'

const GREET = 'contact:greet'
const colour: PersonColour = 3

const moved = (x: number, person = GREET): MovedOnMap[] => [
  {
    person,
    x,
    y: 0,
    by: {
      participantId: ParticipantId.parse('samira'.padEnd(22, '_')),
      name: 'Samira',
      kind: 'professional',
      colour,
    },
  },
]

const standing = (place: string) => () => place
const gone = () => undefined

test('whom another moves shows where they are, with the name of who moves them', () => {
  const moves = afterMoves(NO_MOVES, moved(40), standing('near'), 0)
  expect(moves.get(GREET)).toMatchObject({ at: { x: 40, y: 0 }, name: 'Samira', colour })
  expect(afterMoves(moves, moved(60), standing('near'), 30).get(GREET)?.at.x).toBe(60)
})

test('let go of, they stay until their new place has come', () => {
  const moves = afterMoves(NO_MOVES, moved(40), standing('near'), 0)
  const loose = afterMoves(moves, [], standing('near'), 100)
  expect(loose.get(GREET)?.at.x).toBe(40)
  expect(afterMoves(loose, [], standing('far'), 120).size).toBe(0)
})

test('let go of without a new place, they go back after a moment', () => {
  const moves = afterMoves(NO_MOVES, moved(40), standing('near'), 0)
  const loose = afterMoves(moves, [], standing('near'), 100)
  expect(afterMoves(loose, [], standing('near'), 700).size).toBe(1)
  expect(afterMoves(loose, [], standing('near'), 900).size).toBe(0)
})

test('taken up again, they follow the hand again', () => {
  const moves = afterMoves(NO_MOVES, moved(40), standing('near'), 0)
  const loose = afterMoves(moves, [], standing('near'), 100)
  const again = afterMoves(loose, moved(90), standing('near'), 200)
  expect(again.get(GREET)).toMatchObject({ at: { x: 90, y: 0 }, let: undefined })
})

test('who is not on this map is not shown, and who was taken away ends', () => {
  expect(afterMoves(NO_MOVES, moved(40), gone, 0).size).toBe(0)
  const moves = afterMoves(NO_MOVES, moved(40), standing('near'), 0)
  expect(afterMoves(moves, moved(50), gone, 10).size).toBe(0)
  expect(afterMoves(moves, [], gone, 10).size).toBe(0)
})
