// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { sessionId, someone } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { JoinScreen } from './join-screen.tsx'

const token = 'a'.repeat(22)

const preview = {
  sessionId,
  title: 'Weer lucht in huis',
  household: 'Kastanje',
  kind: 'resident',
  access: 'edit',
  invitedBy: { name: 'Samira', organisation: 'Buurtteam Noord' },
  present: [{ name: 'Greet', kind: 'supporter', colour: 2 }],
  known: null,
}

const joined = { sessionId, participantId: someone('Wim').id, kind: 'resident', access: 'edit' }

const open = (given: string | undefined = token) =>
  show(<JoinScreen token={given} onTyping={() => {}} />)

test('a resident sees who invites, who is there, and is asked a name only', async () => {
  serve({ 'POST /join/preview': [200, preview] })
  const screen = await open()
  expect(screen.words()).toContain('Samira van Buurtteam Noord vraagt je aan tafel voor')
  expect(screen.words()).toContain('Greet')
  expect(screen.words()).toContain('Wat je schrijft, ziet iedereen aan deze tafel.')
  expect(screen.field('Hoe wil je hier heten?').value).toBe('')
  expect(screen.words()).not.toContain('organisatie?')
})

test('someone who may only look is not told about writing', async () => {
  serve({ 'POST /join/preview': [200, { ...preview, access: 'view' }] })
  const screen = await open()
  expect(screen.words()).toContain('Je kijkt mee.')
  expect(screen.words()).not.toContain('Wat je schrijft')
})

test('a name joins, and leads to the table', async () => {
  const calls = serve({ 'POST /join/preview': [200, preview], 'POST /join': [200, joined] })
  const screen = await open()
  await screen.type('Hoe wil je hier heten?', '  Wim ')
  await screen.click(screen.button('Doe mee'))
  expect(calls.at(-1)?.body).toEqual({ token, name: 'Wim' })
  expect(window.location.pathname).toBe(`/overleg/${sessionId}`)
})

test('without a name nothing is sent, and the field says so', async () => {
  const calls = serve({ 'POST /join/preview': [200, preview] })
  const screen = await open()
  await screen.click(screen.button('Doe mee'))
  expect(screen.words()).toContain('Vul hier nog iets in.')
  expect(document.activeElement).toBe(screen.field('Hoe wil je hier heten?'))
  expect(calls).toHaveLength(1)
})

test('someone of an organisation says which', async () => {
  const calls = serve({
    'POST /join/preview': [200, { ...preview, kind: 'professional' }],
    'POST /join': [200, { ...joined, kind: 'professional' }],
  })
  const screen = await open()
  await screen.type('Hoe wil je hier heten?', 'Fatma')
  await screen.click(screen.button('Doe mee'))
  expect(calls).toHaveLength(1)
  await screen.type('Voor welke organisatie?', 'Werk en Inkomen')
  await screen.click(screen.button('Doe mee'))
  expect(calls.at(-1)?.body).toEqual({ token, name: 'Fatma', organisation: 'Werk en Inkomen' })
})

test('who was here before is asked, and takes up the same seat', async () => {
  const known = someone('Wim', { kind: 'resident' })
  const calls = serve({
    'POST /join/preview': [200, { ...preview, known }],
    'POST /join': [200, joined],
  })
  const screen = await open()
  expect(screen.words()).toContain('Ben je Wim?')
  await screen.click(screen.button('Ja, ik ben Wim'))
  expect(calls.at(-1)?.body).toEqual({ token, name: 'Wim', as: 'known' })
})

test('someone else on the same device gets a seat of their own', async () => {
  const known = someone('Wim', { kind: 'resident' })
  const calls = serve({
    'POST /join/preview': [200, { ...preview, known }],
    'POST /join': [200, joined],
  })
  const screen = await open()
  await screen.click(screen.button('Iemand anders'))
  await screen.type('Hoe wil je hier heten?', 'Greet')
  await screen.click(screen.button('Doe mee'))
  expect(calls.at(-1)?.body).toEqual({ token, name: 'Greet', as: 'new' })
})

test.each([
  ['invitation-expired', 'Deze link is te oud.'],
  ['invitation-used', 'Deze link is al gebruikt.'],
  ['invitation-revoked', 'Deze uitnodiging is ingetrokken.'],
  ['invitation-unknown', 'Deze link kennen we niet.'],
] as const)('a link that is %s gets a friendly page', async (reason, words) => {
  serve({ 'POST /join/preview': refusal(reason) })
  const screen = await open()
  expect(screen.words()).toContain(words)
  expect(screen.hasButton('Probeer opnieuw')).toBe(false)
})

test.each([undefined, 'kapot', 'met spatie'])('a mangled link (%s) asks nothing', async (given) => {
  const calls = serve({})
  const screen = await show(<JoinScreen token={given} onTyping={() => {}} />)
  expect(screen.words()).toContain('Deze link is niet compleet.')
  expect(calls).toEqual([])
})

test('without network one can try again', async () => {
  const answers: Parameters<typeof serve>[0] = {}
  serve(answers)
  const screen = await open()
  expect(screen.words()).toContain('We kunnen de server niet bereiken.')
  answers['POST /join/preview'] = [200, preview]
  await screen.click(screen.button('Probeer opnieuw'))
  expect(screen.words()).toContain('Weer lucht in huis')
})

test('a full table is told beside the button, and what was typed stays', async () => {
  serve({ 'POST /join/preview': [200, preview], 'POST /join': refusal('table-full') })
  const screen = await open()
  await screen.type('Hoe wil je hier heten?', 'Wim')
  await screen.click(screen.button('Doe mee'))
  expect(screen.words()).toContain('De tafel is vol.')
  expect(screen.field('Hoe wil je hier heten?').value).toBe('Wim')
})
