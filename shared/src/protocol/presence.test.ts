import { expect, test } from 'vitest'
import { PresenceState } from './presence.ts'

const board = {
  cursor: { x: 10, y: 20, type: 'default', rotation: 0 },
  camera: { x: 0, y: 0, z: 1 },
  screen: { x: 0, y: 0, w: 1440, h: 900 },
  selected: ['shape:briefje'],
  editing: null,
  following: null,
  brush: null,
  scribbles: [],
  lastActivity: 1,
}

const reads = (state: object): boolean => PresenceState.safeParse(state).success

test('where someone points and looks is read, with fields that other clients add', () => {
  expect(reads({ board, own: 'field' })).toBe(true)
})

test.each([
  ['a camera without size', { board: { ...board, camera: { x: 0, y: 0, z: 0 } } }],
  ['a screen without width', { board: { ...board, screen: { x: 0, y: 0, w: 0, h: 900 } } }],
  ['a place that no board has', { board: { ...board, cursor: { ...board.cursor, x: 1e308 } } }],
  [
    'a drag to a negative width',
    {
      moving: { kind: 'shapes', shapes: [{ id: 'shape:a', x: 0, y: 0, rotation: 0, w: -5, h: 1 }] },
    },
  ],
])('%s is refused', (_what, state) => {
  expect(reads(state)).toBe(false)
})
