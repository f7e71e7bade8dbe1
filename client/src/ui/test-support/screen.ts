import { act, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { chooseLanguage } from '../preferences.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** A screen as someone with a keyboard or a screen reader meets it. */
export interface Screen {
  /** All words on the screen. */
  words(): string
  button(name: string): HTMLButtonElement
  hasButton(name: string): boolean
  /** The input or select with this label. */
  field(label: string): HTMLInputElement
  click(element: HTMLElement): Promise<void>
  type(label: string, text: string): Promise<void>
  /** Waits until something holds; what does not come fails with the words that are there. */
  until(holds: () => boolean): Promise<void>
}

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()

/** Shows a screen in Dutch, until the test is over. */
export const show = async (element: ReactElement): Promise<Screen> => {
  chooseLanguage('nl')
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  onTestFinished(async () => {
    await act(async () => root.unmount())
    place.remove()
  })
  await act(async () => root.render(element))

  const buttons = () => [...place.querySelectorAll('button')]
  const words = () => place.textContent ?? ''
  const button = (name: string): HTMLButtonElement => {
    const found = buttons().find((candidate) => nameOf(candidate) === name)
    if (found === undefined) throw new Error(`no button ${name} in: ${words()}`)
    return found
  }
  const field = (label: string): HTMLInputElement => {
    const found = [...place.querySelectorAll('label')].find((candidate) =>
      candidate.textContent?.startsWith(label),
    )
    const control =
      found?.querySelector('input') ?? document.getElementById(found?.getAttribute('for') ?? '')
    if (control instanceof HTMLInputElement) return control
    throw new Error(`no field ${label} in: ${words()}`)
  }
  return {
    words,
    button,
    field,
    hasButton: (name) => buttons().some((candidate) => nameOf(candidate) === name),
    click: (clicked) => act(async () => clicked.click()),
    type: (label, text) =>
      act(async () => {
        const input = field(label)
        // React hears a change only when the value was set past its own setter.
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
        set?.call(input, text)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    until: async (holds) => {
      for (let turn = 0; turn < 200 && !holds(); turn += 1) {
        await act(async () => new Promise((resolve) => setTimeout(resolve, 5)))
      }
      if (!holds()) throw new Error(`it did not come; on the screen: ${words()}`)
    },
  }
}
