import { expect, test } from 'vitest'
import { afterSending, NOTHING_SENT } from './counting-socket.ts'

const STEP_1 = Uint8Array.of(0, 0, 1, 0)
const EMPTY_STEP_2 = Uint8Array.of(0, 1, 2, 0, 0)
const STEP_2 = Uint8Array.of(0, 1, 5, 1, 1, 7, 0, 0)
const UPDATE = Uint8Array.of(0, 2, 5, 1, 1, 7, 0, 0)
const EMPTY_UPDATE = Uint8Array.of(0, 2, 2, 0, 0)
const AWARENESS = Uint8Array.of(1, 3, 1, 2, 3)

const sending = (...frames: Uint8Array[]) => frames.reduce(afterSending, NOTHING_SENT)

test('changes are counted, whether told on joining or made later', () => {
  expect(sending(STEP_1, STEP_2, UPDATE, UPDATE)).toEqual({ count: 3, answered: true })
})

test('frames that say nothing new and frames of presence are not counted', () => {
  expect(sending(STEP_1, EMPTY_STEP_2, EMPTY_UPDATE, AWARENESS)).toEqual({
    count: 0,
    answered: true,
  })
})

test('the server’s question counts as answered by step 2 only', () => {
  expect(sending(STEP_1, UPDATE).answered).toBe(false)
})
