// @vitest-environment happy-dom
import { NEW_CONTACT } from '@samenbord/shared/model'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Seat, seatOf, showAt } from '../entity/test-support/plan-table.tsx'
import { someone } from '../ui/test-support/people.ts'
import { EcogramCanvas } from './ecogram-canvas.tsx'
import { GenogramCanvas } from './genogram-canvas.tsx'
import type { MapSurface } from './surface.ts'

const board: MapSurface = { active: true, zoom: 1, pointIn: (screen) => screen }
const samira = someone('Samira')
const NOBODY = { selected: undefined, onSelect: () => {} }
const TYPE = 'Typ een naam'

const seatWithMember = (): Seat => {
  const seat = seatOf(samira)
  seat.table.plan.add('member', { name: 'Wim', participant: null })
  return seat
}

test('an empty map promises a field for names only on the board, where there is one', async () => {
  const onBoard = await showAt(seatOf(samira), <EcogramCanvas {...NOBODY} surface={board} />)
  expect(onBoard.find('.map-canvas__empty').textContent).toContain(TYPE)
})

test('an empty map beside other words, or of own figures, promises no field', async () => {
  const seat = seatOf(samira)
  for (const canvas of [
    <EcogramCanvas key="page" {...NOBODY} />,
    <EcogramCanvas key="own" {...NOBODY} placements surface={board} />,
  ]) {
    const screen = await showAt(seat, canvas)
    const said = screen.all('.map-canvas__empty').at(-1)?.textContent
    expect(said).toBe('Nog niemand op de kaart.')
  }
})

test('a map on which only a figure stands is not empty, and says with which keys it moves', async () => {
  const seat = seatOf(samira)
  seat.table.plan.add('placement', {
    by: `participant:${samira.id}`,
    place: { sector: 'care', ring: 'close', spot: { across: 0.5, out: 0.5 } },
    trial: null,
    words: '',
  })
  const screen = await showAt(seat, <EcogramCanvas {...NOBODY} placements />)
  expect(screen.all('.map-canvas__empty')).toEqual([])
  expect(screen.words()).toContain('Met Alt en een pijltje')
})

test('a person of the map is chosen by a click without a pointer, as a screen reader makes it', async () => {
  const seat = seatOf(samira)
  const id = seat.table.plan.add('contact', { ...NEW_CONTACT, name: 'Greet' })
  const chosen: unknown[] = []
  const screen = await showAt(
    seat,
    <EcogramCanvas selected={undefined} onSelect={(key) => chosen.push(key)} />,
  )
  screen
    .find(`[data-person="contact:${id}"] [role="button"]`)
    .dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(chosen).toEqual([`contact:${id}`])
})

/** A page on which a drawing is so small that a shape in it is narrower than a finger. */
beforeEach(() => {
  for (const side of ['clientWidth', 'clientHeight'] as const) {
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(100)
  }
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('in a small drawing the field in which one touches someone is wider, of a family tree too', async () => {
  const seat = seatWithMember()
  seat.table.plan.add('contact', { ...NEW_CONTACT, name: 'Greet' })
  const fieldsIn = async (canvas: Parameters<typeof showAt>[1]) => {
    const screen = await showAt(seat, canvas)
    const fields = screen.all('.map-canvas').at(-1)?.querySelectorAll('.map-person') ?? []
    return [...fields].map((person) => [
      Number(person.querySelector('.map-person__field')?.getAttribute('r')),
      Number(person.querySelector('.map-person__focus')?.getAttribute('r')) - 9,
    ])
  }
  for (const canvas of [
    <EcogramCanvas key="map" {...NOBODY} />,
    <GenogramCanvas key="tree" {...NOBODY} />,
  ]) {
    const fields = await fieldsIn(canvas)
    expect(fields.length).toBeGreaterThan(0)
    for (const [field = 0, reach = 0] of fields) expect(field).toBeGreaterThan(reach + 4)
  }
})
