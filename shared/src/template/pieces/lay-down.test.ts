import { expect, it } from 'vitest'
import { PAGE_RECORD_ID } from '../../document/index.ts'
import { layDown } from './lay-down.ts'
import { note } from './pieces.ts'

it('lays pieces from bottom to top, each in a place of its own, however many there are', () => {
  const names = Array.from({ length: 5000 }, (_, at) => `blaadje-${at}`)
  const pieces = names.map((name) => note(name, { x: 0, y: 0 }, 'yellow', []))
  const records = layDown(PAGE_RECORD_ID, pieces)
  const places = new Map(records.map(({ id, index }) => [String(index), id]))
  const fromBottom = [...places.keys()].sort().map((place) => places.get(place))
  expect(fromBottom).toEqual(names.map((name) => `shape:${name}`))
})
