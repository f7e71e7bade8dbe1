// @vitest-environment happy-dom
import { methodsFor } from '@samenbord/shared/domain'
import { methods } from '@samenbord/shared/texts'
import { act } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { show } from '../../ui/test-support/screen.ts'
import { MethodsPanel } from './methods-panel.tsx'

const said = methods.nl.of
const head = (method: keyof typeof said) => said[method].title

const atHousehold = { household: 'Kastanje', onClose: () => {} }
const atTeam = { household: null, onClose: () => {} }

test('a household’s table has its own methods, and none that sorts contacts', async () => {
  const screen = await show(<MethodsPanel {...atHousehold} />)
  for (const method of methodsFor('Kastanje')) expect(screen.hasButton(head(method))).toBe(true)
  expect(screen.words()).toContain(`${methodsFor('Kastanje').length} werkvormen`)
  expect(screen.hasButton(head('relation-types'))).toBe(false)
  expect(screen.hasButton(head('beacons'))).toBe(false)
  expect(screen.words()).not.toContain('geen namen van bewoners')
})

test('a team’s table has its own, and is reminded that no names belong there', async () => {
  const screen = await show(<MethodsPanel {...atTeam} />)
  for (const method of methodsFor(null)) expect(screen.hasButton(head(method))).toBe(true)
  expect(screen.hasButton(head('ecogram'))).toBe(false)
  expect(screen.words()).toContain('Op deze tafel horen geen namen van bewoners.')
})

test('who opens one reads how to do it, how long it takes and what to ask', async () => {
  const screen = await show(<MethodsPanel {...atHousehold} />)
  const { how, questions, purpose } = said['wonder-question']
  expect(screen.words()).toContain(purpose)
  expect(screen.words()).not.toContain(how[0])
  await screen.click(screen.button(head('wonder-question')))
  expect([...document.querySelectorAll('ol li')].map(({ textContent }) => textContent)).toEqual(how)
  for (const question of questions) expect(screen.words()).toContain(question)
  expect(screen.words()).toContain('ongeveer 15 minuten')
})

test('one method is open at a time, and can be closed again', async () => {
  const screen = await show(<MethodsPanel {...atHousehold} />)
  await screen.click(screen.button(head('ecogram')))
  await screen.click(screen.button(head('placement')))
  expect(screen.button(head('ecogram')).getAttribute('aria-expanded')).toBe('false')
  expect(screen.words()).not.toContain(said.ecogram.how[0])
  await screen.click(screen.button(head('placement')))
  expect(screen.words()).not.toContain(said.placement.how[0])
})

test('a word from a question finds a method, with or without capitals and accents', async () => {
  const screen = await show(<MethodsPanel {...atHousehold} />)
  await screen.type('Zoek een werkvorm', 'VANNACHT')
  expect(screen.words()).toContain('1 werkvorm')
  expect(screen.hasButton(head('wonder-question'))).toBe(true)
  await screen.type('Zoek een werkvorm', 'een stap')
  expect(screen.hasButton(head('scale-question'))).toBe(true)
  await screen.type('Zoek een werkvorm', 'xyz')
  expect(screen.words()).toContain('Geen werkvorm met dat woord. Probeer een ander woord.')
})

test('who lays one on the board is told that it lies there', async () => {
  const lay = vi.fn()
  const screen = await show(<MethodsPanel {...atHousehold} onLayOnBoard={lay} />)
  await screen.click(screen.button(head('ecogram')))
  await screen.click(screen.button('Leg op het bord'))
  expect(lay).toHaveBeenCalledExactlyOnceWith('ecogram')
  expect(screen.words()).toContain(`${head('ecogram')} ligt op het bord.`)
  expect(screen.hasButton('Maak er een stap van')).toBe(false)
})

test('who reads along has nothing to press', async () => {
  const screen = await show(<MethodsPanel {...atHousehold} />)
  await screen.click(screen.button(head('ecogram')))
  expect(screen.hasButton('Leg op het bord')).toBe(false)
  expect(screen.hasButton('Maak er een stap van')).toBe(false)
})

test('who leads makes it a step, and hears when that did not work out', async () => {
  const add = vi
    .fn()
    .mockResolvedValueOnce({ ok: false, reason: 'unreachable' })
    .mockResolvedValueOnce({ ok: true, value: undefined })
  const screen = await show(<MethodsPanel {...atTeam} onAddStep={add} />)
  await screen.click(screen.button(head('dilemma')))
  await screen.click(screen.button('Maak er een stap van'))
  expect(add).toHaveBeenLastCalledWith('dilemma')
  expect(document.querySelector('[role="alert"]')).not.toBeNull()
  expect(screen.words()).not.toContain('staat bij de stappen')
  await screen.click(screen.button('Maak er een stap van'))
  expect(screen.words()).toContain(`${head('dilemma')} staat bij de stappen.`)
  expect(document.querySelector('[role="alert"]')).toBeNull()
})

/** A clock that goes on when the test says so. */
const stopClock = () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  return (time: number) => act(async () => vi.advanceTimersByTime(time))
}

test('who taps twice lays it on the board once, and can lay it again later', async () => {
  const pass = stopClock()
  const lay = vi.fn()
  const screen = await show(<MethodsPanel {...atHousehold} onLayOnBoard={lay} />)
  await screen.click(screen.button(head('ecogram')))
  await screen.click(screen.button('Leg op het bord'))
  await screen.click(screen.button('Leg op het bord'))
  expect(lay).toHaveBeenCalledOnce()
  await pass(700)
  await screen.click(screen.button('Leg op het bord'))
  expect(lay).toHaveBeenCalledTimes(2)
})

test('who taps twice makes it one step, also when it is there at once', async () => {
  const pass = stopClock()
  const add = vi.fn().mockResolvedValue({ ok: true, value: undefined })
  const screen = await show(<MethodsPanel {...atTeam} onAddStep={add} />)
  await screen.click(screen.button(head('dilemma')))
  await screen.click(screen.button('Maak er een stap van'))
  await screen.click(screen.button('Maak er een stap van'))
  expect(add).toHaveBeenCalledOnce()
  expect(screen.words()).toContain(`${head('dilemma')} staat bij de stappen.`)
  await pass(700)
  await screen.click(screen.button('Maak er een stap van'))
  expect(add).toHaveBeenCalledTimes(2)
})

test('while it is being made a step, a tap does nothing', async () => {
  const add = vi.fn().mockReturnValue(new Promise(() => {}))
  const screen = await show(<MethodsPanel {...atTeam} onAddStep={add} />)
  await screen.click(screen.button(head('dilemma')))
  const button = document.querySelector<HTMLButtonElement>('.method__open .button--quiet')
  if (button === null) throw new Error('it can be made a step')
  await screen.click(button)
  await screen.click(button)
  expect(add).toHaveBeenCalledOnce()
})
