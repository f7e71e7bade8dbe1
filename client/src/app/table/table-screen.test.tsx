// @vitest-environment happy-dom
import { NOTHING_SAID } from '@samenbord/shared/model'
import { Announcement, CLOSE, MESSAGE, type RefusalReason, SYNC } from '@samenbord/shared/protocol'
import {
  createEncoder,
  toUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding'
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepCard, keptCard } from '../../entity/profile-card/kept-card.ts'
import { olderDocument } from '../../sync/test-support/older-document.ts'
import { session, sessionId, someone } from '../../ui/test-support/people.ts'
import { show } from '../../ui/test-support/screen.ts'
import { refusal, serve } from '../../ui/test-support/server.ts'
import { TableScreen } from './table-screen.tsx'

const fatma = someone('Fatma', { access: 'edit' })
const asking = `GET /sessions/${sessionId}`
const household = 'Weer lucht in huis'

/** A socket of which the test is the other end. */
class OtherEnd {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSING = 2
  static readonly CLOSED = 3
  readyState = OtherEnd.CONNECTING
  onopen?: () => void
  onmessage?: (event: { data: ArrayBufferLike }) => void
  onclose?: (event: { code: number; reason: string }) => void
  constructor() {
    sockets.push(this)
  }
  send(): void {}
  close(): void {
    this.end(1000, '')
  }
  open(): void {
    this.readyState = OtherEnd.OPEN
    this.onopen?.()
  }
  say(announcement: unknown): void {
    const encoder = createEncoder()
    writeVarUint(encoder, MESSAGE.announcement)
    writeVarString(encoder, JSON.stringify(Announcement.parse(announcement)))
    this.onmessage?.({ data: toUint8Array(encoder).slice().buffer })
  }
  /** Tells all that the table holds, laid out by older software: who may write brings it up to date. */
  sync(): void {
    const encoder = createEncoder()
    writeVarUint(encoder, MESSAGE.sync)
    writeVarUint(encoder, SYNC.step2)
    writeVarUint8Array(encoder, olderDocument())
    this.onmessage?.({ data: toUint8Array(encoder).slice().buffer })
  }
  end(code: number, reason: string): void {
    this.readyState = OtherEnd.CLOSED
    this.onclose?.({ code, reason })
  }
}

let sockets: OtherEnd[] = []

beforeEach(() => {
  sockets = []
  vi.stubGlobal('WebSocket', OtherEnd)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** Someone at an open table; unless all is saved, they may write and did what the server did not keep. */
const atTable = async ({ saved }: { saved: boolean }) => {
  const answers: Parameters<typeof serve>[0] = {
    [asking]: [200, { session, me: fatma, spotlight: null, meeting: null }],
  }
  serve(answers)
  const screen = await show(<TableScreen sessionId={sessionId} />)
  await screen.until(() => sockets.length > 0)
  const socket = () => {
    const last = sockets.at(-1)
    if (last === undefined) throw new Error('no socket')
    return last
  }
  const now = new Date().toISOString()
  const access = saved ? 'view' : 'edit'
  await act(async () => {
    socket().open()
    socket().say({ type: 'welcome', participantId: fatma.id, access, epoch: 1, bootId: 'b', now })
    socket().say({ type: 'session', session })
    socket().say({ type: 'participants', participants: [fatma] })
    socket().sync()
  })
  await screen.until(() => screen.words().includes(household))
  const shut = async (reason: RefusalReason) => {
    answers[asking] = refusal(reason)
    await act(async () => socket().end(CLOSE.forbidden, reason))
    await screen.until(() => screen.hasButton('Probeer nu'))
  }
  return { ...screen, answers, socket, shut }
}

test('a table that was shut stays so while the server cannot say more', async () => {
  for (const saved of [true, false]) {
    const screen = await atTable({ saved })
    await screen.shut('not-shared')
    expect(screen.words()).not.toContain(household)
    screen.answers[asking] = refusal('internal')
    await screen.click(screen.button('Probeer nu'))
    await screen.until(() => screen.words().includes('Geen verbinding.'))
    expect(screen.words()).not.toContain(household)
  }
})

test('a table that was shut is there again only once it is open', async () => {
  const screen = await atTable({ saved: false })
  await screen.shut('resident-away')
  expect(screen.words()).toContain('Dit scherm houdt ze vast')
  screen.answers[asking] = [200, { session, me: fatma, spotlight: null, meeting: null }]
  const before = sockets.length
  await screen.click(screen.button('Probeer nu'))
  await screen.until(() => sockets.length > before)
  expect(screen.words()).not.toContain(household)
  await act(async () => {
    screen.socket().open()
    screen.socket().sync()
  })
  await screen.until(() => screen.words().includes(household))
})

test('who was shut out and then removed gets no file of the table', async () => {
  const screen = await atTable({ saved: false })
  await screen.shut('not-shared')
  screen.answers[asking] = refusal('removed')
  const before = sockets.length
  await screen.click(screen.button('Probeer nu'))
  await screen.until(() => sockets.length > before)
  await act(async () => screen.socket().end(CLOSE.forbidden, 'removed'))
  expect(screen.words()).toContain('Je zit niet meer aan deze tafel.')
  expect(screen.words()).not.toContain(household)
  expect(screen.words()).not.toContain('Nog niet alles van jou was bewaard.')
})

test('when nothing was unsaved, what was known before is not shown while it is asked again', async () => {
  const screen = await atTable({ saved: true })
  await screen.shut('not-shared')
  screen.answers[asking] = refusal('forbidden')
  let wasShown = false
  const watch = new MutationObserver(() => {
    wasShown ||= screen.words().includes(household)
  })
  watch.observe(document.body, { childList: true, subtree: true, characterData: true })
  await screen.click(screen.button('Probeer nu'))
  await screen.until(() => screen.hasButton('Probeer opnieuw'))
  watch.disconnect()
  expect(wasShown).toBe(false)
})

test('a device that forgets who I am forgets the card that I kept on it', async () => {
  keepCard({ ...NOTHING_SAID, introduction: 'Ik ken de regels.' })
  const screen = await atTable({ saved: true })
  screen.answers[`POST /sessions/${sessionId}/forget-me`] = [204]
  screen.answers['POST /sign-out'] = [204]
  await screen.click(screen.button('Vergeet mij op dit toestel'))
  expect(screen.words()).toContain('Ook het kaartje dat je op dit toestel bewaarde, is dan weg.')
  await screen.click(screen.button('Vergeet mij'))
  await screen.until(() => screen.words().includes('Dit toestel is je vergeten.'))
  expect(keptCard.get()).toBeUndefined()
})
