// @vitest-environment happy-dom
import { createShapeId } from 'tldraw'
import { expect, test } from 'vitest'
import { seatOf, showAt } from '../../entity/test-support/plan-table.tsx'
import { someone } from '../../ui/test-support/people.ts'
import { AddNames } from './add-names.tsx'

const FIELD = 'Wie hoort erbij?'
const wim = someone('Wim', { kind: 'resident' })

test('a half typed name is there again when the map comes back into sight', async () => {
  const seat = seatOf(wim)
  const [one, other] = [createShapeId('one'), createShapeId('other')]
  const before = await showAt(seat, <AddNames map={one} left={0} top={0} />)
  await before.type(FIELD, 'Kee')
  const beside = await showAt(seat, <AddNames map={other} left={0} top={0} />)
  expect(beside.field(FIELD).value).toBe('')
  const back = await showAt(seat, <AddNames map={one} left={0} top={0} />)
  expect(back.field(FIELD).value).toBe('Kee')
  expect(back.field(FIELD).maxLength).toBe(80)
})
