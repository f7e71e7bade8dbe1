// @vitest-environment happy-dom
import type { MapPersonKey, StepKind } from '@samenbord/shared/model'
import type { ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { doing } from '../../entity/test-support/plan-table.tsx'
import { Value } from '../../sync/index.ts'
import { show } from '../../ui/test-support/screen.ts'
import { useAskedPerson } from './use-asked-person.ts'
import { type Beside, ONLY_BOARD, type View } from './views.ts'

const KEES: MapPersonKey = 'contact:kees__________________'

const screenWith = async (view: View, narrow: boolean, step?: StepKind) => {
  const openPerson = new Value<MapPersonKey | undefined>(undefined)
  const shown = vi.fn<(view: View) => void>()
  const Screen = (): ReactElement | null => {
    useAskedPerson({ openPerson }, { view, narrow, show: shown }, step)
    return null
  }
  await show(<Screen />)
  await doing(() => openPerson.set(KEES))
  return { shown, openPerson }
}

test('who is asked for on the board stands beside it, on a phone instead of it', async () => {
  const wide = await screenWith(ONLY_BOARD, false)
  expect(wide.shown).toHaveBeenCalledWith({ board: true, beside: 'people' })
  const narrow = await screenWith(ONLY_BOARD, true)
  expect(narrow.shown).toHaveBeenCalledWith({ board: false, beside: 'people' })
  // Whatever shows them takes it from there.
  expect(narrow.openPerson.get()).toBe(KEES)
})

test.each<[Beside, StepKind | undefined]>([
  ['people', undefined],
  ['now', 'people-around'],
])('where %s shows them already nothing else comes', async (beside, step) => {
  const { shown } = await screenWith({ board: true, beside }, false, step)
  expect(shown).not.toHaveBeenCalled()
})

test('another step makes room for them', async () => {
  const { shown } = await screenWith({ board: false, beside: 'now' }, false, 'wishes')
  expect(shown).toHaveBeenCalledWith({ board: false, beside: 'people' })
})
