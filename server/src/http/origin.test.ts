import { expect, test } from 'vitest'
import { openHouse, START_CODE } from '../app/test-support/house.ts'
import { mayChange, publicAddress } from './origin.ts'

const BORD = 'https://bord.example.nl'

test.for([
  ['our own', BORD, true],
  ['our own over http', 'http://bord.example.nl', false],
  ['our own with a port', `${BORD}:8443`, false],
  ['one that begins like ours', `${BORD}.evil.example`, false],
  ['one that ends like ours', 'https://evilbord.example.nl', false],
  ['a part of ours', 'https://x.bord.example.nl', false],
  ['ours in capitals', 'https://BORD.example.nl', false],
  ['null', 'null', false],
  ['nothing between quotes', '', false],
] as const)(
  '[ORIG-1] from %s origin a change is allowed only when it is exactly ours',
  ([, origin, expected]) => {
    const headers = new Headers({ Origin: origin })
    expect(mayChange(publicAddress(BORD), 'POST', headers)).toBe(expected)
    expect(mayChange(publicAddress(BORD), 'GET', headers)).toBe(true)
  },
)

test('[ORIG-2] without an origin only a browser that says it is our own page changes something', () => {
  const address = publicAddress(BORD)
  expect(mayChange(address, 'DELETE', new Headers())).toBe(false)
  for (const site of ['cross-site', 'same-site', 'none']) {
    expect(mayChange(address, 'POST', new Headers({ 'Sec-Fetch-Site': site }))).toBe(false)
  }
  expect(mayChange(address, 'POST', new Headers({ 'Sec-Fetch-Site': 'same-origin' }))).toBe(true)
})

test('[ORIG-3] on the own machine its names are one, at the same port', () => {
  const { isOwn } = publicAddress('http://localhost:8080')
  expect(isOwn('http://127.0.0.1:8080')).toBe(true)
  expect(isOwn('http://localhost:8081')).toBe(false)
  expect(isOwn('https://localhost:8080')).toBe(false)
  expect(publicAddress(BORD).isOwn('http://127.0.0.1')).toBe(false)
})

test('[ORIG-4] a foreign page cannot sign in or change anything', async () => {
  const house = await openHouse()
  const browser = house.browser()
  for (const origin of ['https://evil.example', 'null', undefined]) {
    browser.origin = origin
    const answer = await browser.post('/api/v1/sign-in', { code: START_CODE })
    expect([answer.status, answer.reason]).toEqual([403, 'foreign-origin'])
  }
})
