// @vitest-environment happy-dom
import type { DrawnPerson } from '@samenbord/shared/drawing'
import { act, type ReactElement, useRef, useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { type Screen, show } from '../ui/test-support/screen.ts'
import { CanvasPerson } from './canvas-people.tsx'
import { HANDLE, useMapHand } from './use-map-hand.ts'

const person = (key: string, x: number): DrawnPerson<string> => ({
  key,
  title: key,
  marks: [],
  at: { x, y: 0 },
  box: { x: x - 20, y: -20, w: 40, h: 40 },
  reach: 20,
})

const greet = person('contact:greet', 100)
const wim = person('household', 0)

/** What was told of the hand, in the order it was. */
let told: string[] = []
let people: readonly DrawnPerson<string>[] = []
/** What came to what the map lies on. */
let reached: string[] = []

beforeEach(() => {
  told = []
  reached = []
  people = [wim, greet]
})

/** A map of which a pixel is a unit. */
const TestMap = (): ReactElement => {
  const frame = useRef<HTMLDivElement>(null)
  const [, setCount] = useState(0)
  const hand = useMapHand<string>({
    frame,
    box: { x: 0, y: 0, w: 100, h: 100 },
    surface: { active: true, zoom: 1, pointIn: ({ x, y }) => ({ x, y }) },
    people,
    least: 20,
    canMove: (key) => key === greet.key,
    onTap: (key) => told.push(`tap ${key}`),
    onCarry: (_key, at) => told.push(at === undefined ? 'let go' : `carry ${at.x}`),
    onDrop: (key, at) => told.push(`drop ${key} ${at.x}`),
    onTie: (from, to) => told.push(`tie ${from} ${to}`),
  })
  return (
    <div
      onPointerDown={() => reached.push('down')}
      onPointerUp={() => reached.push('up')}
      ref={(element) => {
        frame.current = element
        // A page that is not drawn has no sizes.
        for (const side of ['clientWidth', 'clientHeight']) {
          if (element) Object.defineProperty(element, side, { value: 100, configurable: true })
        }
      }}
    >
      <button type="button" onClick={() => setCount((count) => count + 1)}>
        Opnieuw
      </button>
      <svg data-map {...hand.events}>
        <title>kaart</title>
        {people.map((one) => (
          <CanvasPerson
            key={one.key}
            person={one}
            selected={false}
            stop={false}
            movable
            moving={false}
            field={20}
          />
        ))}
        <g {...{ [HANDLE]: greet.key }} />
      </svg>
    </div>
  )
}

const fire = (on: string, type: string, x: number, other: object = {}): Promise<void> =>
  act(async () => {
    const element = document.querySelector(on)
    const event = new PointerEvent(type, {
      bubbles: true,
      cancelable: true,
      button: 0,
      isPrimary: true,
      pointerId: 1,
      pointerType: 'mouse',
      clientX: x,
      clientY: 0,
      ...other,
    })
    element?.dispatchEvent(event)
  })

const GREET = `[data-person="${greet.key}"]`
const WIM = `[data-person="${wim.key}"]`
const MAP = '[data-map]'

const again = (screen: Screen) => screen.click(screen.button('Opnieuw'))

test('who is taken, carried and put down is told of where they are, and then where they came', async () => {
  await show(<TestMap />)
  await fire(GREET, 'pointerdown', 103)
  await fire(MAP, 'pointermove', 120)
  await fire(MAP, 'pointermove', 153)
  await fire(MAP, 'pointerup', 153)
  expect(told).toEqual(['carry 117', 'carry 150', 'drop contact:greet 150', 'let go'])
})

test('a pointer that stays where it is, taps; the click that follows is not beside them', async () => {
  await show(<TestMap />)
  await fire(GREET, 'pointerdown', 103)
  await fire(MAP, 'pointermove', 104)
  await fire(MAP, 'pointerup', 104)
  await fire(MAP, 'click', 104)
  expect(told).toEqual(['tap contact:greet'])
})

test('a click on the map beside everyone chooses nobody', async () => {
  await show(<TestMap />)
  await fire(MAP, 'pointerdown', 400)
  await fire(MAP, 'click', 400)
  expect(told).toEqual(['tap undefined'])
})

test('a click without a pointer, as of a screen reader, chooses who is clicked', async () => {
  await show(<TestMap />)
  await fire(`${WIM} [role="button"]`, 'click', 0)
  await fire(`${GREET} [role="button"]`, 'click', 0)
  expect(told).toEqual(['tap household', 'tap contact:greet'])
})

test('the click of a pointer is swallowed once: the next click chooses', async () => {
  await show(<TestMap />)
  await fire(GREET, 'pointerdown', 103)
  await fire(MAP, 'pointerup', 103)
  await fire(MAP, 'click', 103)
  await fire(`${WIM} [role="button"]`, 'click', 0)
  expect(told).toEqual(['tap contact:greet', 'tap household'])
})

test('a click long after a pointer that made none, as fingers on a board, chooses', async () => {
  await show(<TestMap />)
  await fire(GREET, 'pointerdown', 103)
  await fire(MAP, 'pointerup', 103)
  const now = performance.now()
  vi.spyOn(performance, 'now').mockReturnValue(now + 5_000)
  await fire(`${WIM} [role="button"]`, 'click', 0)
  vi.restoreAllMocks()
  expect(told).toEqual(['tap contact:greet', 'tap household'])
})

test('a drag from who cannot be moved is left to the board; one from who can is not', async () => {
  await show(<TestMap />)
  await fire(WIM, 'pointerdown', 0)
  await fire(MAP, 'pointermove', 50)
  await fire(MAP, 'pointerup', 50)
  expect(reached).toEqual(['down', 'up'])
  reached = []
  await fire(GREET, 'pointerdown', 100)
  await fire(MAP, 'pointermove', 150)
  await fire(MAP, 'pointerup', 150)
  await fire(`[${HANDLE}]`, 'pointerdown', 110)
  await fire(MAP, 'pointerup', 110)
  expect(reached).toEqual([])
})

test('who cannot be moved is tapped also when the board has taken the pointer', async () => {
  await show(<TestMap />)
  await fire(WIM, 'pointerdown', 0)
  await fire('body', 'pointerup', 0)
  expect(told).toEqual(['tap household'])
})

test('two fingers on who cannot be moved tap nobody', async () => {
  await show(<TestMap />)
  await fire(WIM, 'pointerdown', 0, { pointerType: 'touch' })
  await fire('body', 'pointerdown', 90, { pointerId: 2, isPrimary: false, pointerType: 'touch' })
  await fire('body', 'pointerup', 0, { pointerType: 'touch' })
  expect(told).toEqual([])
})

test('Escape and a pointer that is called off put them back: nothing is written', async () => {
  await show(<TestMap />)
  await fire(GREET, 'pointerdown', 100)
  await fire(MAP, 'pointermove', 150)
  await act(async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  })
  await fire(MAP, 'pointerup', 150)
  await fire(GREET, 'pointerdown', 100)
  await fire(MAP, 'pointermove', 150)
  await fire(MAP, 'pointercancel', 150)
  await fire(MAP, 'pointerup', 150)
  expect(told).toEqual(['carry 150', 'let go', 'carry 150', 'let go'])
})

test('a second finger puts back whom the first carried', async () => {
  await show(<TestMap />)
  await fire(GREET, 'pointerdown', 100, { pointerType: 'touch' })
  await fire(MAP, 'pointermove', 150, { pointerType: 'touch' })
  await fire(WIM, 'pointerdown', 0, { pointerId: 2, isPrimary: false, pointerType: 'touch' })
  await fire(MAP, 'pointerup', 150, { pointerType: 'touch' })
  expect(told).toEqual(['carry 150', 'let go'])
})

test('someone who is taken away while they are carried can be let go of', async () => {
  const screen = await show(<TestMap />)
  await fire(GREET, 'pointerdown', 100)
  await fire(MAP, 'pointermove', 150)
  people = [wim]
  await again(screen)
  await fire(MAP, 'pointermove', 160)
  await fire(MAP, 'pointerup', 160)
  expect(told.at(-1)).toBe('let go')
  await fire(WIM, 'pointerdown', 0)
  await fire(MAP, 'pointerup', 0)
  expect(told.at(-1)).toBe('tap household')
})

test('who cannot be moved can be tapped, and is not carried', async () => {
  await show(<TestMap />)
  await fire(WIM, 'pointerdown', 0)
  await fire(MAP, 'pointermove', 50)
  await fire(MAP, 'pointerup', 50)
  await fire(WIM, 'pointerdown', 0)
  await fire(MAP, 'pointerup', 0)
  expect(told).toEqual(['tap household'])
})

test('a tie drawn from someone to another ends there; drawn to nobody, there is none', async () => {
  await show(<TestMap />)
  await fire(`[${HANDLE}]`, 'pointerdown', 110)
  await fire(MAP, 'pointermove', 5)
  await fire(MAP, 'pointerup', 5)
  await fire(`[${HANDLE}]`, 'pointerdown', 110)
  await fire(MAP, 'pointermove', 300)
  await fire(MAP, 'pointerup', 300)
  expect(told).toEqual(['tie contact:greet household'])
})
