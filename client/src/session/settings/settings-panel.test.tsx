// @vitest-environment happy-dom
import type { Session } from '@samenbord/shared/model'
import { act, type ReactElement, useState } from 'react'
import { expect, test } from 'vitest'
import { factsFor, session, sessionId, someone } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { serve } from '../../ui/test-support/server.ts'
import { SettingsPanel } from './settings-panel.tsx'

const subject = 'Waar gaat het over?'
const samira = someone('Samira', { access: 'coordinate' })
const idle = { busy: false, failure: undefined, run: () => {} }

const open = async () => {
  let tell: (session: Session) => void = () => {}
  const Panel = (): ReactElement => {
    const [told, setTold] = useState(session)
    tell = setTold
    const facts = { ...factsFor(samira, []), session: told }
    return <SettingsPanel facts={facts} erasing={idle} onErase={() => {}} onClose={() => {}} />
  }
  const screen = await show(<Panel />)
  return {
    screen,
    tell: (change: Partial<Session>) => act(async () => tell({ ...session, ...change })),
  }
}

const patches = (calls: ReturnType<typeof serve>) =>
  calls.filter(({ path }) => path === `PATCH /sessions/${sessionId}`).map(({ body }) => body)

test('only what was changed here is sent: what another switched on stays on', async () => {
  const calls = serve({
    [`PATCH /sessions/${sessionId}`]: [200, { ...session, title: 'Lucht', waitingRoom: false }],
  })
  const { screen, tell } = await open()
  await screen.type(subject, 'Lucht')
  await tell({ waitingRoom: false })
  expect(screen.field('Wachtkamer').checked).toBe(false)
  expect(screen.field(subject).value).toBe('Lucht')
  await screen.click(screen.button('Bewaar'))
  expect(patches(calls)).toEqual([{ title: 'Lucht' }])
  expect(screen.words()).toContain('Bewaard')
  expect(screen.field(subject).value).toBe('Lucht')
})

test('what was saved before is not sent again, whatever others made of it since', async () => {
  const calls = serve({
    [`PATCH /sessions/${sessionId}`]: [200, { ...session, title: 'Lucht' }],
  })
  const { screen, tell } = await open()
  await screen.type(subject, 'Lucht')
  await screen.click(screen.button('Bewaar'))
  await tell({ title: 'Ruimte' })
  expect(screen.field(subject).value).toBe('Ruimte')
  await screen.click(screen.field('Wachtkamer'))
  await screen.click(screen.button('Bewaar'))
  expect(patches(calls)).toEqual([{ title: 'Lucht' }, { waitingRoom: false }])
})

test('without a change nothing is sent, and that is well', async () => {
  const calls = serve({})
  const { screen } = await open()
  await screen.click(screen.button('Bewaar'))
  expect(calls).toEqual([])
  expect(document.querySelector('.settings__saved')?.textContent).toBe('Bewaard')
})

test('a table of a team has no household to change', async () => {
  const calls = serve({ [`PATCH /sessions/${sessionId}`]: [200, { ...session, household: null }] })
  const { screen, tell } = await open()
  await tell({ household: null, template: 'team-table' })
  expect(screen.words()).not.toContain('Hoe noemen we het huishouden?')
  await screen.type(subject, 'Teamtafel Noord')
  await screen.click(screen.button('Bewaar'))
  expect(patches(calls)).toEqual([{ title: 'Teamtafel Noord' }])
})
