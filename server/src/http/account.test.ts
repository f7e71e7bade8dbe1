import { AccountResponse, Problem } from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { openHouse, START_CODE } from '../app/test-support/house.ts'

const DAY = 24 * 60 * 60 * 1000

test('[SIGN-1] the start code signs a coordinator in', async () => {
  const house = await openHouse()
  const browser = house.browser()
  expect((await browser.get('/api/v1/account')).reason).toBe('not-signed-in')
  const answer = await browser.post('/api/v1/sign-in', { code: START_CODE })
  expect([answer.status, answer.text]).toEqual([204, ''])
  expect((await browser.get('/api/v1/account')).body(AccountResponse)).toEqual({ profile: null })
})

test('[SIGN-2] the printed link signs in once', async () => {
  const house = await openHouse()
  const code = house.signInToken
  expect((await house.browser().post('/api/v1/sign-in', { code })).status).toBe(204)
  const again = await house.browser().post('/api/v1/sign-in', { code })
  expect([again.status, again.reason]).toEqual([401, 'wrong-start-code'])
})

test('[SIGN-3] after five wrong codes in a minute even the right one has to wait', async () => {
  const house = await openHouse()
  const browser = house.browser()
  for (let i = 0; i < 5; i++) {
    const wrong = await browser.post('/api/v1/sign-in', { code: `wrong-${i}` })
    expect([wrong.status, wrong.reason]).toEqual([401, 'wrong-start-code'])
  }
  const sixth = await browser.post('/api/v1/sign-in', { code: START_CODE })
  expect([sixth.status, sixth.reason]).toEqual([429, 'too-many-attempts'])
  expect(sixth.headers.get('Retry-After')).toBe('60')
  expect(sixth.body(Problem).retryAfter).toBe(60)
  house.now += 60_001
  expect((await browser.post('/api/v1/sign-in', { code: START_CODE })).status).toBe(204)
})

test('[SIGN-10] those who guess codes do not keep the printed link from working', async () => {
  const house = await openHouse()
  const browser = house.browser()
  for (let i = 0; i < 6; i++) await browser.post('/api/v1/sign-in', { code: `wrong-${i}` })
  const code = house.signInToken
  expect((await browser.post('/api/v1/sign-in', { code })).status).toBe(204)
  expect((await browser.post('/api/v1/sign-in', { code })).reason).toBe('too-many-attempts')
})

test('[SIGN-4] behind a proxy the address of the caller counts, and what the caller made up does not', async () => {
  const house = await openHouse({ trustedProxies: 1 })
  const browser = house.browser()
  const signIn = (from: string, code: string) =>
    browser.ask(
      'POST',
      '/api/v1/sign-in',
      { 'Content-Type': 'application/json', 'X-Forwarded-For': from },
      JSON.stringify({ code }),
    )
  for (let i = 0; i < 5; i++) await signIn(`198.51.100.${i}, 203.0.113.7`, 'wrong-code')
  expect((await signIn('198.51.100.9, 203.0.113.7', START_CODE)).reason).toBe('too-many-attempts')
  expect((await signIn('203.0.113.8', START_CODE)).status).toBe(204)
})

test('[SIGN-5] a device that was not used for thirty days is no longer signed in', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  house.now += 29 * DAY
  expect((await browser.get('/api/v1/account')).status).toBe(200)
  house.now += 29 * DAY
  expect((await browser.get('/api/v1/account')).status).toBe(200)
  house.now += 30 * DAY + 1
  expect((await browser.get('/api/v1/account')).reason).toBe('not-signed-in')
})

test('[SIGN-6] signing out forgets this device, and answers the second time too', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  const stolen = house.browser()
  for (const [name, value] of browser.cookies) stolen.cookies.set(name, value)
  expect((await browser.post('/api/v1/sign-out')).status).toBe(204)
  expect(browser.cookies.size).toBe(0)
  expect((await stolen.get('/api/v1/account')).reason).toBe('not-signed-in')
  expect((await browser.post('/api/v1/sign-out')).status).toBe(204)
})

test('[SIGN-7] the cookie is for this host and its pages alone', async () => {
  const house = await openHouse()
  const answer = await house.browser().post('/api/v1/sign-in', { code: START_CODE })
  const [cookie = ''] = answer.headers.getSetCookie()
  expect(cookie).toMatch(
    /^sb_account=[\w-]{32}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/,
  )
})

test('[SIGN-8] on https the cookie is bound to the host and to https', async () => {
  const house = await openHouse({ publicUrl: 'https://bord.example.nl' })
  const browser = house.browser()
  browser.origin = 'https://bord.example.nl'
  const answer = await browser.post('/api/v1/sign-in', { code: START_CODE })
  const [cookie = ''] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^__Host-sb_account=[\w-]{32}; /)
  for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) {
    expect(cookie).toContain(part)
  }
  expect(cookie).not.toContain('Domain')
  expect((await browser.get('/api/v1/account')).status).toBe(200)
  const [token = ''] = browser.cookies.values()
  const bare = house.browser()
  bare.cookies.set('sb_account', token)
  expect((await bare.get('/api/v1/account')).reason).toBe('not-signed-in')
})

test('[SIGN-9] who the coordinator is, is kept, and put where a name was missing', async () => {
  const house = await openHouse()
  const browser = await house.coordinator()
  const created = await browser.post('/api/v1/sessions', { title: 'Een', household: 'Kastanje' })
  expect(created.status).toBe(201)
  const profile = { name: ' Samira ', organisation: 'Buurtteam Noord' }
  const answer = await browser.put('/api/v1/account', profile)
  expect(answer.body(AccountResponse).profile).toEqual({
    name: 'Samira',
    organisation: 'Buurtteam Noord',
  })
  expect(house.tables.newest('participants')?.participants[0]).toMatchObject({
    name: 'Samira',
    organisation: 'Buurtteam Noord',
  })
})
