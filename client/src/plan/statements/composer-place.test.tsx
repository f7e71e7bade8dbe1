// @vitest-environment happy-dom
import { act } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { doing, seatOf } from '../../entity/test-support/plan-table.tsx'
import { comeTo } from '../steps/test-support/at-step.tsx'
import { joost, samira, showPart, wim } from './test-support/said.tsx'

/** A phone of which the keyboard leaves so much of the page to be seen, in pixels. */
const phone = () => {
  const viewport = Object.assign(new EventTarget(), {
    height: window.innerHeight,
    offsetTop: 0,
    scale: 1,
  })
  Object.defineProperty(window, 'visualViewport', { value: viewport, configurable: true })
  onTestFinished(() => {
    Reflect.deleteProperty(window, 'visualViewport')
  })
  return (covered: number) =>
    act(async () => {
      viewport.height = window.innerHeight - covered
      viewport.dispatchEvent(new Event('resize'))
    })
}

test('over the keyboard of a phone only the field stands, above it', async () => {
  const cover = phone()
  const screen = await showPart(seatOf(samira, [wim]))
  await screen.click(screen.button('SIk zeg'))
  await screen.click(screen.button('WWim'))
  await cover(300)
  expect(screen.find('.composer').style.bottom).toBe('300px')
  expect(screen.all('.composer__line')).toEqual([])
  expect(screen.area('Wat zegt Wim?')).toBeDefined()
  await cover(0)
  expect(screen.find('.composer').style.bottom).toBe('')
  expect(screen.all('.composer__line')).toHaveLength(2)
})

test('who speaks and of what is forgotten when the table goes on', async () => {
  const seat = seatOf(samira, [wim, joost])
  const screen = await showPart(seat)
  await screen.click(screen.button('SIk zeg'))
  await screen.click(screen.button('WWim'))
  await screen.click(screen.button('Zeg iets over: Nacht'))
  expect(screen.hasButton('Onderwerp: Nacht')).toBe(true)
  await doing(() => comeTo(seat, 'how-is-it'))
  expect(screen.hasButton('SIk zeg')).toBe(true)
  expect(screen.hasButton('Onderwerp: Nog niet gesorteerd')).toBe(true)
})

test('help to ask is for who asks, not for a resident', async () => {
  const asks = await showPart(seatOf(samira, [wim]))
  expect(asks.hasButton('Hulp bij dit onderwerp: Nacht')).toBe(true)
  const resident = await showPart(seatOf(wim, [samira]))
  expect(resident.hasButton('Hulp bij dit onderwerp: Nacht')).toBe(false)
})
