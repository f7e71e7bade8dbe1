// @vitest-environment happy-dom
import { Agenda, NEW_ACTION, partyOf } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { someone } from '../../ui/test-support/people.ts'
import { bigScreen } from '../test-support/big-screen.tsx'

const samira = someone('Samira', { access: 'coordinate', organisation: 'Buurtteam Noord' })
const kees = someone('Kees', { kind: 'supporter' })
const wim = someone('Wim', { kind: 'resident' })

const id = 'people-around'.padEnd(22, '_')
const agenda = Agenda.parse({
  version: 1,
  mode: 'with-resident',
  steps: [{ id, kind: 'people-around', method: null, minutes: 5, state: 'to-come', spent: 0 }],
  current: id,
  since: '2026-05-12T12:00:00.000Z',
  noteTaker: null,
})

const opened = async () => {
  const screen = await bigScreen(samira, [wim, kees], { agenda })
  const named = (selector: string, name: string) =>
    screen.all(`${selector} li`).filter(({ textContent }) => textContent?.includes(name)).length
  return { screen, plan: screen.table.plan, named }
}

test('who was named before and took a seat stands there once', async () => {
  const { screen, plan, named } = await opened()
  await screen.doing(() => plan.add('named', { name: ' kees', formal: false, askedBy: null }))
  expect(named('.around__side', 'ees')).toBe(1)
})

test('who only has the same name as someone at the table stands there too', async () => {
  const { screen, plan, named } = await opened()
  await screen.doing(() => plan.add('named', { name: 'Kees', formal: true, askedBy: null }))
  expect(named('.around__side', 'Kees')).toBe(2)
})

test('who has a task under the name stays', async () => {
  const { screen, plan, named } = await opened()
  await screen.doing(() => {
    const other = plan.add('named', { name: 'Kees', formal: false, askedBy: null })
    const action = plan.add('action', { ...NEW_ACTION, words: 'belt' })
    plan.setRole(action, partyOf({ kind: 'named', id: other }), 'does')
  })
  expect(named('.around__side', 'Kees')).toBe(2)
})

test('two of one name in the household are two', async () => {
  const { screen, plan, named } = await opened()
  await screen.doing(() => plan.add('member', { name: 'Wim', participant: null }))
  expect(named('.around__household', 'Wim')).toBe(2)
})
