// @vitest-environment happy-dom
import { methods } from '@samenbord/shared/texts'
import { expect, test } from 'vitest'
import { show } from '../../ui/test-support/screen.ts'
import { MethodHelp } from './method-help.tsx'

const { purpose, how, questions } = methods.nl.of['check-out']

test('who leads goes through the questions one at a time, and reads how to do it', async () => {
  const screen = await show(<MethodHelp method="check-out" leads />)
  for (const sentence of how) expect(screen.words()).toContain(sentence)
  expect(screen.words()).toContain('Vraag 1 van 4')
  expect(screen.words()).toContain(questions[0])
  expect(screen.words()).not.toContain(questions[1])
  await screen.click(screen.button('Volgende vraag'))
  expect(screen.words()).toContain('Vraag 2 van 4')
  expect(screen.words()).toContain(questions[1])
  await screen.click(screen.button('Vorige vraag'))
  expect(screen.words()).toContain(questions[0])
})

test('before the first question and behind the last there is none', async () => {
  const screen = await show(<MethodHelp method="check-out" leads />)
  expect(screen.button('Vorige vraag').getAttribute('aria-disabled')).toBe('true')
  await screen.click(screen.button('Vorige vraag'))
  expect(screen.words()).toContain('Vraag 1 van 4')
  for (let turn = 0; turn < 6; turn++) await screen.click(screen.button('Volgende vraag'))
  expect(screen.words()).toContain('Vraag 4 van 4')
  expect(screen.button('Volgende vraag').getAttribute('aria-disabled')).toBe('true')
})

test('the others read what it is for and all its questions, and not how to lead it', async () => {
  const screen = await show(<MethodHelp method="check-out" leads={false} />)
  expect(screen.words()).toContain(purpose)
  for (const question of questions) expect(screen.words()).toContain(question)
  expect(screen.words()).not.toContain(how[0])
  expect(screen.hasButton('Volgende vraag')).toBe(false)
})
