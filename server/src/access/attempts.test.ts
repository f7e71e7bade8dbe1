import { expect, test } from 'vitest'
import { Attempts } from './attempts.ts'

const fail = (attempts: Attempts, address: string, times: number, at = 0): void => {
  for (let i = 0; i < times; i++) attempts.failed(address, at)
}

test('[ATT-1] after five failures an address waits until a minute after the first', () => {
  const attempts = new Attempts()
  fail(attempts, '10.0.0.1', 4)
  expect(attempts.wait('10.0.0.1', 0)).toBe(0)
  fail(attempts, '10.0.0.1', 1, 20_000)
  expect(attempts.wait('10.0.0.1', 20_000)).toBe(40)
  expect(attempts.wait('10.0.0.2', 20_000)).toBe(0)
  expect(attempts.wait('10.0.0.1', 60_001)).toBe(0)
})

test('[ATT-2] many addresses together get no more than six hundred guesses a minute', () => {
  const attempts = new Attempts()
  for (let i = 0; i < 600; i++) attempts.failed(`10.0.${i >> 8}.${i & 255}`, 0)
  expect(attempts.wait('192.0.2.1', 30_000)).toBe(30)
})

test('[ATT-3] the addresses of one IPv6 network count as one', () => {
  const attempts = new Attempts()
  for (let i = 0; i < 5; i++) attempts.failed(`2001:db8:1:2::${i}`, 0)
  expect(attempts.wait('2001:db8:1:2::99', 0)).toBeGreaterThan(0)
  expect(attempts.wait('2001:db8:1:3::99', 0)).toBe(0)
})

test('[ATT-4] an IPv6 network is one network however its addresses are written', () => {
  const attempts = new Attempts()
  for (const end of ['::1', '::2', ':0:0::3', ':0000:0:0:0:0:4', '::5']) {
    attempts.failed(`2001:db8${end}`, 0)
  }
  expect(attempts.wait('2001:db8::6', 0)).toBeGreaterThan(0)
  fail(attempts, '192.0.2.1', 5)
  expect(attempts.wait('::ffff:192.0.2.1', 0)).toBeGreaterThan(0)
})

test('[ATT-5] all the networks of one place do not keep others from signing in', () => {
  const attempts = new Attempts()
  for (let network = 0; network < 256; network++) {
    for (let i = 0; i < 5; i++) {
      const address = `2001:db8:1:${network.toString(16)}::${i}`
      if (attempts.wait(address, 0) === 0) attempts.failed(address, 0)
    }
  }
  expect(attempts.wait('2001:db8:1:fff::1', 0)).toBeGreaterThan(0)
  expect(attempts.wait('2001:db8:2::1', 0)).toBe(0)
})
