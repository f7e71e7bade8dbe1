import { expect, test } from 'vitest'
import { type Action, may } from './index.ts'

const reading: Action[] = ['table.read']
const editing: Action[] = ['table.write', 'table.download']
const coordinating: Action[] = [
  'session.change',
  'session.erase',
  'invitation.manage',
  'participant.manage',
  'spotlight.set',
  'meeting.end',
]

test('[PERM-1] someone with view reads the table and does nothing else', () => {
  for (const action of reading) expect(may('view', action)).toBe(true)
  for (const action of [...editing, ...coordinating]) expect(may('view', action)).toBe(false)
})

test('[PERM-2] someone with edit changes the table but does not lead it', () => {
  for (const action of [...reading, ...editing]) expect(may('edit', action)).toBe(true)
  for (const action of coordinating) expect(may('edit', action)).toBe(false)
})

test('[PERM-3] a coordinator may do all of it', () => {
  for (const action of [...reading, ...editing, ...coordinating]) {
    expect(may('coordinate', action)).toBe(true)
  }
})
