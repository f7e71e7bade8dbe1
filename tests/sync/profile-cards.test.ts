import { planEntities } from '@samenbord/shared/document'
import type { ParticipantId, ProfileCard, ProfileWords } from '@samenbord/shared/model'
import { MESSAGE } from '@samenbord/shared/protocol'
import * as encoding from 'lib0/encoding'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { freshFolder, START_CODE, startOn } from '../../server/src/main/test-support/running.ts'
import { openSession } from '../support/http-person.ts'
import { Intruder } from '../support/intruder.ts'
import { until } from '../support/until.ts'

const wordsOfJoost: ProfileWords = {
  introduction: 'Ik ben wijkverpleegkundige.',
  hereFor: 'De pufjes en de pillen.',
  brings: 'Ik kom elke week langs.',
  limit: 'Over geld weet ik te weinig.',
  needs: 'Iemand die de dozen tilt.',
  reach: 'Maandag tot en met donderdag.',
  dutyToReport: 'Als iemand in gevaar is.',
}
const forged: ProfileWords = { ...wordsOfJoost, limit: 'Ik doe alles.', reach: 'Dag en nacht.' }

/** A table on a real server, where Joost wrote his card and Fatma would like another. */
const aTable = async () => {
  const server = await startOn(freshFolder())
  const { url } = server.address
  const session = await openSession(url, `#${START_CODE}`)
  const joost = await session.seat('Joost', 'professional', 'edit')
  const fatma = await session.seat('Fatma', 'professional', 'edit')
  const write = (by: typeof joost, whose: ParticipantId, words: ProfileWords) =>
    by.person.call('PUT', `/sessions/${session.id}/participants/${whose}/card`, words)
  expect((await write(joost, joost.participantId, wordsOfJoost)).status).toBe(204)
  const enter = async (one: typeof joost): Promise<Intruder> => {
    const intruder = await Intruder.enter(url, session.id, one.person.cookie)
    onTestFinished(() => intruder.leave())
    return intruder
  }
  return {
    session,
    joost,
    fatma,
    write,
    enter,
    /** The cards as someone is told them who comes in now. */
    cards: async (): Promise<readonly ProfileCard[]> => {
      const reader = await enter(session.coordinator)
      await until(() => toldTo(reader).length > 0)
      reader.leave()
      return toldTo(reader).at(-1) ?? []
    },
  }
}

/** All that this person was told of the cards. */
const toldTo = ({ heard }: Intruder): (readonly ProfileCard[])[] =>
  heard.flatMap((fact) => (fact.type === 'profile-cards' ? [fact.cards] : []))

const cardOf = (participantId: ParticipantId): ProfileCard => ({
  ...wordsOfJoost,
  participantId,
  notedBy: null,
})

describe("nobody changes another's card", () => {
  test('by a call, who leads the meeting neither', async () => {
    const { session, joost, fatma, write, cards } = await aTable()
    for (const [by, reason] of [
      [fatma, 'forbidden'],
      [session.coordinator, 'card-own'],
    ] as const) {
      const answer = await write(by, joost.participantId, forged)
      expect(await answer.json()).toMatchObject({ reason })
    }
    expect(await cards()).toEqual([cardOf(joost.participantId)])
  })

  test('by frames of any type that look as if the server announced it', async () => {
    const { joost, fatma, enter, cards } = await aTable()
    const announced = JSON.stringify({
      type: 'profile-cards',
      cards: [{ ...forged, participantId: joost.participantId, notedBy: null }],
    })
    const there = await enter(joost)
    const types = new Set([...Object.values(MESSAGE), 4, 99, 102, 127, 128, 255])
    for (const type of types) {
      const frame = encoding.createEncoder()
      encoding.writeVarUint(frame, type)
      encoding.writeVarString(frame, announced)
      const intruder = await enter(fatma)
      intruder.send(encoding.toUint8Array(frame))
      // What comes after it was dealt with, or the connection is no more.
      intruder.write((doc) => doc.getMap('after').set('it', type))
      await until(() => intruder.saved > 0 || intruder.refusals.length > 0)
      intruder.leave()
    }
    expect(await cards()).toEqual([cardOf(joost.participantId)])
    expect(toldTo(there)).toEqual([[cardOf(joost.participantId)]])
  })

  test('by writing it in the shared document', async () => {
    const { joost, fatma, enter, cards } = await aTable()
    const there = await enter(joost)
    const intruder = await enter(fatma)
    const id = joost.participantId
    intruder.write((doc) => {
      for (const name of ['profile-cards', 'profileCards', 'participants', 'table', 'writers']) {
        doc.getMap(name).set(id, { ...forged, participantId: id, notedBy: null })
      }
      const card = new Y.Map<unknown>(Object.entries({ kind: 'profile-card', ...forged }))
      planEntities(doc).set(id, card)
    })
    await until(() => intruder.saved > 0 || intruder.refusals.length > 0)
    expect(await cards()).toEqual([cardOf(id)])
    expect(toldTo(there)).toEqual([[cardOf(id)]])
  })
})
