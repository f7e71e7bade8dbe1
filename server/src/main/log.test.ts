import { expect, test } from 'vitest'
import { createLog } from './log.ts'

const SECRET = 'Bibi heeft schulden'

/** What is logged of this. */
const logged = (details: object): string => {
  const lines: string[] = []
  createLog('trace', { write: (line) => lines.push(line) }).error(details, 'it failed')
  return lines.join('')
}

test.for(['err', 'failure'])(
  '[LOG-1] of an error in %s the place is logged, not the message',
  (key) => {
    const line = logged({ [key]: new TypeError(`no ${SECRET}\n    at ${SECRET} (/a/b.ts:1:1)`) })
    expect(line).toContain('"type":"TypeError"')
    expect(line).toContain('log.test.ts:')
    expect(line).not.toContain(SECRET)
  },
)

test('[LOG-2] of a trace that was written out too', () => {
  const { stack } = new RangeError(`one line: ${SECRET}\n  ${SECRET} at (x:1:1)`)
  const line = logged({ failure: stack })
  expect(line).toContain('log.test.ts:')
  expect(line).not.toContain(SECRET)
})

test('[LOG-3] of what a disk says, its word', () => {
  const line = logged({ failure: `Error: ENOSPC: no space left on device, write ${SECRET}` })
  expect(line).toContain('"code":"ENOSPC"')
  expect(line).not.toContain(SECRET)
  expect(logged({ failure: SECRET })).not.toContain(SECRET)
  expect(logged({ failure: { text: SECRET } })).not.toContain(SECRET)
})
