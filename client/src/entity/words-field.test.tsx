// @vitest-environment happy-dom
import { NEW_GOAL } from '@samenbord/shared/model'
import { act, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import { usePlan } from '../sync/index.ts'
import { fieldKey } from '../sync/plan/field-presence.ts'
import { rewrite } from '../sync/test-support/rewrite.ts'
import { someone } from '../ui/test-support/people.ts'
import { useAtTable } from './at-table.tsx'
import { doing, type Seat, seatsFor, showAt, sync } from './test-support/plan-table.tsx'
import { WordsField } from './words-field.tsx'

const Wishes = (): ReactElement => {
  const { goals } = usePlan(useAtTable().table)
  return (
    <>
      {goals.map(({ id, words }) => (
        <WordsField key={id} kind="goal" id={id} field="words" value={words} label="Wens" />
      ))}
    </>
  )
}

/** Wim in the words of his wish, while Greet is at the table too. */
const wishOfWim = async (words: string) => {
  const [wim, greet] = seatsFor(someone('Wim'), someone('Greet'))
  if (wim === undefined || greet === undefined) throw new Error('two seats')
  const id = wim.table.plan.add('goal', { ...NEW_GOAL, words })
  await sync(wim, greet)
  const screen = await showAt(wim, <Wishes />)
  const field = screen.area('Wens')
  await doing(() => field.focus())
  return { wim, greet, id, field }
}

const wordsOf = ({ table }: Seat) => table.plan.plan.get().goals.map(({ words }) => words)

/** What an input method does with every letter it puts together: `shown` is what stands there. */
const input = (field: HTMLTextAreaElement, shown: string, caret: number) => {
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
  set?.call(field, shown)
  field.setSelectionRange(caret, caret)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

const composition = (field: HTMLTextAreaElement, what: 'start' | 'end') =>
  field.dispatchEvent(new Event(`composition${what}`, { bubbles: true }))

test('a letter that is being put together is not disturbed by what another writes', async () => {
  const { wim, greet, id, field } = await wishOfWim('koffie')
  await act(async () => {
    field.setSelectionRange(6, 6)
    composition(field, 'start')
    input(field, 'koffieに', 7)
  })
  rewrite(greet.table.plan, 'goal', id, 'words', 'Warme koffie')
  await sync(wim, greet)
  expect(field.value).toBe('koffieに')
  await act(async () => {
    input(field, 'koffieにほ', 8)
    input(field, 'koffie日本', 8)
    composition(field, 'end')
  })
  expect(field.value).toBe('Warme koffie日本')
  expect([field.selectionStart, field.selectionEnd]).toEqual([14, 14])
  await sync(wim, greet)
  expect(wordsOf(wim)).toEqual(['Warme koffie日本'])
  expect(wordsOf(greet)).toEqual(['Warme koffie日本'])
})

test('what another took away meanwhile does not take the letter along', async () => {
  const { wim, greet, id, field } = await wishOfWim('koffie met Kees')
  await act(async () => {
    field.setSelectionRange(10, 10)
    composition(field, 'start')
    input(field, 'koffie metに Kees', 11)
  })
  rewrite(greet.table.plan, 'goal', id, 'words', 'Kees')
  await sync(wim, greet)
  await act(async () => {
    input(field, 'koffie met日 Kees', 11)
    composition(field, 'end')
  })
  await sync(wim, greet)
  expect(wordsOf(greet)).toEqual(['日Kees'])
  expect(field.value).toBe('日Kees')
  expect(field.selectionStart).toBe(1)
})

test('what another writes before the caret moves it along', async () => {
  const { wim, greet, id, field } = await wishOfWim('koffie')
  await doing(() => field.setSelectionRange(3, 3))
  rewrite(greet.table.plan, 'goal', id, 'words', 'Warme koffie')
  await sync(wim, greet)
  expect(field.value).toBe('Warme koffie')
  expect(field.selectionStart).toBe(9)
})

test('a field that goes while someone is in it tells the others that nobody writes there', async () => {
  const { wim, greet, id } = await wishOfWim('koffie')
  await sync(wim, greet)
  const writers = () => greet.table.fields.at(fieldKey(id, 'words')).map(({ name }) => name)
  expect(writers()).toEqual(['Wim'])
  const wish = greet.table.plan.get(id)
  if (wish !== undefined) greet.table.plan.remove(wish)
  await sync(wim, greet)
  await sync(wim, greet)
  expect(writers()).toEqual([])
  expect(wim.table.plan.taken.get()).toMatchObject([{ id }])
})

test('who only reads a field is not said to write there', async () => {
  const [wim, fatma] = seatsFor(someone('Wim'), someone('Fatma', { access: 'view' }))
  if (wim === undefined || fatma === undefined) throw new Error('two seats')
  const id = wim.table.plan.add('goal', { ...NEW_GOAL, words: 'koffie' })
  await sync(wim, fatma)
  const screen = await showAt(fatma, <Wishes />)
  await doing(() => screen.area('Wens').focus())
  await sync(wim, fatma)
  expect(wim.table.fields.at(fieldKey(id, 'words'))).toEqual([])
})
