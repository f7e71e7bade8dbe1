import { LIMITS } from '@samenbord/shared/protocol'
import { describe, expect, test } from 'vitest'
import { FairShare } from './fair-share.ts'

const MEBIBYTE = 1024 * 1024
const quiet = () => ({ waiting: 0 })

describe('what one participant may take', () => {
  test('is so many connections, whichever they close', () => {
    const share = new FairShare({ now: Date.now })
    const open = Array.from({ length: LIMITS.connectionsPerPerson }, quiet)
    expect(open.map((connection) => share.come(connection))).toEqual(open.map(() => undefined))
    const one = quiet()
    expect(share.come(one)).toBe('too-many-connections')
    share.leave(open[0] ?? one)
    expect(share.come(one)).toBeUndefined()
  })

  test('is not new for whoever comes and goes', () => {
    const share = new FairShare({ now: Date.now })
    const answers = Array.from({ length: 200 }, () => {
      const connection = quiet()
      const answer = share.come(connection)
      share.leave(connection)
      return answer
    })
    expect(answers.slice(0, 100)).toEqual(answers.slice(0, 100).map(() => undefined))
    expect(answers.at(-1)).toBe('too-many-attempts')
  })

  test('is what a person can read, write and show, and far from what a program can', () => {
    const share = new FairShare({ now: Date.now })
    expect(share.read(100)).toBe(0)
    expect(share.read(4 * MEBIBYTE)).toBeGreaterThan(1_000)
    expect(share.mayWrite(7 * MEBIBYTE)).toBe(true)
    expect(share.mayWrite(7 * MEBIBYTE)).toBe(false)
    expect(share.mayShow(LIMITS.awareness)).toBe(true)
    expect(share.mayShow(2 * MEBIBYTE)).toBe(false)
    expect(share.claimsLeft).toBe(256)
    share.claim(256)
    expect(share.claimsLeft).toBe(0)
  })

  test('is read later when others have much to place', () => {
    const share = new FairShare({ now: Date.now })
    share.place(1_000)
    expect(share.read(100)).toBe(0)
    for (let frames = 0; frames < 4; frames++) share.place(20_000)
    expect(share.read(100)).toBeGreaterThan(1_000)
    const away = new FairShare({ now: Date.now })
    away.place(200_000)
    expect(away.read(100)).toBeLessThan(500)
  })

  test('is the whole of a document, however large, but not again and again', () => {
    const share = new FairShare({ now: Date.now })
    const answers = Array.from({ length: 20 }, () => share.mayAsk(100 * MEBIBYTE))
    expect(answers.slice(0, 3)).toEqual([true, true, true])
    expect(answers.at(-1)).toBe(false)
  })

  test('is what waits for all their connections together, and what they began and did not end', () => {
    const share = new FairShare({ now: Date.now })
    for (let count = 0; count < 11; count++) share.come({ waiting: 3 * MEBIBYTE })
    expect(share.isTooSlow).toBe(true)
    const begun = share.begin(7 * MEBIBYTE)
    expect(share.hasBegunTooMuch).toBe(true)
    share.finish(begun)
    expect(share.hasBegunTooMuch).toBe(false)
  })
})
