import { describe, expect, test } from 'vitest'
import { stamp } from './presence.ts'

const USER = '{"name":"Anna"}'

describe('the name on what someone shows', () => {
  test.each([
    ['nothing else', '{}', { user: { name: 'Anna' } }],
    ['something', '{"x":1}', { x: 1, user: { name: 'Anna' } }],
    ['blanks', ' { "x" : 1 } ', { x: 1, user: { name: 'Anna' } }],
    ['blanks only', '{ }', { user: { name: 'Anna' } }],
    ['a name of their own', '{"user":{"name":"Bram"},"x":1}', { x: 1, user: { name: 'Anna' } }],
    ['a name in disguise', '{"us\\u0065r":{"name":"Bram"}}', { user: { name: 'Anna' } }],
    ['a name twice', '{"user":1,"x":2,"user":{"name":"Bram"}}', { x: 2, user: { name: 'Anna' } }],
  ])('is the one that the server knows, for who shows %s', (_what, json, shown) => {
    expect(JSON.parse(stamp(json, USER) ?? '')).toEqual(shown)
  })

  test.each(['', 'x', '[]', '1', '"text"', 'true', '{"x":', '{"x":1}{'])(
    '%j is nothing to show',
    (json) => {
      expect(stamp(json, USER)).toBeUndefined()
    },
  )
})
