import { type AgreeingSaid, type PlanContent, partyOf } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { emptyContent } from '../../../shared/src/export/test-support/contents.ts'
import { member } from '../../../shared/src/model/test-support/plan-entities.ts'
import { someone } from '../ui/test-support/people.ts'
import { answeringTo } from './who-answers.ts'

const wim = someone('Wim', { kind: 'resident' })
const samira = someone('Samira')
const atHome = member(1, 'Wim')
const content: PlanContent = { ...emptyContent, entities: [atHome] }
const said: AgreeingSaid = {
  by: partyOf({ kind: 'participant', id: wim.id }),
  word: 'not-yet',
  reason: null,
  notThese: [],
  notedBy: null,
  saidAt: '2026-05-12T12:00:00.000Z',
}

test('who took a seat after the plan was frozen is one person, with what they said', () => {
  const now = [{ ...atHome, participant: wim.id }]
  expect(answeringTo(content, [wim, samira], [said], now)).toMatchObject([
    { name: 'Wim', party: said.by, household: true, said },
    { name: 'Samira', said: undefined },
  ])
})

test('who is no resident does not become someone of the household that way', () => {
  const now = [{ ...atHome, participant: samira.id }]
  expect(answeringTo(content, [samira], [], now).map(({ name }) => name)).toEqual(['Wim', 'Samira'])
})
