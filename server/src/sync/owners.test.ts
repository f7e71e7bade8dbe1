import { SERVER_CLIENT_ID } from '@samenbord/shared/document'
import { ParticipantId } from '@samenbord/shared/model'
import { describe, expect, test } from 'vitest'
import { Owners, type Writer } from './owners.ts'
import type { Section } from './update-reading.ts'

const anna = ParticipantId.parse('anna'.padEnd(22, '-'))
const bram = ParticipantId.parse('bram'.padEnd(22, '-'))

const structsOf = (...clients: readonly number[]): Section[] =>
  clients.map((client) => ({
    client,
    clock: 0,
    end: 1,
    count: 1,
    from: 0,
    to: 0,
    needsFrom: 0,
    needsTo: 0,
  }))

const writer = (participantId: ParticipantId, rest: Partial<Writer> = {}): Writer => ({
  participantId,
  presenceId: undefined,
  claimsLeft: 10,
  isAbsent: undefined,
  ...rest,
})

describe('whose a client id is', () => {
  test('whoever writes first under an id owns it', () => {
    const owners = new Owners([])
    const claim = { clientId: 5, participantId: anna }
    expect(owners.judge(structsOf(5), writer(anna))).toMatchObject({ ok: true, claims: [claim] })
    owners.add([claim])
    expect(owners.judge(structsOf(5), writer(anna))).toMatchObject({ ok: true, claims: [] })
    expect(owners.judge(structsOf(5), writer(bram))).toEqual({ ok: false })
  })

  test('whoever shows itself under a free id keeps it until it writes', () => {
    const owners = new Owners([])
    owners.reserve(5, anna)
    owners.reserve(5, bram)
    expect(owners.judge(structsOf(5), writer(bram))).toEqual({ ok: false })
    const claim = { clientId: 5, participantId: anna }
    expect(owners.judge(structsOf(5), writer(anna))).toMatchObject({ ok: true, claims: [claim] })
    owners.add([claim])
    expect(owners.judge(structsOf(5), writer(anna))).toMatchObject({ ok: true, claims: [] })
  })

  test('showing an id takes it from nobody', () => {
    const owners = new Owners([{ clientId: 5, participantId: anna }])
    owners.reserve(5, bram)
    expect(owners.judge(structsOf(5), writer(anna))).toMatchObject({ ok: true })
    expect(owners.isOfAnother(5, bram)).toBe(true)
    expect(owners.isOfAnother(5, anna)).toBe(false)
  })

  test('nobody keeps ids without end', () => {
    const owners = new Owners([])
    for (let id = 2; id < 1_000; id++) owners.reserve(id, bram)
    expect(owners.judge(structsOf(999), writer(anna))).toMatchObject({ ok: true })
  })

  test('asking alone gives nobody anything', () => {
    const owners = new Owners([])
    owners.judge(structsOf(5), writer(anna))
    expect(owners.judge(structsOf(5), writer(bram))).toMatchObject({ ok: true })
  })

  test('one foreign struct makes all of an update foreign', () => {
    const owners = new Owners([{ clientId: 5, participantId: anna }])
    expect(owners.judge(structsOf(6, 5), writer(bram))).toEqual({ ok: false })
  })

  test('nobody writes under the id of the server, not even after a loss of power', () => {
    const structs = structsOf(SERVER_CLIENT_ID)
    expect(new Owners([]).judge(structs, writer(anna))).toEqual({ ok: false })
    const lenient = writer(anna, { isAbsent: () => true })
    expect(new Owners([]).judge(structs, lenient)).toEqual({ ok: false })
  })

  test('nobody takes more ids than a browser needs', () => {
    const owners = new Owners([])
    expect(owners.judge(structsOf(5, 6, 7), writer(anna, { claimsLeft: 2 }))).toEqual({ ok: false })
  })

  describe('after a loss of power', () => {
    const owners = new Owners([{ clientId: 5, participantId: anna }])

    test('others bring back what someone had written who is not there', () => {
      const judgement = owners.judge(structsOf(5), writer(bram, { isAbsent: () => true }))
      expect(judgement).toEqual({ ok: true, claims: [], broughtBack: 1 })
    })

    test('but not of someone who is there', () => {
      expect(owners.judge(structsOf(5), writer(bram, { isAbsent: () => false }))).toEqual({
        ok: false,
      })
    })

    test('an id whose owner was lost too stays free for its owner', () => {
      const lenient = writer(bram, { isAbsent: () => true, presenceId: 6 })
      expect(owners.judge(structsOf(6, 7), lenient)).toEqual({
        ok: true,
        claims: [{ clientId: 6, participantId: bram }],
        broughtBack: 1,
      })
    })
  })
})
