import { ScaleQuestionResponse } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { descriptionOf } from './test-support/described.ts'
import { type House, openHouse, openTable, START_CODE } from './test-support/house.ts'

const policyOf = (answer: { headers: Headers }) =>
  answer.headers.get('Content-Security-Policy') ?? ''

test('[APP-1] every page has its policy, with a nonce used once', async () => {
  const house = await openHouse()
  const nonces = new Set<string>()
  for (const path of ['/', '/join', '/sign-in', '/overleg/iets', '/help', '/index.html']) {
    const answer = await house.browser().get(path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const nonce = /nonce="([^"]+)"/.exec(answer.text)?.[1] ?? ''
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
    nonces.add(nonce)
    expect(policyOf(answer)).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'`,
    )
  }
  expect(nonces.size).toBe(6)
})

test('[APP-2] every answer is closed to other sites, refusals too', async () => {
  const house = await openHouse()
  for (const path of ['/', '/api/v1/account', '/api/nothing', '/assets/main-abc.js', '/healthz']) {
    const { headers } = await house.browser().get(path)
    expect(policyOf({ headers })).toContain("frame-ancestors 'none'")
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
    expect(headers.has('Strict-Transport-Security')).toBe(false)
  }
})

test('[APP-3] over https browsers are told to stay there', async () => {
  const house = await openHouse({ publicUrl: 'https://bord.example.nl' })
  const { headers } = await house.browser().get('/')
  expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000')
})

test('[APP-4] files whose name changes with their content are kept, others are asked for again', async () => {
  const house = await openHouse()
  const script = await house.browser().get('/assets/main-abc.js')
  expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  const robots = await house.browser().get('/robots.txt')
  expect(robots.headers.get('Cache-Control')).toBe('no-cache')
  const same = { 'If-None-Match': robots.headers.get('ETag') ?? '' }
  const again = await house.browser().get('/robots.txt', same)
  expect([again.status, again.text]).toEqual([304, ''])
})

test.for(['br', 'gzip'])('[APP-5] a large file is sent compressed as %s', async (encoding) => {
  const house = await openHouse()
  const ask = async (accepted: string) => {
    const headers = { 'Accept-Encoding': accepted }
    return house.app.request('/assets/main-abc.js', { headers })
  }
  const plain = await (await ask('identity')).arrayBuffer()
  const compressed = await ask(encoding)
  expect(compressed.headers.get('Content-Encoding')).toBe(encoding)
  expect(compressed.headers.get('Vary')).toBe('Accept-Encoding')
  expect((await compressed.arrayBuffer()).byteLength).toBeLessThan(plain.byteLength / 4)
})

test('[APP-6] the licence key of the board is in the page and nothing else', async () => {
  const house = await openHouse({ licenseKey: 'tldraw-"key"' })
  const { text } = await house.browser().get('/')
  expect(text).toContain('<meta name="tldraw-license-key" content="tldraw-&quot;key&quot;">')
  expect((await (await openHouse()).browser().get('/')).text).not.toContain('license-key')
})

test('[APP-7] the description names every call of the contract', async () => {
  const house = await openHouse()
  const { paths } = await descriptionOf(house.app)
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(calls.sort()).toMatchInlineSnapshot(`
    [
      "DELETE /api/v1/local-offers",
      "DELETE /api/v1/sessions/{id}",
      "DELETE /api/v1/sessions/{id}/beamer",
      "DELETE /api/v1/sessions/{id}/expectations/{expectationId}",
      "DELETE /api/v1/sessions/{id}/handovers/{handoverId}",
      "DELETE /api/v1/sessions/{id}/invitations/{invitationId}",
      "DELETE /api/v1/sessions/{id}/kept",
      "DELETE /api/v1/sessions/{id}/participants/{participantId}",
      "DELETE /api/v1/sessions/{id}/polls/{pollId}",
      "DELETE /api/v1/sessions/{id}/proposal/{proposalId}",
      "DELETE /api/v1/sessions/{id}/referrals/{referralId}",
      "DELETE /api/v1/sessions/{id}/scale-questions/{questionId}",
      "DELETE /api/v1/sessions/{id}/stuck/{entryId}",
      "GET /api/v1/account",
      "GET /api/v1/local-offers",
      "GET /api/v1/seats",
      "GET /api/v1/sessions",
      "GET /api/v1/sessions/{id}",
      "GET /api/v1/sessions/{id}/agreements",
      "GET /api/v1/sessions/{id}/agreements/{number}",
      "GET /api/v1/sessions/{id}/agreements/{number}/export/{name}",
      "GET /api/v1/sessions/{id}/assets/{assetId}",
      "GET /api/v1/sessions/{id}/beamer",
      "GET /api/v1/sessions/{id}/beamer/proposal",
      "GET /api/v1/sessions/{id}/check-outs",
      "GET /api/v1/sessions/{id}/expectations/{expectationId}/answer",
      "GET /api/v1/sessions/{id}/export/{name}",
      "GET /api/v1/sessions/{id}/exports",
      "GET /api/v1/sessions/{id}/exports/making",
      "GET /api/v1/sessions/{id}/invitations",
      "GET /api/v1/sessions/{id}/local-offers",
      "GET /api/v1/sessions/{id}/meetings",
      "GET /api/v1/sessions/{id}/meetings/{meetingId}/snapshot",
      "GET /api/v1/sessions/{id}/participants",
      "GET /api/v1/sessions/{id}/polls/{pollId}/answer",
      "GET /api/v1/sessions/{id}/proposal",
      "GET /api/v1/sessions/{id}/scale-questions/{questionId}/answer",
      "PATCH /api/v1/sessions/{id}",
      "PATCH /api/v1/sessions/{id}/participants/{participantId}",
      "POST /api/v1/beamer",
      "POST /api/v1/join",
      "POST /api/v1/join/preview",
      "POST /api/v1/local-offers",
      "POST /api/v1/sessions",
      "POST /api/v1/sessions/{id}/agenda",
      "POST /api/v1/sessions/{id}/agreements",
      "POST /api/v1/sessions/{id}/assets",
      "POST /api/v1/sessions/{id}/beamer",
      "POST /api/v1/sessions/{id}/copy",
      "POST /api/v1/sessions/{id}/expectations",
      "POST /api/v1/sessions/{id}/expectations/{expectationId}/show",
      "POST /api/v1/sessions/{id}/forget-deleted",
      "POST /api/v1/sessions/{id}/forget-me",
      "POST /api/v1/sessions/{id}/handovers",
      "POST /api/v1/sessions/{id}/import",
      "POST /api/v1/sessions/{id}/invitations",
      "POST /api/v1/sessions/{id}/meetings/begin",
      "POST /api/v1/sessions/{id}/meetings/end",
      "POST /api/v1/sessions/{id}/meetings/{meetingId}/check-out/show",
      "POST /api/v1/sessions/{id}/polls",
      "POST /api/v1/sessions/{id}/polls/{pollId}/show",
      "POST /api/v1/sessions/{id}/proposal",
      "POST /api/v1/sessions/{id}/referrals",
      "POST /api/v1/sessions/{id}/scale-questions",
      "POST /api/v1/sessions/{id}/scale-questions/{questionId}/show",
      "POST /api/v1/sessions/{id}/stuck",
      "POST /api/v1/sessions/{id}/timer",
      "POST /api/v1/sign-in",
      "POST /api/v1/sign-out",
      "PUT /api/v1/account",
      "PUT /api/v1/local-offers/{offerId}",
      "PUT /api/v1/sessions/{id}/check-out",
      "PUT /api/v1/sessions/{id}/expectations/{expectationId}/answer",
      "PUT /api/v1/sessions/{id}/expectations/{expectationId}/outcome",
      "PUT /api/v1/sessions/{id}/family-tree",
      "PUT /api/v1/sessions/{id}/guide",
      "PUT /api/v1/sessions/{id}/handovers/{handoverId}/answer",
      "PUT /api/v1/sessions/{id}/kept",
      "PUT /api/v1/sessions/{id}/lead",
      "PUT /api/v1/sessions/{id}/lead/wish",
      "PUT /api/v1/sessions/{id}/legal-basis",
      "PUT /api/v1/sessions/{id}/participants/{participantId}/card",
      "PUT /api/v1/sessions/{id}/participants/{participantId}/interest",
      "PUT /api/v1/sessions/{id}/polls/{pollId}/answer",
      "PUT /api/v1/sessions/{id}/proposal/{proposalId}/said",
      "PUT /api/v1/sessions/{id}/referrals/{referralId}/answer",
      "PUT /api/v1/sessions/{id}/referrals/{referralId}/asker",
      "PUT /api/v1/sessions/{id}/referrals/{referralId}/receiver",
      "PUT /api/v1/sessions/{id}/round",
      "PUT /api/v1/sessions/{id}/scale-questions/{questionId}/answer",
      "PUT /api/v1/sessions/{id}/sharing/{participantId}",
      "PUT /api/v1/sessions/{id}/spotlight",
    ]
  `)
})

test('[APP-8] alive, ready and the figures', async () => {
  const house = await openHouse()
  const browser = house.browser()
  expect((await browser.get('/healthz')).status).toBe(200)
  expect((await browser.get('/readyz')).status).toBe(200)
  await browser.get('/api/v1/account')
  const { text } = await browser.get('/metrics')
  expect(text).toContain('samenbord_refusals_total{reason="not-signed-in"} 1')
  expect(text).toMatch(/samenbord_http_seconds_count\{.*route="\/api\/v1\/account".*\} 1/)
})

test('[APP-9] the figures are not for those outside', async () => {
  const house = await openHouse()
  const answer = await house.browser().get('/metrics', { 'X-Forwarded-For': '203.0.113.7' })
  expect([answer.status, answer.reason]).toEqual([404, 'not-found'])
})

test('[APP-10] a server that stops takes nothing new', async () => {
  const house = await openHouse()
  house.isStopping = true
  const answer = await house.app.request('/')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ reason: 'shutting-down', retryAfter: 5 })
})

/** Everything a meeting leaves behind that must not be in a log. */
const useEverything = async (house: House): Promise<string[]> => {
  const table = await openTable(house, true)
  const { token } = await table.invite()
  const browser = house.browser()
  const wanted = { token, name: 'KanarieNaam', organisation: 'KanarieClub' }
  await browser.post('/api/v1/join', wanted)
  await browser.post('/api/v1/join', { token: 'KanarieToken', name: 'KanarieNaam' })
  await browser.ask('POST', '/api/v1/join', { 'Content-Type': 'application/json' }, '{"KanarieStuk')
  await browser.get('/join/KanariePad')
  await browser.get(`/api/v1/KanariePad?token=${token}`)
  await browser.post('/api/v1/sign-in', { code: 'KanarieCode' })
  await table.coordinator.patch(table.path, { title: 'KanarieTitel' })
  const questions = `${table.path}/scale-questions`
  const asked = await table.coordinator.post(questions, { words: 'KanarieVraag' })
  const { question } = asked.body(ScaleQuestionResponse)
  const answer = { value: 4, words: 'KanarieAntwoord' }
  await table.coordinator.put(`${questions}/${question.id}/answer`, answer)
  await table.coordinator.post(`${questions}/${question.id}/show`)
  return [
    'Kanarie',
    'Kastanje',
    START_CODE,
    token,
    ...browser.cookies.values(),
    ...table.coordinator.cookies.values(),
  ]
}

test('[APP-11] no line of the log holds a name, a text or a token', async () => {
  const house = await openHouse()
  const canaries = await useEverything(house)
  expect(house.lines.length).toBeGreaterThan(8)
  for (const canary of canaries) expect(house.lines.join('')).not.toContain(canary)
})

test('[APP-12] of a bug the log tells where, the caller only that', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  house.store.sessions.ofAccount = () => {
    throw new TypeError('Kanarie is not a function')
  }
  const answer = await browser.get('/api/v1/sessions')
  expect([answer.status, answer.reason]).toEqual([500, 'internal'])
  expect(answer.text + house.lines.join('')).not.toContain('Kanarie')
  expect(house.lines.join('')).toContain('"type":"TypeError"')
})
