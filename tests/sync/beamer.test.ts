import { NOTHING_SAID } from '@samenbord/shared/model'
import { describe, expect, test } from 'vitest'
import type { RawClient } from '../support/table-clients.ts'
import { until } from '../support/table-clients.ts'
import { session, useTable } from '../support/table-fixture.ts'
import { participantId } from '../support/table-server.ts'
import { firstUpdate, textOf } from '../support/updates.ts'

const table = useTable()

/** The big screen that Anna opened. */
const screenOfAnna = (): Promise<RawClient> => table.raw('anna', 'view', { beamer: '1' })

const letIn = (client: RawClient) => until(() => client.questions === 1)

describe('a big screen', () => {
  test('makes nobody present, also not whoever opened it', async () => {
    const screen = await screenOfAnna()
    await letIn(screen)
    expect(table.server.tables.presentCount(session)).toBe(0)
    screen.leave()
    await until(() => table.server.open.connections === 0)
    expect(table.server.told).toEqual([])
  })

  test('reads what the table writes, and sees where people write', async () => {
    const [screen, bram] = [await screenOfAnna(), await table.raw('bram')]
    screen.step1()
    bram.show(6, 1, '{"field":{"entity":"e","field":"words"}}')
    bram.update(firstUpdate(6, 'gelukt'))
    await until(() => textOf(screen.read()) === 'gelukt')
    await until(() => screen.shown.some(({ id }) => id === 6))
    // Also of who was there before.
    const late = await screenOfAnna()
    await until(() => late.shown.some(({ id }) => id === 6))
  })

  test('writes nothing and shows nothing, whatever it sends', async () => {
    const [screen, bram] = [await screenOfAnna(), await table.raw('bram')]
    bram.step1()
    screen.step1()
    screen.show(5, 1, '{"x":2}')
    screen.update(firstUpdate(5, 'toch'))
    screen.step2(firstUpdate(7, 'ook'))
    await until(() => screen.refusals.length === 2)
    expect(screen.refusals).toEqual(['forbidden', 'forbidden'])
    bram.update(firstUpdate(6, 'alleen dit'))
    await until(() => textOf(screen.read()) === 'alleen dit')
    expect(textOf(bram.read())).toBe('')
    expect(bram.shown).toEqual([])
  })

  test('is told what everyone is told, and nothing that is for who opened it', async () => {
    const [screen, anna] = [await screenOfAnna(), await table.raw('anna')]
    await letIn(screen)
    await letIn(anna)
    table.server.tables.announce(session, { type: 'sharing', rules: [] }, participantId('anna'))
    table.server.tables.announce(session, { type: 'meeting', meeting: null })
    await until(() => screen.announcements.some(({ type }) => type === 'meeting'))
    expect(anna.announcements.some(({ type }) => type === 'sharing')).toBe(true)
    expect(screen.announcements.some(({ type }) => type === 'sharing')).toBe(false)
  })

  test('is not told what is not for the wall, also when it is told to everyone', async () => {
    const [screen, anna] = [await screenOfAnna(), await table.raw('anna')]
    await letIn(screen)
    await letIn(anna)
    const { tables } = table.server
    tables.announce(session, { type: 'expectations', expectations: [] })
    tables.announce(session, { type: 'referrals', referrals: [] })
    const course = { wishes: [], handovers: [], changes: [] }
    tables.announce(session, { type: 'lead-course', course })
    const card = {
      ...NOTHING_SAID,
      participantId: participantId('anna'),
      notedBy: null,
      introduction: 'Ik ben Anna.',
      reach: '06 000 11 22',
    }
    tables.announce(session, { type: 'profile-cards', cards: [card] })
    await until(() => screen.announcements.some(({ type }) => type === 'profile-cards'))
    await until(() => anna.announcements.some(({ type }) => type === 'profile-cards'))
    expect(screen.announcements.slice(1)).toEqual([
      { type: 'profile-cards', cards: [{ ...card, reach: null }] },
    ])
    expect(anna.announcements.slice(1)).toMatchObject([
      { type: 'expectations' },
      { type: 'referrals' },
      { type: 'lead-course' },
      { type: 'profile-cards', cards: [card] },
    ])
  })

  test('gets no more to do when whoever opened it does, and closes when that is less', async () => {
    const screen = await screenOfAnna()
    await letIn(screen)
    table.server.tables.setAccess(session, participantId('anna'), 'coordinate')
    screen.update(firstUpdate(5, 'toch'))
    await until(() => screen.refusals.length === 1)
    table.server.tables.setAccess(session, participantId('anna'), 'edit')
    await until(() => screen.closed !== undefined)
    expect(screen.closed?.reason).toBe('beamer-unknown')
  })

  test('closes with all others of its kind, and with whoever opened it', async () => {
    const [one, two, anna] = [
      await screenOfAnna(),
      await screenOfAnna(),
      await table.raw('anna', 'coordinate'),
    ]
    await letIn(one)
    await letIn(two)
    table.server.tables.closeBeamers(session, 'beamer-unknown')
    await until(() => one.closed !== undefined && two.closed !== undefined)
    expect(anna.closed).toBeUndefined()
    const third = await screenOfAnna()
    await letIn(third)
    table.server.tables.dismiss(session, participantId('anna'), 'not-shared')
    await until(() => third.closed?.reason === 'not-shared')
  })
})
