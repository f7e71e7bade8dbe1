// @vitest-environment happy-dom
import { keptKey } from '@samenbord/shared/model'
import { describe, expect, test } from 'vitest'
import { doing, seatOf, seatsFor, sync } from '../../entity/test-support/plan-table.tsx'
import { putContact, reader, showPart, tellKept, wim } from '../test-support/around.tsx'
import { TellsNotice } from './tells-notice.tsx'

const CARE = { sector: 'care', ring: 'close', spot: null } as const
const NEXT = 'Volgende vraag'

describe('the questions of a map', () => {
  test('are not there while nobody is on it, and come with the first name', async () => {
    const seat = seatOf(wim)
    const screen = await showPart(seat, <TellsNotice />)
    expect(screen.words()).not.toContain('Om over te praten')
    await doing(() => putContact(seat, 'Kees'))
    expect(screen.words()).toContain('Om over te praten')
  })

  test('come one at a time, each with how it was found', async () => {
    const seat = seatOf(wim)
    for (const name of ['Fien', 'Gijs', 'Hanneke']) {
      putContact(seat, name, { formal: true, place: CARE })
    }
    const screen = await showPart(seat, <TellsNotice />)
    const question = () => screen.find('.tells__question').textContent
    expect(question()).toBe('Niemand staat heel dichtbij. Wie wil je dichterbij hebben?')
    expect(screen.find('.tells__how').textContent).toBe(
      'Hoe weten we dit?In de binnenste ring staat niemand. Op de kaart staan: Fien, Gijs en Hanneke.',
    )
    await screen.click(screen.button(NEXT))
    expect(question()).toMatch(/^Iedereen op de kaart is er voor een organisatie/)
    expect(screen.find('.tells [role="status"]').textContent).toMatch(/^Vraag 2 van \d: Iedereen/)
    const all = screen.all('.tells__all li').length
    for (let turn = 1; turn < all; turn += 1) await screen.click(screen.button(NEXT))
    expect(question()).toMatch(/^Niemand staat heel dichtbij/)
  })

  test('one stays at one’s question while another changes the map', async () => {
    const [mine, other] = seatsFor(wim, reader)
    if (mine === undefined || other === undefined) throw new Error('two sit down')
    putContact(mine, 'Fien', { place: CARE })
    await sync(mine, other)
    const screen = await showPart(other, <TellsNotice />)
    await screen.click(screen.button(NEXT))
    const before = screen.find('.tells__question').textContent
    await doing(() => putContact(mine, 'Gijs', { wish: 'weer zien', place: CARE }))
    await sync(mine, other)
    expect(screen.all('.tells__all li')[0]?.textContent).toContain('Wens met Gijs')
    expect(screen.find('.tells__question').textContent).toBe(before)
  })

  test('can be hidden and shown again, on this screen, and the focus goes along', async () => {
    const seat = seatOf(reader)
    putContact(seat, 'Kees')
    const screen = await showPart(seat, <TellsNotice />)
    await screen.click(screen.button('Verberg de vragen'))
    expect(screen.all('.tells')).toEqual([])
    expect(document.activeElement).toBe(screen.button('Vragen om over te praten'))
    await screen.click(screen.button('Vragen om over te praten'))
    expect(document.activeElement).toBe(screen.button('Verberg de vragen'))
  })

  test('say nothing of what one keeps for oneself', async () => {
    const seat = seatOf(wim)
    const id = putContact(seat, 'Kees')
    const field = { what: 'field', contact: id, field: 'wish', words: 'nooit meer zien' } as const
    expect(keptKey(field)).toContain(id)
    const screen = await showPart(seat, <TellsNotice />)
    await tellKept(seat, [field])
    expect(screen.words()).toContain('Om over te praten')
    expect(screen.words()).not.toContain('nooit meer zien')
  })
})
