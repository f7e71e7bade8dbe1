import { expect, test } from 'vitest'
import { type Action, may, mayWhile } from './index.ts'

const reading: Action[] = [
  'table.read',
  'history.read',
  'sharing.say',
  'lead.wish',
  'handover.propose',
  'handover.answer',
  'referral.answer',
  'card.write',
  'check-out.answer',
  'expectation.answer',
  'interest.say',
  'family-tree.ask',
  'network.keep',
  'local-offers.read',
  'agreement.answer',
  'agreement.read',
  'export.take',
]
const editing: Action[] = [
  'table.write',
  'table.download',
  'scale-question.answer',
  'poll.answer',
  'expectation.begin',
  'stuck.tell',
  'referral.make',
  'network.forget',
]
const coordinating: Action[] = [
  'session.change',
  'session.erase',
  'invitation.manage',
  'participant.let-in',
  'participant.manage',
  'spotlight.set',
  'scale-question.lead',
  'guide.lead',
  'lead.set',
  'meeting.begin',
  'meeting.end',
  'agenda.lead',
  'legal-basis.state',
  'check-out.show',
  'poll.lead',
  'expectation.lead',
  'turns.lead',
  'stuck.clear',
  'beamer.open',
  'agreement.lead',
  'plan.import',
]
const all = [...reading, ...editing, ...coordinating]

test('[PERM-1] someone with view reads the table, speaks for themself and does nothing else', () => {
  for (const action of reading) expect(may('view', action)).toBe(true)
  for (const action of [...editing, ...coordinating]) expect(may('view', action)).toBe(false)
})

test('[PERM-2] someone with edit changes the table but does not lead it', () => {
  for (const action of [...reading, ...editing]) expect(may('edit', action)).toBe(true)
  for (const action of coordinating) expect(may('edit', action)).toBe(false)
})

test('[PERM-3] a coordinator may do all of it', () => {
  for (const action of all) expect(may('coordinate', action)).toBe(true)
})

test('[PERM-4] without knowing what is on the table one erases it, or brings the residents back', () => {
  const may = (knowing: Parameters<typeof mayWhile>[0]) =>
    all.filter((action) => mayWhile(knowing, action))
  expect(may('open')).toEqual(all)
  expect(may('resident-away')).toEqual(['session.erase', 'invitation.manage', 'participant.let-in'])
  expect(may('not-shared')).toEqual(['session.erase'])
})
