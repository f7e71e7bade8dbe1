// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { session } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { EraseSession } from './erase-session.tsx'

const label = 'Typ ‘Weer lucht in huis’ om te wissen'
const task = { busy: false, failure: undefined, run: () => {} }

test('erasing says what goes and wants the title typed', async () => {
  const erase = vi.fn()
  const screen = await show(<EraseSession session={session} task={task} onErase={erase} />)
  await screen.click(screen.button('Wis dit overleg'))
  expect(screen.words()).toContain('het bord met alles wat erop staat, ook de foto’s')

  await screen.type(label, 'Weer lucht')
  await screen.click(screen.button('Wis alles'))
  expect(screen.words()).toContain('Dit is nog niet dezelfde tekst.')
  expect(erase).not.toHaveBeenCalled()

  await screen.type(label, 'weer lucht in huis ')
  await screen.click(screen.button('Wis alles'))
  expect(erase).toHaveBeenCalledOnce()
})
