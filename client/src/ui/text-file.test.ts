import { expect, test } from 'vitest'
import { readTextFile } from './text-file.ts'

const ROOM = 100
const read = (...bytes: readonly number[]) => readTextFile(new Blob([new Uint8Array(bytes)]), ROOM)

test('reads UTF-8, with a mark at the start or without', async () => {
  expect(await read(0x47, 0xc3, 0xa9)).toEqual({ ok: true, text: 'Gé' })
  expect(await read(0xef, 0xbb, 0xbf, 0x47)).toEqual({ ok: true, text: 'G' })
})

test('reads what Excel saves on an older Windows, and its Unicode text', async () => {
  expect(await read(0x47, 0xe9)).toEqual({ ok: true, text: 'Gé' })
  expect(await read(0xff, 0xfe, 0x47, 0x00)).toEqual({ ok: true, text: 'G' })
  expect(await read(0xfe, 0xff, 0x00, 0x47)).toEqual({ ok: true, text: 'G' })
})

test('says what is no text, and what is too large', async () => {
  expect(await read(0x50, 0x4b, 0x03, 0x00)).toEqual({ ok: false, problem: 'unreadable' })
  expect(await readTextFile(new Blob(['a'.repeat(ROOM + 1)]), ROOM)).toEqual({
    ok: false,
    problem: 'too-large',
  })
})
