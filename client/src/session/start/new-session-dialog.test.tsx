// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { session, sessionId, someone } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { serve } from '../../ui/test-support/server.ts'
import { NewSessionDialog } from './new-session-dialog.tsx'

const SUBJECT = 'Waar gaat het over?'
const HOUSEHOLD = 'Hoe noemen we het huishouden?'

const open = async () => {
  const participantId = someone('Samira').id
  const calls = serve({ 'POST /sessions': [201, { session, participantId }] })
  return { calls, screen: await show(<NewSessionDialog onClose={() => {}} />) }
}

test('a new session is an MDO unless something else is chosen', async () => {
  const { calls, screen } = await open()
  expect(screen.field('MDO').checked).toBe(true)
  expect(screen.words()).toContain('Meer organisaties rond één huishouden')
  await screen.type(SUBJECT, 'Weer lucht in huis')
  await screen.type(HOUSEHOLD, 'Kastanje')
  await screen.click(screen.button('Maak en nodig uit'))
  expect(calls.at(-1)?.body).toEqual({
    title: 'Weer lucht in huis',
    household: 'Kastanje',
    template: 'mdo',
    waitingRoom: true,
  })
  expect(window.location.pathname).toBe(`/overleg/${sessionId}`)
})

test('a table of a team is not asked for a household, nor sent with one', async () => {
  const { calls, screen } = await open()
  await screen.type(SUBJECT, 'Teamtafel Noord')
  await screen.type(HOUSEHOLD, 'Kastanje')
  await screen.click(screen.field('Teamtafel'))
  expect(screen.words()).not.toContain(HOUSEHOLD)
  await screen.click(screen.button('Maak en nodig uit'))
  expect(calls.at(-1)?.body).toEqual({
    title: 'Teamtafel Noord',
    template: 'team-table',
    waitingRoom: true,
  })
})

test('who looks at other kinds of meeting keeps what was typed', async () => {
  const { screen } = await open()
  await screen.type(HOUSEHOLD, 'Kastanje')
  await screen.click(screen.field('Teamtafel'))
  await screen.click(screen.field('Keukentafelgesprek'))
  expect(screen.field(HOUSEHOLD).value).toBe('Kastanje')
})

test('without a household the others are not made, and the field says so', async () => {
  const { calls, screen } = await open()
  await screen.type(SUBJECT, 'Weer lucht in huis')
  await screen.click(screen.field('Leeg bord'))
  await screen.click(screen.button('Maak en nodig uit'))
  expect(calls).toEqual([])
  expect(document.activeElement).toBe(screen.field(HOUSEHOLD))
})
