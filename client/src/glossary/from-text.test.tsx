// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test } from 'vitest'
import { show } from '../ui/test-support/screen.ts'
import { ChooseWords } from './choose-words.tsx'
import { PutSelection } from './put-selection.tsx'

test('words that follow each other are chosen by tapping them', async () => {
  const put: string[] = []
  const screen = await show(
    <ChooseWords
      text="Wij geven één-op-één begeleiding, thuis."
      onChosen={(words) => put.push(words)}
      onClose={() => {}}
    />,
  )
  expect(screen.hasButton('Zet in de woordenlijst')).toBe(false)
  await screen.click(screen.button('één-op-één'))
  await screen.click(screen.button('begeleiding,'))
  expect(screen.words()).toContain('In de woordenlijst komt: één-op-één begeleiding')
  await screen.click(screen.button('Zet in de woordenlijst'))
  expect(put).toEqual(['één-op-één begeleiding,'])
  await screen.click(screen.button('thuis.'))
  await screen.click(screen.button('Wij'))
  expect(screen.words()).toContain('In de woordenlijst komt: Wij')
})

const selecting = async (words: string, begin: number, end: number) => {
  const put: string[] = []
  const screen = await show(
    <main className="table__main">
      <textarea defaultValue={words} />
      <PutSelection onPut={(chosen) => put.push(chosen)} />
    </main>,
  )
  await act(async () => {
    const area = document.querySelector<HTMLTextAreaElement>('.table__main textarea')
    area?.focus()
    area?.setSelectionRange(begin, end)
    document.dispatchEvent(new Event('selectionchange'))
  })
  return { put, screen }
}

test('what is selected in a field is put in the list by the button near it', async () => {
  const { put, screen } = await selecting('Wij doen aan preventie.', 13, 22)
  await screen.click(screen.button('Zet in de woordenlijst: preventie'))
  expect(put).toEqual(['preventie'])
})

test('what is selected is put in the list by keyboard, out of the field', async () => {
  const { put } = await selecting('Wij doen aan preventie.', 13, 22)
  await act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', {
        code: 'KeyW',
        altKey: true,
        shiftKey: true,
        bubbles: true,
        cancelable: true,
      }),
    )
  })
  expect(put).toEqual(['preventie'])
})

test('a whole story selected is no word, and no button comes', async () => {
  const story = 'Wij doen aan preventie. '.repeat(6)
  const { screen } = await selecting(story, 0, story.length)
  expect(screen.words()).not.toContain('Zet in de woordenlijst')
})
