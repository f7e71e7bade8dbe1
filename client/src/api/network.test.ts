import { type Kept, MOST_IN_KEPT } from '@samenbord/shared/model'
import { KEPT_AT_ONCE, KeepRequest, LIMITS } from '@samenbord/shared/protocol'
import { expect, test, vi } from 'vitest'
import { contact } from '../../../shared/src/model/test-support/plan-entities.ts'
import { sessionId } from '../ui/test-support/people.ts'
import { refusal, serve } from '../ui/test-support/server.ts'
import { keep } from './network.ts'

const KEEP = `PUT /sessions/${sessionId}/kept`

const words = (number: number, said: string): Kept => ({
  what: 'field',
  contact: contact(number, '').id,
  field: 'note',
  words: said,
})

/** The longest words there can be, in bytes: each letter of it takes six as JSON. */
const LONGEST = '\u0001'.repeat(MOST_IN_KEPT)

const many = (count: number, said: string) =>
  Array.from({ length: count }, (_, number) => words(number + 1, said))

test('what is kept goes in as few calls as hold it, and each of those fits', async () => {
  const calls = serve({ [KEEP]: [204] })
  const all = [...many(KEPT_AT_ONCE + 1, 'kort'), ...many(3, LONGEST), words(9, 'kort')]
  expect(await keep(sessionId, all)).toEqual({ ok: true, value: undefined })
  const bodies = calls.map(({ body }) => KeepRequest.parse(body))
  expect(bodies.map(({ kept }) => kept.length)).toEqual([KEPT_AT_ONCE, 2, 1, 2])
  expect(bodies.flatMap(({ kept }) => kept)).toEqual(all)
  for (const body of bodies) {
    const bytes = new TextEncoder().encode(JSON.stringify(body)).length
    expect(bytes).toBeLessThanOrEqual(LIMITS.largeBody)
  }
})

test('a few words go on when their page is left; more than a browser lets go on do not ask it', async () => {
  serve({ [KEEP]: [204] })
  await keep(sessionId, [words(1, 'kort')])
  await keep(sessionId, [words(1, LONGEST)])
  const asked = vi.mocked(fetch).mock.calls.map(([, init]) => init?.keepalive)
  expect(asked).toEqual([true, false])
})

test('the first call that fails is the last', async () => {
  const calls = serve({ [KEEP]: refusal('kept-full') })
  const answer = await keep(sessionId, many(KEPT_AT_ONCE + 1, 'kort'))
  expect(answer).toMatchObject({ ok: false, reason: 'kept-full' })
  expect(calls).toHaveLength(1)
})
