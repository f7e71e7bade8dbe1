import { LIMITS, Problem } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { ORIGIN } from '../app/test-support/browser.ts'
import { openHouse, openTable, START_CODE } from '../app/test-support/house.ts'

const json = { 'Content-Type': 'application/json' }
const bytes = (...values: number[]) => new Uint8Array(values)

test.for([
  ['nothing', json, '', 400, 'invalid-body'],
  ['something that is not JSON', json, '{code:', 400, 'invalid-body'],
  ['JSON of another shape', json, '[]', 400, 'invalid-body'],
  ['null', json, 'null', 400, 'invalid-body'],
  ['bytes that are not UTF-8', json, bytes(0x22, 0xc3, 0x28, 0x22), 400, 'invalid-body'],
  ['UTF-16', json, bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 400, 'invalid-body'],
  ['no type', {}, '{}', 415, 'unsupported-content-type'],
  [
    'a form',
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    'code=x',
    415,
    'unsupported-content-type',
  ],
  ['plain text', { 'Content-Type': 'text/plain' }, '{}', 415, 'unsupported-content-type'],
  [
    'something compressed',
    { ...json, 'Content-Encoding': 'gzip' },
    '{}',
    415,
    'unsupported-content-type',
  ],
  ['too much', json, `{"code":"${'a'.repeat(LIMITS.body)}"}`, 413, 'body-too-large'],
  [
    'an announced too much',
    { ...json, 'Content-Length': '999999999' },
    '{}',
    413,
    'body-too-large',
  ],
] as const)(
  '[BAD-1] a body of %s is refused as what it is',
  async ([, headers, body, status, reason]) => {
    const house = await openHouse()
    const answer = await house.browser().ask('POST', '/api/v1/sign-in', headers, body)
    expect([answer.status, answer.reason]).toEqual([status, reason])
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect(answer.body(Problem)).toMatchObject({ type: 'about:blank', status })
  },
)

test('[BAD-2] a body that never ends is refused where it becomes too large', async () => {
  const house = await openHouse()
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1024
      controller.enqueue(new Uint8Array(1024).fill(0x20))
    },
  })
  const request = new Request(`${ORIGIN}/api/v1/sign-in`, {
    method: 'POST',
    headers: { ...json, Origin: ORIGIN },
    body: endless,
    duplex: 'half',
  })
  const response = await house.app.request(request)
  expect(response.status).toBe(413)
  expect(sent).toBeLessThan(LIMITS.body * 4)
})

test('[BAD-3] the type may say its character set', async () => {
  const house = await openHouse()
  const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' }
  const body = JSON.stringify({ code: START_CODE })
  const answer = await house.browser().ask('POST', '/api/v1/sign-in', headers, body)
  expect(answer.status).toBe(204)
})

test('[BAD-4] what is wrong is named by its place, and never repeated', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  const answer = await browser.post('/api/v1/sessions', {
    title: 'kanarie'.repeat(100),
    household: 7,
    waitingRoom: 'kanarie',
  })
  expect(answer.body(Problem).fields).toEqual(['title', 'household', 'waitingRoom'])
  expect(answer.text).not.toContain('kanarie')
})

test('[BAD-5] keys with a meaning to JavaScript do nothing', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const body = '{"__proto__":{"waitingRoom":true},"constructor":1,"title":"Nieuw"}'
  const answer = await table.coordinator.ask('PATCH', table.path, json, body)
  expect([answer.status, answer.reason]).toEqual([400, 'invalid-body'])
})

test('[BAD-6] another method than those there are is refused, and which there are is said', async () => {
  const house = await openHouse()
  const table = await openTable(house)
  const cases = [
    ['PUT', '/api/v1/sign-in', 'POST'],
    ['GET', '/api/v1/join', 'POST'],
    ['POST', table.path, 'GET, PATCH, DELETE'],
    ['DELETE', '/api/v1/sessions', 'POST, GET'],
    ['POST', '/overleg/iets', 'GET'],
  ] as const
  for (const [method, path, allow] of cases) {
    const answer = await table.coordinator.ask(method, path)
    expect([answer.status, answer.reason]).toEqual([405, 'method-not-allowed'])
    expect(answer.headers.get('Allow')).toBe(allow)
  }
})

test('[BAD-7] what is not there is not there', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  for (const path of [
    '/api/v1/nothing',
    '/api',
    '/api/v2/sessions',
    '/sync/x/plan',
    '/assets/x.js',
  ]) {
    const answer = await browser.get(path)
    expect([path, answer.status, answer.reason]).toEqual([path, 404, 'not-found'])
  }
})

test('[BAD-8] paths that pretend reach no file', async () => {
  const house = await openHouse()
  for (const path of [
    '/../data/facts.sqlite',
    '/%2e%2e/data/facts.sqlite',
    '//data/facts.sqlite',
    '/assets/..%2f..%2fdata%2ffacts.sqlite',
  ]) {
    const answer = await house.browser().get(path)
    expect([path, answer.status]).toEqual([path, 404])
  }
})
