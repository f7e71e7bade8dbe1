// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { session, sessionId, someone } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { ClosedToMe } from './closed-to-me.tsx'
import type { ClosedToMeReason } from './reasons.ts'

const fatma = someone('Fatma')
const wim = someone('Wim', { kind: 'resident', status: 'waiting', present: false })
const asking = `GET /sessions/${sessionId}`
const invitations = `${asking}/invitations`
const people = `${asking}/participants`
const open = [200, { session, me: fatma, spotlight: null, meeting: null }] as const

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const aWhile = () => act(async () => vi.advanceTimersByTimeAsync(3000))

/** The page of someone to whom the table is closed. */
const closed = async (reason: ClosedToMeReason, held = false) => {
  const other = vi.fn()
  const screen = await show(
    <ClosedToMe sessionId={sessionId} reason={reason} held={held} onOther={other} />,
  )
  return { ...screen, other }
}

test.each(['not-shared', 'resident-away'] as const)(
  'after %s nothing of the table is there, and no copy of it',
  async (reason) => {
    serve({ [asking]: refusal(reason) })
    const screen = await closed(reason)
    expect(screen.words()).not.toContain('Weer lucht in huis')
    expect(screen.words()).not.toContain('Kastanje')
    expect(screen.hasButton('Bewaar een kopie van wat jij hier hebt')).toBe(false)
    expect(screen.hasButton('Probeer nu')).toBe(true)
  },
)

test('who waits for the resident comes in by themself when the table opens', async () => {
  const answers: Parameters<typeof serve>[0] = { [asking]: refusal('resident-away') }
  serve(answers)
  const screen = await closed('resident-away')
  expect(screen.words()).toContain('We wachten op de bewoner')
  await aWhile()
  expect(screen.other).not.toHaveBeenCalled()
  answers[asking] = open
  await aWhile()
  expect(screen.other).toHaveBeenCalled()
})

test('what the page says follows what the residents say', async () => {
  serve({ [asking]: refusal('not-shared') })
  const screen = await closed('resident-away')
  await aWhile()
  expect(screen.words()).toContain('Deze tafel is nu niet voor jou open')
})

test('one can try at once, and hears that it is not open yet', async () => {
  serve({ [asking]: refusal('resident-away') })
  const screen = await closed('resident-away')
  await screen.click(screen.button('Probeer nu'))
  expect(screen.words()).toContain('De tafel is nog niet open. We blijven kijken.')
})

test('who tries while it is being asked hears nothing before there is an answer', async () => {
  serve({})
  const screen = await closed('resident-away')
  const [status, body] = refusal('resident-away')
  let answer: () => void = () => {}
  globalThis.fetch = () =>
    new Promise((resolve) => {
      answer = () => resolve(new Response(JSON.stringify(body), { status }))
    })
  await aWhile()
  await screen.click(screen.button('Probeer nu'))
  expect(screen.words()).not.toContain('De tafel is nog niet open.')
  await act(async () => answer())
  await screen.until(() => screen.words().includes('De tafel is nog niet open.'))
})

test('when the network is back it is asked at once', async () => {
  const answers: Parameters<typeof serve>[0] = {}
  serve(answers)
  const screen = await closed('not-shared')
  await aWhile()
  expect(screen.words()).toContain('Geen verbinding.')
  answers[asking] = open
  await act(async () => {
    window.dispatchEvent(new Event('online'))
  })
  expect(screen.other).toHaveBeenCalled()
})

test.each(['removed', 'session-ended', 'session-unknown', 'not-signed-in', 'forbidden'] as const)(
  'a table that is closed for good by now, with %s, is left to say so',
  async (reason) => {
    serve({ [asking]: refusal(reason) })
    const screen = await closed('not-shared')
    await aWhile()
    expect(screen.other).toHaveBeenCalled()
  },
)

test.each(['internal', 'too-many-attempts'] as const)(
  'a server that says %s has not opened the table, and is asked again',
  async (reason) => {
    const answers: Parameters<typeof serve>[0] = { [asking]: refusal(reason) }
    serve(answers)
    const screen = await closed('not-shared')
    await aWhile()
    expect(screen.other).not.toHaveBeenCalled()
    expect(screen.words()).toContain('Geen verbinding. We proberen het opnieuw.')
    answers[asking] = open
    await aWhile()
    expect(screen.other).toHaveBeenCalled()
  },
)

test('who has words that were not saved hears that this page holds them', async () => {
  serve({ [asking]: refusal('not-shared') })
  expect((await closed('not-shared')).words()).not.toContain('nog niet bewaard')
  expect((await closed('not-shared', true)).words()).toContain('nog niet bewaard')
})

test('who leads can still invite the resident and let one in', async () => {
  const token = 'b'.repeat(22)
  const made = {
    id: 'uitnodiging___________',
    kind: 'resident',
    access: 'edit',
    createdAt: '2099-05-12T12:00:00.000Z',
    expiresAt: '2099-05-13T00:00:00.000Z',
    maxUses: 1,
    uses: 0,
    token,
    url: `https://bord.example.nl/join#${token}`,
  }
  const answers: Parameters<typeof serve>[0] = {
    [asking]: refusal('resident-away'),
    [invitations]: [200, { invitations: [] }],
    [people]: [200, { participants: [wim] }],
    [`POST /sessions/${sessionId}/invitations`]: [201, made],
    [`PATCH /sessions/${sessionId}/participants/${wim.id}`]: [200, { ...wim, status: 'admitted' }],
  }
  const calls = serve(answers)
  const screen = await closed('resident-away')
  await screen.click(screen.button('Laat binnen: Wim'))
  expect(calls.some(({ path }) => path.startsWith('PATCH'))).toBe(true)
  await screen.click(screen.button('Nodig de bewoner uit'))
  expect(calls.at(-1)?.body).toEqual({ kind: 'resident', access: 'edit' })
  expect(screen.field('Link').value).toBe(made.url)
})

test('everyone else is offered no invitation', async () => {
  serve({ [asking]: refusal('not-shared'), [invitations]: refusal('forbidden') })
  const screen = await closed('not-shared')
  await aWhile()
  expect(screen.hasButton('Nodig de bewoner uit')).toBe(false)
})
