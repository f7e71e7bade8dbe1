// @vitest-environment happy-dom
import { type MeetingMode, NEW_ACTION, partyOf } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { comeTo } from '../../entity/test-support/come-to.ts'
import { doing, type PlanScreen, seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { ActionTools } from './action-tools.tsx'

const samira = someone('Samira')
const wim = someone('Wim', { kind: 'resident' })
const ofSamira = partyOf({ kind: 'participant', id: samira.id })

const open = async (mode: MeetingMode = 'with-resident') => {
  const seat = seatOf(samira, [wim])
  comeTo(seat, 'our-tasks', { mode })
  const { plan, undo } = seat.table
  const id = plan.add('action', { ...NEW_ACTION, words: 'belt de verzekering' })
  const [action] = plan.plan.get().actions
  if (action === undefined) throw new Error('the action is there')
  const screen = await showAt(seat, <ActionTools action={action} onDone={() => {}} />)
  const reports = () => plan.plan.get().reports.map(({ status, words, by }) => [status, words, by])
  return { screen, plan, undo, id, reports }
}

/** The chip of someone under a question. */
const chip = (screen: PlanScreen, question: string, name: string): HTMLElement => {
  const asked = screen.all('fieldset').find((one) => one.textContent?.startsWith(question))
  const found = [...(asked?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    textContent?.includes(name),
  )
  if (found === undefined) throw new Error(`no ${name} under ${question}`)
  return found
}

const FEW_WORDS = 'Een paar woorden erbij'

test('one tap on the card tells how an action goes, and a word can go with it', async () => {
  const { screen, reports } = await open()
  expect(screen.all('textarea')).toEqual([])
  await screen.click(screen.button('vast'))
  expect(reports()).toEqual([['stuck', '', ofSamira]])
  await screen.write(FEW_WORDS, 'De brief is zoek.')
  await screen.click(screen.button('vast'))
  expect(reports()).toEqual([['stuck', 'De brief is zoek.', ofSamira]])
})

test('what another told is kept, with what I tell after it', async () => {
  const { screen, plan, id, reports } = await open()
  await screen.click(screen.button('loopt'))
  const ofWim = partyOf({ kind: 'participant', id: wim.id })
  await doing(() =>
    plan.add('report', { action: id, status: 'stuck', words: 'Ze bellen niet terug.', by: ofWim }),
  )
  await screen.click(screen.button('loopt'))
  expect(reports()).toEqual([
    ['running', '', ofSamira],
    ['stuck', 'Ze bellen niet terug.', ofWim],
    ['running', '', ofSamira],
  ])
  expect(screen.area(FEW_WORDS).value).toBe('')
})

test('what I told and took back asks for no words any more', async () => {
  const { screen, undo, reports } = await open()
  await screen.click(screen.button('gelukt'))
  await doing(() => undo.undo())
  expect(reports()).toEqual([])
  expect(screen.all('textarea')).toEqual([])
})

test('a card says who watches and who hears, as the plan does', async () => {
  const { screen, plan, id } = await open()
  await screen.click(chip(screen, 'Wie let erop?', 'Wim'))
  await screen.click(chip(screen, 'Wie hoort hoe het ging?', 'Samira'))
  const ofWim = partyOf({ kind: 'participant', id: wim.id })
  expect(plan.get(id)).toMatchObject({ watcher: ofWim })
  expect([...(plan.plan.get().roles.get(id) ?? [])]).toEqual([[ofSamira, 'hears']])
})

test('without the resident one tells how it goes, and changes nothing of what was agreed', async () => {
  const { screen, reports } = await open('without-resident')
  expect(screen.words()).not.toContain('Wie doet het?')
  expect(screen.all('input, select')).toEqual([])
  await screen.click(screen.button('loopt'))
  expect(reports()).toEqual([['running', '', ofSamira]])
})
