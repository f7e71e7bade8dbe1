// @vitest-environment happy-dom
import type { Participant } from '@samenbord/shared/model'
import { expect, test } from 'vitest'
import { seatOf, showAt } from '../entity/test-support/plan-table.tsx'
import { someone } from '../ui/test-support/people.ts'
import { HelpButton } from './help-button.tsx'

const linkFor = async (me: Participant): Promise<HTMLElement> => {
  const screen = await showAt(seatOf(me), <HelpButton className="rail__view" />)
  return screen.find('a')
}

test.each([
  ['who leads', someone('Samira', { access: 'coordinate' }), '/hulp/gespreksleider'],
  ['a team member', someone('Joost'), '/hulp/teamlid'],
  ['a team member who looks along', someone('Noor', { access: 'view' }), '/hulp/teamlid'],
  ['a resident', someone('Wim', { kind: 'resident' }), '/hulp/bewoner'],
  ['a volunteer', someone('Greet', { kind: 'supporter' }), '/hulp/bewoner'],
])('help opens at the page for %s, and the table stays where it is', async (_, me, address) => {
  const link = await linkFor(me)
  expect(link.getAttribute('href')).toBe(address)
  expect(link.getAttribute('target')).toBe('_blank')
  expect(link.textContent).toBe('Hulp in een nieuw tabblad')
})
