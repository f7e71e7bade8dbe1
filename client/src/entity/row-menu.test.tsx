// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../ui/test-support/screen.ts'
import { RowMenu } from './row-menu.tsx'

const press = (key: string) =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  })

const focused = () => document.activeElement?.textContent

const showMenu = async () => {
  const chosen = vi.fn<(name: string) => void>()
  const item = (label: string, disabled = false) => ({
    label,
    disabled,
    onSelect: () => chosen(label),
  })
  const around = vi.fn<(key: string) => void>()
  const screen = await show(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for what hears keys around a row.
    <div onKeyDown={(event) => around(event.key)}>
      <RowMenu label="Meer" items={[item('Antwoord'), item('Omhoog', true), item('Haal weg')]} />
    </div>,
  )
  return { screen, chosen, around }
}

test('the arrows go round, Home and End to the ends, a letter to what begins with it', async () => {
  const { screen } = await showMenu()
  await screen.click(screen.button('Meer'))
  expect(focused()).toBe('Antwoord')
  await press('ArrowDown')
  expect(focused()).toBe('Omhoog')
  await press('End')
  expect(focused()).toBe('Haal weg')
  await press('ArrowDown')
  expect(focused()).toBe('Antwoord')
  await press('h')
  expect(focused()).toBe('Haal weg')
  await press('Home')
  expect(focused()).toBe('Antwoord')
})

test('Escape closes it, gives the focus back, and closes nothing around it', async () => {
  const { screen, around } = await showMenu()
  await screen.click(screen.button('Meer'))
  await press('Escape')
  expect(screen.words()).not.toContain('Antwoord')
  expect(document.activeElement).toBe(screen.button('Meer'))
  expect(around).not.toHaveBeenCalledWith('Escape')
})

test('the arrow up opens it at its end', async () => {
  const { screen } = await showMenu()
  await act(async () => screen.button('Meer').focus())
  await press('ArrowUp')
  expect(focused()).toBe('Haal weg')
})

test('what is chosen is done once, with the focus on its way from the button', async () => {
  const { screen, chosen } = await showMenu()
  await screen.click(screen.button('Meer'))
  await screen.click(screen.button('Haal weg'))
  expect(chosen.mock.calls).toEqual([['Haal weg']])
  expect(document.activeElement).toBe(screen.button('Meer'))
})

test('what cannot be done now stays there to be read, and does nothing', async () => {
  const { screen, chosen } = await showMenu()
  await screen.click(screen.button('Meer'))
  await screen.click(screen.button('Omhoog'))
  expect(chosen).not.toHaveBeenCalled()
  expect(screen.hasButton('Omhoog')).toBe(true)
})

test('a tap elsewhere closes it', async () => {
  const { screen } = await showMenu()
  await screen.click(screen.button('Meer'))
  await act(async () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })))
  expect(screen.words()).not.toContain('Antwoord')
})

test('without anything to do there is no menu', async () => {
  const screen = await show(<RowMenu label="Meer" items={[]} />)
  expect(screen.hasButton('Meer')).toBe(false)
})
