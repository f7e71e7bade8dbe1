// @vitest-environment happy-dom
import { StatementId } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { show } from '../ui/test-support/screen.ts'
import { dragging, droppedEntity, isEntityDrag } from './entity-drag.ts'

const id = StatementId.parse('statement'.padEnd(22, '_'))

const dragged = async (): Promise<DataTransfer> => {
  await show(<p {...dragging({ kind: 'statement', id }, 'Ik mis Daan.')}>Ik mis Daan.</p>)
  const event = new MouseEvent('dragstart', { bubbles: true })
  const dataTransfer = new DataTransfer()
  // No event of this environment carries what is dragged.
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
  document.querySelector('p')?.dispatchEvent(event)
  return dataTransfer
}

test('while something is dragged, one knows of which kind it is', async () => {
  const data = await dragged()
  expect(isEntityDrag(data)).toBe(true)
  expect(isEntityDrag(data, 'statement')).toBe(true)
  expect(isEntityDrag(data, 'action')).toBe(false)
})

test('dropped, it tells which one it is; in another program it is its words', async () => {
  const data = await dragged()
  expect(droppedEntity(data)).toEqual({ kind: 'statement', id })
  expect(data.getData('text/plain')).toBe('Ik mis Daan.')
})

test('words from elsewhere are no entity', () => {
  const data = new DataTransfer()
  data.setData('text/plain', 'statement')
  expect(isEntityDrag(data)).toBe(false)
  expect(droppedEntity(data)).toBeUndefined()
  expect(isEntityDrag(null)).toBe(false)
})
