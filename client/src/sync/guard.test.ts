// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { guard } from './guard.ts'
import { Value } from './observable.ts'
import type { TableState } from './table-connection.ts'

const unsaved = new Value(false)
const state = new Value<TableState>({ kind: 'open' })
const close = vi.fn()

beforeEach(() => {
  unsaved.set(false)
  state.set({ kind: 'open' })
  close.mockClear()
})

const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

test('the browser asks before it closes a page with something unsaved', () => {
  const { abandon } = guard({ unsaved, state, close })
  expect(asks()).toBe(false)
  unsaved.set(true)
  expect(asks()).toBe(true)
  abandon()
  expect(asks()).toBe(false)
})

test('a table that is left closes at once when all is saved', () => {
  guard({ unsaved, state, close }).leave()
  expect(close).toHaveBeenCalledOnce()
})

test('it stays open until what was made is saved', () => {
  unsaved.set(true)
  guard({ unsaved, state, close }).leave()
  expect(close).not.toHaveBeenCalled()
  expect(asks()).toBe(true)
  unsaved.set(false)
  expect(close).toHaveBeenCalledOnce()
})

test('it closes for good when it takes nothing more, and asks nothing afterwards', () => {
  unsaved.set(true)
  guard({ unsaved, state, close }).leave()
  state.set({ kind: 'closed', reason: 'removed' })
  expect(close).toHaveBeenCalledOnce()
  expect(asks()).toBe(false)
  unsaved.set(false)
  expect(close).toHaveBeenCalledOnce()
})
