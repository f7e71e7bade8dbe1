import { expect, test } from 'vitest'
import { goal } from '../../../../shared/src/model/test-support/plan-entities.ts'
import { someone } from '../../ui/test-support/people.ts'
import { memoryTable } from '../test-support/memory-table.ts'

const field = { entity: goal(1, 'Slapen').id, field: 'words' }

test('who writes in a field shows that beside who they are', () => {
  const { awareness, fields } = memoryTable(someone('Samira'))
  fields.set(field)
  expect(awareness.getLocalState()).toMatchObject({ user: { name: 'Samira' }, field })
  fields.set(undefined)
  expect(awareness.getLocalState()).toMatchObject({ user: { name: 'Samira' }, field: undefined })
})

test('who shows nothing of themself is not there for being in a field', () => {
  const { awareness, fields } = memoryTable(someone('Samira'))
  awareness.setLocalState(null)
  fields.set(field)
  expect(awareness.getLocalState()).toBeNull()
})
