// @vitest-environment happy-dom
import type { ReactElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { doing, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { useObservable, Value } from '../../sync/index.ts'
import { wim } from '../test-support/around.tsx'
import { KeptWords } from './kept-words.tsx'

beforeEach(() => sessionStorage.clear())

const LABEL = 'Wat wil je er nog over zeggen?'

/** A note that only Wim sees, as the server tells it, which takes what is written or not. */
const noteOf = (begin: string) => {
  const told = new Value(begin)
  const open = new Value(true)
  const takes = new Value(true)
  const written: string[] = []
  const write = async (words: string): Promise<boolean> => {
    written.push(words)
    return takes.get()
  }
  const Field = (): ReactElement => (
    <KeptWords at="kees.note" label={LABEL} value={useObservable(told)} onWrite={write} />
  )
  const Note = (): ReactElement | null => (useObservable(open) ? <Field /> : null)
  return { told, open, takes, written, show: () => showAt(seatOf(wim), <Note />) }
}

test('words that were not taken are there and go out again when one comes back to them', async () => {
  const { open, takes, written, show } = noteOf('')
  takes.set(false)
  const screen = await show()
  await screen.write(LABEL, 'leende me geld')
  await doing(() => open.set(false))
  expect(written).toEqual(['leende me geld'])
  takes.set(true)
  await doing(() => open.set(true))
  expect(screen.area(LABEL).value).toBe('leende me geld')
  expect(written).toEqual(['leende me geld', 'leende me geld'])
  // Taken, they are no longer for this tab to keep.
  await doing(() => open.set(false))
  await doing(() => open.set(true))
  expect(written).toHaveLength(2)
})

test('words of a moment ago go to the server when the page is left', async () => {
  const { written, show } = noteOf('')
  const screen = await show()
  await screen.write(LABEL, 'leende me geld')
  expect(written).toEqual([])
  await doing(() => window.dispatchEvent(new Event('pagehide')))
  expect(written).toEqual(['leende me geld'])
})

test('the browser asks before the page closes with words that were not taken', async () => {
  const { takes, show } = noteOf('')
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const screen = await show()
  expect(asks()).toBe(false)
  takes.set(false)
  await screen.write(LABEL, 'leende me geld')
  await doing(() => screen.area(LABEL).blur())
  expect(asks()).toBe(true)
  takes.set(true)
  await screen.write(LABEL, 'leende me veel geld')
  await doing(() => screen.area(LABEL).blur())
  expect(asks()).toBe(false)
})

test('the same words are kept anew after another screen wrote something else', async () => {
  const { told, written, show } = noteOf('')
  const screen = await show()
  const say = async (words: string) => {
    await screen.write(LABEL, words)
    await doing(() => screen.area(LABEL).blur())
  }
  await say('leende me geld')
  await doing(() => told.set('leende me geld'))
  await doing(() => told.set('gaf het terug'))
  expect(screen.area(LABEL).value).toBe('gaf het terug')
  await say('leende me geld')
  expect(written).toEqual(['leende me geld', 'leende me geld'])
})

test('letters that are taken out while they are on their way are taken out on the server as well', async () => {
  const { written, show } = noteOf('')
  const screen = await show()
  await screen.write(LABEL, 'leende')
  await doing(() => screen.area(LABEL).blur())
  await screen.write(LABEL, '')
  await doing(() => screen.area(LABEL).blur())
  expect(written).toEqual(['leende', ''])
})

test('what another screen wrote meanwhile stays, and what was not taken here stands beside it to copy', async () => {
  const { told, open, takes, written, show } = noteOf('')
  takes.set(false)
  const screen = await show()
  await screen.write(LABEL, 'leende me geld')
  await doing(() => open.set(false))
  await doing(() => told.set('gaf het terug'))
  await doing(() => open.set(true))
  expect(screen.area(LABEL).value).toBe('gaf het terug')
  expect(screen.words()).toContain('Intussen schreef je op een ander scherm iets anders.')
  expect(screen.words()).toContain('leende me geld')
  expect(written).toHaveLength(1)
  await screen.click(screen.button('Sluit'))
  expect(screen.words()).not.toContain('leende me geld')
})
