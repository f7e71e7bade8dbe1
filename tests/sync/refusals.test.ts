import { SERVER_CLIENT_ID } from '@samenbord/shared/document'
import { LIMITS, MESSAGE } from '@samenbord/shared/protocol'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { RawClient, until } from '../support/table-clients.ts'
import { session, useTable } from '../support/table-fixture.ts'
import { participantId, sessionId } from '../support/table-server.ts'
import { firstUpdate, textOf, writing } from '../support/updates.ts'

const table = useTable()

/** What the server holds now, as somebody new sees it. */
const onTable = async (): Promise<string> => textOf((await table.stock('reader')).doc)

describe('a frame that is not what it should be ends its connection, with the reason', () => {
  test.each<[string, number[], number, string]>([
    ['of no bytes', [], 4400, 'frame-type'],
    ['of a type that does not exist', [42, 1, 0], 4400, 'frame-type'],
    ['with permissions', [MESSAGE.auth, 0, 0], 4400, 'frame-type'],
    ['that only the server sends', [MESSAGE.saved, 9], 4400, 'frame-type'],
    ['that forges an announcement', [MESSAGE.announcement, 2, 123, 125], 4400, 'frame-type'],
    ['of a sync step that does not exist', [0, 3, 0], 4400, 'frame-type'],
    ['cut off in its header', [0, 2], 4400, 'frame-broken'],
    ['shorter than it says', [0, 2, 9, 0, 0], 4400, 'frame-broken'],
    ['longer than it says', [0, 2, 2, 0, 0, 0], 4400, 'frame-broken'],
    ['with a state vector that is none', [0, 0, 2, 9, 1], 4400, 'frame-broken'],
    [
      'that claims ten million structs',
      [0, 2, 7, 1, 0x80, 0xad, 0xe2, 4, 1, 0],
      4400,
      'frame-broken',
    ],
    ['with states that are none', [1, 3, 1, 5, 0], 4400, 'frame-broken'],
    ['that shows what is no JSON', [1, 5, 1, 5, 0, 1, 120], 4400, 'frame-broken'],
    ['that shows a list', [1, 6, 1, 5, 0, 2, 91, 93], 4400, 'frame-broken'],
  ])('%s', async (_what, bytes, code, reason) => {
    const client = await table.raw('anna')
    client.send(...bytes)
    await until(() => client.closed !== undefined)
    expect(client.closed).toEqual({ code, reason })
    expect(table.server.refused).toEqual([reason])
  })

  test('of version 2', async () => {
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'a')
    const client = await table.raw('anna')
    client.update(Y.encodeStateAsUpdateV2(doc))
    await until(() => client.closed !== undefined)
    expect(client.closed).toEqual({ code: 4400, reason: 'update-version' })
  })

  test('of text instead of bytes', async () => {
    const client = await table.raw('anna')
    client.socket.send('{}')
    await until(() => client.closed !== undefined)
    expect(client.closed).toEqual({ code: 4400, reason: 'frame-type' })
  })

  test('of more than a frame may have', async () => {
    const client = await table.raw('anna')
    client.update(firstUpdate(5, 'x'.repeat(LIMITS.frame)))
    await until(() => client.closed !== undefined)
    expect(client.closed).toEqual({ code: 4413, reason: 'frame-too-large' })
    expect(await onTable()).toBe('')
  })

  test('showing more than may be shown', async () => {
    const client = await table.raw('anna')
    client.show(5, 1, JSON.stringify({ x: 'x'.repeat(LIMITS.awareness) }))
    await until(() => client.closed !== undefined)
    expect(client.closed).toEqual({ code: 4413, reason: 'awareness-too-large' })
  })

  test('showing a hundred thousand states', async () => {
    const client = await table.raw('anna')
    client.sendStates(Array.from({ length: 40_000 }, (_, id) => [id, 1, '{}'] as const))
    await until(() => client.closed !== undefined)
    expect(client.closed?.reason).toBe('awareness-too-large')
  })
})

describe('sizes', () => {
  test('what someone made while away may be large, once', async () => {
    const client = await table.raw('anna')
    const [large = new Uint8Array(), more = new Uint8Array()] = writing(
      5,
      'x'.repeat(LIMITS.frame * 2),
      'y'.repeat(LIMITS.frame * 2),
    )
    client.step1()
    client.step2(large)
    await until(() => client.saved.at(-1) === 1)
    client.step2(more)
    await until(() => client.closed !== undefined)
    expect(client.closed?.reason).toBe('frame-too-large')
    expect((await onTable()).length).toBe(LIMITS.frame * 2)
  })
})

describe('someone who may only look', () => {
  test('is refused each change, hears why, and is put out at the third', async () => {
    const client = await table.raw('viewer', 'view')
    client.step1()
    for (const update of writing(5, 'a', 'b')) client.update(update)
    await until(() => client.refusals.length === 2)
    expect(client.refusals).toEqual(['forbidden', 'forbidden'])
    expect(client.closed).toBeUndefined()
    client.step2(firstUpdate(5))
    await until(() => client.closed !== undefined)
    expect(client.closed).toEqual({ code: 4403, reason: 'forbidden' })
    expect(await onTable()).toBe('')
  })

  test('may say what is known already, as a provider does with all deletions', async () => {
    const anna = await table.stock('anna')
    anna.text.insert(0, 'abc')
    anna.text.delete(0, 1)
    const viewer = await table.stock('viewer', 'view')
    expect(textOf(viewer.doc)).toBe('bc')
    const raw = await table.raw('viewer', 'view')
    raw.step1()
    raw.step2(Y.encodeStateAsUpdate(viewer.doc))
    await until(() => raw.saved.at(-1) === 1)
    expect(table.server.refused).toEqual([])
  })

  test('shows where they look', async () => {
    const [anna, viewer] = [await table.raw('anna'), await table.raw('viewer', 'view')]
    viewer.show(9, 1, '{"x":1}')
    await until(() => anna.shown.length > 0)
  })

  test('becomes an editor and a viewer again while connected, and is told', async () => {
    const client = await table.raw('anna', 'view')
    await until(() => client.announcements.length > 0)
    const [a = new Uint8Array(), b = new Uint8Array()] = writing(5, 'a', 'b')
    table.server.tables.setAccess(session, participantId('anna'), 'edit')
    client.step1()
    client.update(a)
    await until(() => client.saved.at(-1) === 1)
    table.server.tables.setAccess(session, participantId('anna'), 'view')
    client.update(b)
    await until(() => client.refusals.length === 1)
    expect(await onTable()).toBe('a')
    const told = client.announcements.flatMap((fact) => (fact.type === 'access' ? fact.access : []))
    expect(told).toEqual(['edit', 'view'])
  })
})

describe('someone whose access is lowered while they write', () => {
  test('is refused what was under way, stays, and when raised is asked for what was refused', async () => {
    const client = await table.raw('anna')
    const updates = writing(5, 'a', 'b', 'c', 'd', 'e', 'f')
    const last = updates.pop() ?? new Uint8Array()
    client.step1()
    table.server.tables.setAccess(session, participantId('anna'), 'view')
    for (const update of updates) client.update(update)
    await until(() => client.refusals.length === updates.length)
    expect(client.closed).toBeUndefined()
    table.server.tables.setAccess(session, participantId('anna'), 'edit')
    const asked = client.questions
    client.update(last)
    await until(() => client.questions > asked)
    client.step2(Y.mergeUpdates([...updates, last]))
    await until(() => client.saved.at(-1) === updates.length + 2)
    expect(await onTable()).toBe('abcdef')
  })
})

describe('writing under the id of another', () => {
  test('is refused, and what the other writes later is not lost', async () => {
    const [anna, mallory] = [await table.raw('anna'), await table.raw('mallory')]
    const [first = new Uint8Array(), second = new Uint8Array()] = writing(5, 'a', 'b')
    anna.step1()
    anna.update(first)
    await until(() => anna.saved.at(-1) === 1)
    // A struct of no content that would take the place of what Anna writes next.
    mallory.step1()
    mallory.send(0, 2, 7, 1, 1, 5, 1, 0, 50, 0)
    await until(() => mallory.refusals.length === 1)
    expect(mallory.refusals).toEqual(['update-foreign'])
    anna.update(second)
    await until(() => anna.saved.at(-1) === 2)
    expect(await onTable()).toBe('ab')
  })

  test('that a newcomer shows is refused, and what the newcomer writes then is not lost', async () => {
    const [anna, mallory] = [await table.raw('anna'), await table.raw('mallory')]
    anna.step1()
    anna.show(77, 1, '{}')
    await until(() => mallory.shown.length > 0)
    mallory.update(Uint8Array.of(1, 1, 77, 0, 0, 1, 0))
    await until(() => mallory.refusals.length === 1)
    expect(mallory.refusals).toEqual(['update-foreign'])
    for (const update of writing(77, 'a', 'b')) anna.update(update)
    await until(() => anna.saved.at(-1) === 2)
    expect(await onTable()).toBe('ab')
  })

  test('taken before its holder came back is told to the holder, never passed over as known', async () => {
    const mallory = await table.raw('mallory')
    mallory.step1()
    mallory.update(Uint8Array.of(1, 1, 77, 0, 0, 1, 0))
    await until(() => mallory.saved.at(-1) === 1)
    const anna = await table.raw('anna')
    anna.step1()
    anna.show(77, 1, '{}')
    anna.update(firstUpdate(77))
    await until(() => anna.refusals.length === 1)
    expect(anna.refusals).toEqual(['update-foreign'])
  })

  test('what is known already does no harm, whoever says it', async () => {
    const [anna, bram] = [await table.raw('anna'), await table.raw('bram')]
    anna.step1()
    anna.update(firstUpdate(5))
    await until(() => anna.saved.at(-1) === 1)
    bram.step1()
    bram.update(firstUpdate(5))
    await until(() => bram.saved.at(-1) === 1)
    expect(bram.refusals).toEqual([])
  })

  test('nobody writes as the server', async () => {
    const client = await table.raw('anna')
    client.update(firstUpdate(SERVER_CLIENT_ID, 'beyond all that the server wrote'.repeat(100)))
    await until(() => client.refusals.length === 1)
    expect(client.refusals).toEqual(['update-foreign'])
  })

  test('an id stays someone’s when the server is started again', async () => {
    const anna = await table.raw('anna')
    anna.step1()
    anna.update(firstUpdate(5))
    await until(() => anna.saved.at(-1) === 1)
    await table.restart()
    const mallory = await table.raw('mallory')
    mallory.update(writing(5, 'a', 'forged')[1] ?? new Uint8Array())
    await until(() => mallory.refusals.length === 1)
    expect(await onTable()).toBe('a')
  })
})

describe('deleting what does not exist yet', () => {
  test('does not take away what another writes later', async () => {
    const [anna, mallory] = [await table.raw('anna'), await table.raw('mallory')]
    mallory.send(0, 2, 6, 0, 1, 5, 1, 0, 100)
    anna.step1()
    anna.update(firstUpdate(5, 'stays'))
    await until(() => anna.saved.at(-1) === 1)
    expect(await onTable()).toBe('stays')
  })
})

describe('updates whose predecessors never come', () => {
  test('are asked for once and then end the connection, while others go on', async () => {
    const [anna, mallory] = [await table.raw('anna'), await table.raw('mallory')]
    const asked = mallory.questions
    const [, ...orphans] = writing(6, ...Array.from({ length: 300 }, () => 'x'.repeat(1000)))
    for (const orphan of orphans) mallory.update(orphan)
    await until(() => mallory.closed !== undefined)
    expect(mallory.closed).toEqual({ code: 4500, reason: 'update-pending' })
    expect(mallory.questions).toBeGreaterThan(asked)
    anna.step1()
    anna.update(firstUpdate(5, 'fine'))
    await until(() => anna.saved.at(-1) === 1)
    expect(await onTable()).toBe('fine')
  })

  test('are placed when these come after all, also when everything came backwards', async () => {
    const anna = await table.raw('anna')
    const updates = writing(5, ...Array.from({ length: 900 }, () => 'x'))
    anna.step1()
    for (const update of updates.reverse()) anna.update(update)
    await until(() => anna.saved.at(-1) === 900)
    expect((await onTable()).length).toBe(900)
  })

  test('count for more than their bytes when they are small, and so are never too many', async () => {
    const mallory = await table.raw('mallory')
    for (let clock = 6_000; clock > 0; clock--) {
      // A struct of no content, of client 6.
      mallory.update(Uint8Array.of(1, 1, 6, (clock & 0x7f) | 0x80, clock >> 7, 0, 1, 0))
    }
    await until(() => mallory.closed !== undefined)
    expect(mallory.closed).toEqual({ code: 4500, reason: 'update-pending' })
  })
})

describe('coming in', () => {
  test('a session that does not exist is not there', async () => {
    const { url } = table.server
    const lost = await RawClient.connect({ url, session: sessionId('nowhere'), name: 'anna' })
    await until(() => lost.closed !== undefined)
    expect(lost.closed).toEqual({ code: 4404, reason: 'session-unknown' })
  })

  test('an older history is not mixed with this one', async () => {
    const client = await table.raw('anna', 'edit', { epoch: '2' })
    await until(() => client.closed !== undefined)
    expect(client.closed).toEqual({ code: 4409, reason: 'older-epoch' })
    const right = await table.raw('anna', 'edit', { epoch: '1' })
    await until(() => right.questions === 1)
  })

  test('one address opens no more than so many connections', async () => {
    const open = await Promise.all(
      Array.from({ length: LIMITS.connectionsPerAddress }, (_, index) =>
        table.raw(`person${Math.floor(index / LIMITS.connectionsPerPerson)}`),
      ),
    )
    const one = await table.raw('anna')
    await until(() => one.closed !== undefined)
    expect(one.closed).toEqual({ code: 4529, reason: 'too-many-connections' })
    open[0]?.leave()
    await until(() => table.server.open.connections < LIMITS.connectionsPerAddress)
    const next = await table.raw('anna')
    await until(() => next.questions === 1)
  })

  test('one participant opens no more than so many, from whatever address', async () => {
    const open = await Promise.all(
      Array.from({ length: LIMITS.connectionsPerPerson }, () => table.raw('anna')),
    )
    const [one, bram] = [await table.raw('anna'), await table.raw('bram')]
    await until(() => one.closed !== undefined && bram.questions === 1)
    expect(one.closed).toEqual({ code: 4529, reason: 'too-many-connections' })
    open[0]?.leave()
    await until(() => table.server.open.connections === LIMITS.connectionsPerPerson)
    const next = await table.raw('anna')
    await until(() => next.questions === 1)
  })

  test('who is asked to leave is closed with the reason, the others stay', async () => {
    const [anna, bram] = [await table.raw('anna'), await table.raw('bram')]
    await until(() => anna.questions + bram.questions === 2)
    table.server.tables.dismiss(session, participantId('anna'), 'removed')
    await until(() => anna.closed !== undefined)
    expect(anna.closed).toEqual({ code: 4403, reason: 'removed' })
    expect(bram.closed).toBeUndefined()
  })
})

describe('someone who asks for everything again and again', () => {
  test('is put out', async () => {
    const client = await table.raw('anna')
    for (let count = 0; count < 300; count++) client.step1()
    await until(() => client.closed !== undefined)
    expect(client.closed).toEqual({ code: 4529, reason: 'too-many-attempts' })
  })
})

describe('someone who sends frames without end', () => {
  test('is put out, and the others stay', async () => {
    const [anna, mallory] = [await table.raw('anna'), await table.raw('mallory', 'view')]
    for (let count = 0; count < 30_000; count++) mallory.send(0, 2, 2, 0, 0)
    await until(() => mallory.closed !== undefined)
    expect(mallory.closed).toEqual({ code: 4529, reason: 'too-many-attempts' })
    expect(anna.closed).toBeUndefined()
  })
})

describe('someone who does not read', () => {
  test('is put out when too much waits for them, and holds up nobody', async () => {
    const writers = await Promise.all(['anna', 'bram', 'chris'].map((name) => table.raw(name)))
    const slow = await table.raw('slow')
    slow.step1()
    await until(() => slow.updates.length > 0)
    slow.socket.pause()
    await Promise.all(
      writers.map(async (writer, who) => {
        writer.step1()
        const pieces = Array.from({ length: 14 }, () => 'x'.repeat(500_000))
        for (const [index, update] of writing(5 + who, ...pieces).entries()) {
          writer.update(update)
          await until(() => (writer.saved.at(-1) ?? 0) > index)
        }
      }),
    )
    await until(() => table.server.refused.includes('too-slow'))
    slow.socket.resume()
    await until(() => slow.closed !== undefined)
    expect(writers.map(({ closed }) => closed)).toEqual([undefined, undefined, undefined])
  })
})
