// @vitest-environment happy-dom
import { act, type ReactElement } from 'react'
import { expect, test } from 'vitest'
import type { Answer } from '../api/index.ts'
import { useObservable, Value } from '../sync/observable.ts'
import { show } from './test-support/screen.ts'
import { useNewest } from './use-newest.ts'

type Reply = (answer: Answer<undefined>) => void
const TAKEN: Answer<undefined> = { ok: true, value: undefined }
const REFUSED: Answer<undefined> = { ok: false, reason: 'sharing-own', retryAfter: undefined }

/** Someone who wants one thing after another of a server that answers when the test says so. */
const wanting = async () => {
  const sent: string[] = []
  const replies: Reply[] = []
  const told = new Value('eerst')
  const send = (wanted: string) => {
    sent.push(wanted)
    return new Promise<Answer<undefined>>((resolve) => replies.push(resolve))
  }
  let want: (wanted: string) => void = () => {}
  let again: () => void = () => {}
  const Wish = (): ReactElement => {
    const last = useObservable(told)
    const newest = useNewest(send, last)
    want = newest.send
    again = newest.again
    return (
      <p>
        {newest.wanted ?? last} {newest.busy && 'onderweg'} {newest.saved && 'bewaard'}
        {newest.failed?.failure.reason}
      </p>
    )
  }
  const screen = await show(<Wish />)
  return {
    sent,
    words: () => screen.words().trim(),
    want: (wanted: string) => act(async () => want(wanted)),
    again: () => act(async () => again()),
    reply: (answer: Answer<undefined>) => act(async () => replies.shift()?.(answer)),
    tell: (words: string) => act(async () => told.set(words)),
  }
}

test('what is wanted shows at once, and stays until the server tells it', async () => {
  const person = await wanting()
  await person.want('ja')
  expect(person.words()).toBe('ja onderweg')
  await person.reply(TAKEN)
  expect(person.words()).toBe('ja  bewaard')
  await person.tell('ja, zei de server')
  expect(person.words()).toBe('ja, zei de server  bewaard')
})

test('what is wanted while another is on its way goes after it, and only the newest', async () => {
  const person = await wanting()
  await person.want('ja')
  await person.want('alleen als ik erbij ben')
  await person.want('nee')
  expect(person.sent).toEqual(['ja'])
  await person.reply(TAKEN)
  expect(person.sent).toEqual(['ja', 'nee'])
  expect(person.words()).toBe('nee onderweg')
})

test('what is refused gives way to what the server says, and can be sent again', async () => {
  const person = await wanting()
  await person.want('ja')
  await person.reply(REFUSED)
  expect(person.words()).toBe('eerst  sharing-own')
  await person.again()
  expect(person.sent).toEqual(['ja', 'ja'])
})
