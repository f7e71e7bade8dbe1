import { act } from 'react'
import type { PlanScreen } from '../../../entity/test-support/plan-table.tsx'

/** Chooses in the first such list, as the arrows do; who is in it, stays. */
export const choose = (screen: PlanScreen, selector: string, value: string): Promise<void> =>
  act(async () => {
    const list = screen.find(selector)
    if (!(list instanceof HTMLSelectElement)) throw new Error(`${selector} is no list`)
    list.value = value
    list.dispatchEvent(new Event('change', { bubbles: true }))
  })

/** Presses the arrow down with Alt, here. */
export const altDown = (element: HTMLElement): Promise<void> =>
  act(async () => {
    const key = { key: 'ArrowDown', altKey: true, bubbles: true }
    element.dispatchEvent(new KeyboardEvent('keydown', key))
  })
