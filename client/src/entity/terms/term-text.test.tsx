// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test } from 'vitest'
import { someone } from '../../ui/test-support/people.ts'
import { doing, type Seat, seatOf, showAt } from '../test-support/plan-table.tsx'
import { TermsBelow, TermText, TermWords } from './term-text.tsx'

const samira = someone('Samira', { access: 'coordinate' })

const agree = ({ table }: Seat, words: string, agreed: string) =>
  table.plan.add('term', { words, agreed, agreedOn: '2026-05-12' })

const meaning = (screen: { find(selector: string): HTMLElement }) => screen.find('[role=tooltip]')

test('a word the table agreed on says what it means with the focus, and on a tap', async () => {
  const seat = seatOf(samira)
  agree(seat, 'preventie', 'Er vroeg bij zijn.')
  const screen = await showAt(seat, <TermText words="Wij doen aan Preventie." />)
  const mark = screen.button('Preventie')
  expect(meaning(screen).hidden).toBe(true)
  expect(document.getElementById(mark.getAttribute('aria-describedby') ?? '')).toBe(meaning(screen))
  await act(async () => mark.focus())
  expect(meaning(screen).hidden).toBe(false)
  expect(meaning(screen).textContent).toContain('Er vroeg bij zijn.Afgesproken op')
  await screen.press('Escape')
  expect(meaning(screen).hidden).toBe(true)
  await screen.click(mark)
  expect(meaning(screen).hidden).toBe(false)
  await act(async () => mark.blur())
  expect(meaning(screen).hidden).toBe(true)
})

test('a tap on the word is no tap on what stands around it', async () => {
  const seat = seatOf(samira)
  agree(seat, 'preventie', 'Er vroeg bij zijn.')
  let taps = 0
  const screen = await showAt(
    seat,
    // biome-ignore lint/a11y: only to see what reaches it
    <div onClick={() => (taps += 1)}>
      <TermText words="preventie" />
    </div>,
  )
  await screen.click(screen.button('preventie'))
  expect(taps).toBe(0)
})

test('what is to be pressed itself has its words marked, and what they mean below it', async () => {
  const seat = seatOf(samira)
  agree(seat, 'preventie', 'Er vroeg bij zijn.')
  const said = 'preventie, en nog eens preventie'
  const screen = await showAt(
    seat,
    <div>
      <button type="button">
        <TermWords words={said} />
      </button>
      <TermsBelow words={said} />
    </div>,
  )
  expect(screen.all('button button')).toEqual([])
  expect(screen.all('button > span.term-mark')).toHaveLength(2)
  expect(screen.all('.terms-below .term-mark')).toHaveLength(1)
})

test('the marks come and go with what is agreed', async () => {
  const seat = seatOf(samira)
  const screen = await showAt(seat, <TermText words="preventie" />)
  expect(screen.all('.term-mark')).toEqual([])
  await doing(() => agree(seat, 'preventie', 'Er vroeg bij zijn.'))
  expect(screen.all('.term-mark')).toHaveLength(1)
  const [term] = seat.table.plan.plan.get().terms
  await doing(() => term && seat.table.plan.change('term', term.id, { agreedOn: null }))
  expect(screen.all('.term-mark')).toEqual([])
})
