// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { screen } from './document/test-support/screens.ts'
import { withholdCopies } from './tldraw-fit.ts'

afterEach(() => document.body.replaceChildren())

const page = (mayCopy: boolean) => {
  const { editor } = screen()
  const inside = document.createElement('textarea')
  editor.getContainer().append(inside)
  const own = document.createElement('textarea')
  document.body.append(own)
  const stop = withholdCopies(editor, () => mayCopy)
  /** Whether a copy or cut from here goes through, and others on the page hear of it. */
  const copies = (from: HTMLElement): readonly boolean[] =>
    ['copy', 'cut'].map((type) => {
      let isHeard = false
      const hear = () => {
        isHeard = true
      }
      document.addEventListener(type, hear)
      from.focus()
      const passed = from.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
      document.removeEventListener(type, hear)
      return passed && isHeard
    })
  return { inside, own, copies, stop }
}

test('who looks along copies nothing from the board', () => {
  const { inside, copies, stop } = page(false)
  expect(copies(inside)).toEqual([false, false])
  inside.blur()
  expect(copies(document.body)).toEqual([false, false])
  stop()
  expect(copies(inside)).toEqual([true, true])
})

test('who looks along copies and cuts their own words elsewhere on the page', () => {
  const { own, copies, stop } = page(false)
  expect(copies(own)).toEqual([true, true])
  stop()
})

test('who may take the board home copies from it', () => {
  const { inside, copies, stop } = page(true)
  expect(copies(inside)).toEqual([true, true])
  stop()
})
