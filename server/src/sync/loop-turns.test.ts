import { expect, test } from 'vitest'
import { LoopTurns, type Writing } from './loop-turns.ts'

/** What happened at which table, in order. */
const aHouse = () => {
  const done: string[] = []
  const turns = new LoopTurns({ flush: () => done.push('flush') })
  const tableOf = (name: string, onPassOn = () => {}): Writing => ({
    write: () => done.push(`${name} writes`),
    passOn: () => {
      done.push(`${name} passes on`)
      onPassOn()
    },
  })
  return { done, turns, tableOf }
}

const turnEnds = () => new Promise((go) => setImmediate(go))

test('all tables that ask within a turn are written at once, before anyone is told', async () => {
  const { done, turns, tableOf } = aHouse()
  const [anna, bram] = [tableOf('anna'), tableOf('bram')]
  turns.ask(anna)
  turns.ask(bram)
  turns.ask(anna)
  expect(done).toEqual([])
  await turnEnds()
  expect(done).toEqual(['anna writes', 'bram writes', 'flush', 'anna passes on', 'bram passes on'])
  done.length = 0
  await turnEnds()
  expect(done).toEqual([])
})

test('who cannot wait is written at once, and not once more when the turn ends', async () => {
  const { done, turns, tableOf } = aHouse()
  const anna = tableOf('anna')
  turns.ask(anna)
  turns.take(anna)
  expect(done).toEqual(['anna writes', 'flush', 'anna passes on'])
  await turnEnds()
  expect(done).toHaveLength(3)
})

test('who asks while others are told has the next turn', async () => {
  const { done, turns, tableOf } = aHouse()
  const bram = tableOf('bram')
  turns.ask(tableOf('anna', () => turns.ask(bram)))
  await turnEnds()
  expect(done).toEqual(['anna writes', 'flush', 'anna passes on'])
  await turnEnds()
  expect(done.slice(3)).toEqual(['bram writes', 'flush', 'bram passes on'])
})

test('who leaves has no turn any more', async () => {
  const { done, turns, tableOf } = aHouse()
  const anna = tableOf('anna')
  turns.ask(anna)
  turns.leave(anna)
  await turnEnds()
  expect(done).toEqual([])
})
