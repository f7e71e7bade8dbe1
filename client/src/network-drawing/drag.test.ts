import { expect, test } from 'vitest'
import { carryPerson, carryTie, nearestTo, type PointerAt, takePerson } from './drag.ts'
import { fitOf, fromDrawing, toDrawing } from './fit.ts'

const box = { x: -500, y: -400, w: 1_000, h: 800 }

const pointer = (x: number, y: number, type = 'mouse'): PointerAt => ({
  pointer: 1,
  type,
  screen: { x, y },
  drawing: toDrawing({ x, y }, fitOf(box, { w: 500, h: 500 })),
})

test('a drawing lies whole and in the middle of what it is shown in, at any size', () => {
  const wide = fitOf(box, { w: 2_000, h: 400 })
  expect(wide.scale).toBe(0.5)
  expect(fromDrawing({ x: 0, y: 0 }, wide)).toEqual({ x: 1_000, y: 200 })
  expect(fromDrawing({ x: -500, y: -400 }, wide)).toEqual({ x: 750, y: 0 })
  const there = toDrawing({ x: 812, y: 33 }, wide)
  const back = fromDrawing(there, wide)
  expect(back.x).toBeCloseTo(812)
  expect(back.y).toBeCloseTo(33)
})

test('a pointer that hardly moves is a tap, and a finger may tremble more than a mouse', () => {
  const at = { x: 40, y: 40 }
  const held = takePerson('contact:greet', at, pointer(270, 270))
  expect(carryPerson(held, pointer(273, 271)).underway).toBe(false)
  expect(carryPerson(held, pointer(276, 270)).underway).toBe(true)
  expect(carryPerson(held, pointer(276, 270, 'touch')).underway).toBe(false)
  expect(carryPerson(held, pointer(282, 270, 'touch')).underway).toBe(true)
})

test('who is carried keeps the distance to the pointer that took them, at the scale of the drawing', () => {
  const held = takePerson('contact:greet', { x: 100, y: 60 }, pointer(300, 285))
  const carried = carryPerson(held, pointer(350, 245))
  // Half a pixel is one unit: 50 pixels to the right are 100 units.
  expect(carried.at).toEqual({ x: 200, y: -20 })
})

test('once on their way, someone can also be put back where they came from', () => {
  const held = takePerson('contact:greet', { x: 0, y: 0 }, pointer(250, 250))
  const away = carryPerson(held, pointer(290, 250))
  const back = carryPerson(away, pointer(250, 250))
  expect(back.underway).toBe(true)
  expect(back.at).toEqual({ x: 0, y: 0 })
})

const people = [
  { key: 'household', at: { x: 0, y: 0 }, reach: 46 },
  { key: 'contact:greet', at: { x: 80, y: 0 }, reach: 20 },
  { key: 'contact:kees', at: { x: 110, y: 0 }, reach: 20 },
]

test('of two whose fields lie over each other, the nearest is touched', () => {
  expect(nearestTo(people, { x: 90, y: 0 }, 44)).toBe('contact:greet')
  expect(nearestTo(people, { x: 101, y: 0 }, 44)).toBe('contact:kees')
  expect(nearestTo(people, { x: 300, y: 300 }, 44)).toBeUndefined()
})

test('a tie ends at whom the pointer is over, and never at who it came from', () => {
  const at = toDrawing({ x: 250, y: 250 }, fitOf(box, { w: 500, h: 500 }))
  const tie = { kind: 'tie', key: 'contact:greet', pointer: 1, at, over: undefined } as const
  const overKees = carryTie(tie, people, { ...pointer(0, 0), drawing: { x: 112, y: 3 } }, 20)
  expect(overKees.over).toBe('contact:kees')
  const overSelf = carryTie(tie, people, { ...pointer(0, 0), drawing: { x: 78, y: 0 } }, 20)
  expect(overSelf.over).toBeUndefined()
  const overMiddle = carryTie(tie, people, { ...pointer(0, 0), drawing: { x: 10, y: 5 } }, 20)
  expect(overMiddle.over).toBe('household')
})
