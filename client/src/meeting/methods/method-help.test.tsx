// @vitest-environment happy-dom
import { methods } from '@samenbord/shared/texts'
import { expect, test } from 'vitest'
import { seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { MethodHelp } from './method-help.tsx'

const samira = () => seatOf(someone('Samira', { access: 'coordinate' }))

const { purpose, how, questions } = methods.nl.of['check-out']

test('who leads goes through the questions one at a time, and reads how to do it', async () => {
  const screen = await showAt(samira(), <MethodHelp method="check-out" leads />)
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
  const screen = await showAt(samira(), <MethodHelp method="check-out" leads />)
  expect(screen.button('Vorige vraag').getAttribute('aria-disabled')).toBe('true')
  await screen.click(screen.button('Vorige vraag'))
  expect(screen.words()).toContain('Vraag 1 van 4')
  for (let turn = 0; turn < 6; turn++) await screen.click(screen.button('Volgende vraag'))
  expect(screen.words()).toContain('Vraag 4 van 4')
  expect(screen.button('Volgende vraag').getAttribute('aria-disabled')).toBe('true')
})

test('the others read what it is for and all its questions, and not how to lead it', async () => {
  const screen = await showAt(samira(), <MethodHelp method="check-out" leads={false} />)
  expect(screen.words()).toContain(purpose)
  for (const question of questions) expect(screen.words()).toContain(question)
  expect(screen.words()).not.toContain(how[0])
  expect(screen.hasButton('Volgende vraag')).toBe(false)
})

test('a resident has the questions one at a time, and reads nothing of what it is meant to do', async () => {
  const wim = seatOf(someone('Wim', { kind: 'resident' }))
  const screen = await showAt(wim, <MethodHelp method="check-out" leads={false} />)
  expect(screen.words()).toContain(questions[0])
  expect(screen.words()).not.toContain(questions[1])
  expect(screen.words()).not.toContain(purpose)
  expect(screen.words()).not.toContain(how[0])
  await screen.click(screen.button('Volgende vraag'))
  expect(screen.words()).toContain(questions[1])
})
