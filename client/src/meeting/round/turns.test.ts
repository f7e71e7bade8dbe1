import { silentIn } from '@samenbord/shared/agenda'
import { ParticipantId } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { beginRound, comeLater, moved, nextTurn, reorderRound } from './turns.ts'

const idOf = (name: string): ParticipantId => ParticipantId.parse(name.padEnd(22, '_'))
const wim = idOf('wim')
const greet = idOf('greet')
const samira = idOf('samira')

const round = beginRound([wim, greet, samira], null)

test('the first has the turn, the others have not spoken yet', () => {
  expect(round.speaking).toBe(wim)
  expect(silentIn(round)).toEqual([greet, samira])
})

test('each comes in turn, until everyone has spoken', () => {
  const second = nextTurn(round)
  expect(second.speaking).toBe(greet)
  expect(second.spoken).toEqual([wim])
  const end = nextTurn(nextTurn(second))
  expect(end.speaking).toBeNull()
  expect(end.spoken).toEqual([wim, greet, samira])
  expect(silentIn(end)).toEqual([])
})

test('who would rather come later comes last, and has not spoken', () => {
  const later = comeLater(round)
  expect(later.speaking).toBe(greet)
  expect(silentIn(later)).toEqual([samira, wim])
})

test('who is the last of all to speak keeps the turn', () => {
  const last = nextTurn(nextTurn(round))
  expect(comeLater(last).speaking).toBe(samira)
})

test('someone who came in while a round goes on is put in it, and nobody speaks twice', () => {
  const second = nextTurn(
    reorderRound(beginRound([wim, greet], 'Hoe gaat het?'), [wim, samira, greet]) ?? round,
  )
  expect(second.speaking).toBe(samira)
  expect(silentIn(second)).toEqual([greet])
})

test('who has the turn and goes hands it on', () => {
  expect(reorderRound(round, [greet, samira])?.speaking).toBe(greet)
  expect(reorderRound(round, [])).toBeNull()
})

test('someone is put one place earlier or later, and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
})
