// @vitest-environment happy-dom
import { NEW_CONTACT } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { keeps, kept, meetingOn, snapshotAt } from '../../entity/past/test-support/kept.ts'
import { doing, type Seat, seatOf } from '../../entity/test-support/plan-table.tsx'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { contactsAt, putContact, reader, showPart, tellKept, wim } from '../test-support/around.tsx'
import { CompareMap } from './compare-map.tsx'
import { MapMark } from './map-marks.tsx'

const [first, second] = [meetingOn(12), meetingOn(26)]
const near = (ring: 'very-close' | 'close') => ({ sector: 'family', ring, spot: null }) as const

/** The comparison, with the marks of everyone beside it. */
const open = async (seat: Seat) => {
  const screen = await showPart(
    seat,
    <>
      <CompareMap />
      {contactsAt(seat).map(({ id, name }) => (
        <p key={id} className="one">
          {name} <MapMark person={`contact:${id}`} />
        </p>
      ))}
    </>,
  )
  return {
    ...screen,
    marks: () => screen.all('.one').map(({ textContent }) => textContent?.trim()),
  }
}

const taken = (seat: Seat, id: string) => {
  const entity = contactsAt(seat).find((one) => one.id === id)
  if (entity !== undefined) seat.table.plan.remove(entity)
}

const BUTTON = 'Vergelijk met 26 mei'

test('tells who came, who went and who moved since the last meeting, and marks them', async () => {
  const seat = seatOf(reader, [wim])
  const greet = putContact(seat, 'Greet', { place: near('close') })
  const gone = putContact(seat, 'Oom Jan')
  const then = kept(second, seat)
  seat.table.plan.change('contact', greet, { place: near('very-close') })
  taken(seat, gone)
  putContact(seat, 'Kees')
  serve({ ...keeps(second, first), ...then })
  const screen = await open(seat)
  await screen.until(() => screen.hasButton(BUTTON))
  expect(screen.marks()).toEqual(['Greet', 'Kees'])
  await screen.click(screen.button(BUTTON))
  await screen.until(() => screen.words().includes('Kees kwam erbij'))
  expect(screen.all('.map-compare__changes li').map((one) => one.textContent)).toEqual([
    'Kees kwam erbij, zonder plek.',
    'Oom Jan staat er niet meer op.',
    'Greet staat nu heel dichtbij, eerst dichtbij.',
  ])
  expect(screen.marks()).toEqual(['Greet verplaatst', 'Kees nieuw'])
  await screen.click(screen.button('Stop met vergelijken'))
  expect(screen.marks()).toEqual(['Greet', 'Kees'])
})

test('goes along with what changes meanwhile, and leaves out what one keeps', async () => {
  const seat = seatOf(wim)
  putContact(seat, 'Greet')
  serve({ ...keeps(second), ...kept(second, seat) })
  const screen = await open(seat)
  await screen.until(() => screen.hasButton(BUTTON))
  await screen.click(screen.button(BUTTON))
  await screen.until(() => screen.words().includes('De kaart is nog zoals toen.'))
  const entity = seat.table.plan.make('contact', { ...NEW_CONTACT, name: 'Geheim' })
  await tellKept(seat, [{ what: 'whole', entity }])
  expect(screen.words()).toContain('De kaart is nog zoals toen.')
  await doing(() => putContact(seat, 'Kees'))
  await screen.until(() => screen.words().includes('Kees kwam erbij'))
})

test('one chooses with which meeting', async () => {
  const seat = seatOf(wim)
  const then = kept(first, seat)
  putContact(seat, 'Greet')
  serve({ ...keeps(second, first), ...then, ...kept(second, seat) })
  const screen = await open(seat)
  await screen.until(() => screen.hasButton(BUTTON))
  await screen.click(screen.button(BUTTON))
  await screen.until(() => screen.words().includes('De kaart is nog zoals toen.'))
  const select = screen.find('select')
  if (!(select instanceof HTMLSelectElement)) throw new Error('no choice')
  await doing(() => {
    select.value = first.id
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await screen.until(() => screen.words().includes('Greet kwam erbij'))
  expect(screen.words()).toContain('Toen stond er nog niemand op de kaart.')
  expect(screen.words()).toContain('Wat er op de kaart veranderde sinds 12 mei')
})

test('says that there is nothing to compare with yet', async () => {
  serve(keeps({ ...first, hasSnapshot: false }))
  const screen = await open(seatOf(wim))
  await screen.until(() => screen.words().includes('nog geen eerder gesprek'))
  expect(screen.hasButton(BUTTON)).toBe(false)
})

test('says what went wrong, and tries again', async () => {
  const seat = seatOf(wim)
  serve({ ...keeps(second), [snapshotAt(second)]: refusal('internal') })
  const screen = await open(seat)
  await screen.until(() => screen.hasButton(BUTTON))
  await screen.click(screen.button(BUTTON))
  await screen.until(() => screen.all('[role="alert"]').length > 0)
  serve({ ...keeps(second), ...kept(second, seat) })
  await screen.click(screen.button('Probeer opnieuw'))
  await screen.until(() => screen.words().includes('De kaart is nog zoals toen.'))
})
