import {
  CreateInvitationResponse,
  JoinResponse,
  ScaleQuestionResponse,
} from '@samenbord/shared/protocol'
import { expect, test } from 'vitest'
import { listening, until } from './test-support/listening.ts'
import { Caller, freshFolder, startOn, tableOn } from './test-support/running.ts'

const CANARY = 'kanarie-in-het-hoofd'

/** What was told of the question, in order. */
const hearing = (caller: Caller, sessionId: string) => {
  const { announcements, wire } = listening(caller, sessionId)
  const questions = () =>
    announcements().flatMap((each) => (each.type === 'scale-question' ? [each.question] : []))
  return { questions, wire }
}

const aTableOfThree = async () => {
  const server = await startOn(freshFolder())
  const table = await tableOn(server)
  const guest = async (name: string) => {
    const wanted = { kind: 'resident', access: 'edit' }
    const invited = await table.coordinator.call('POST', `${table.path}/invitations`, wanted)
    const { token } = CreateInvitationResponse.parse(await invited.json())
    const caller = new Caller(server)
    const joined = await caller.call('POST', '/api/v1/join', { token, name })
    return { caller, id: JoinResponse.parse(await joined.json()).participantId }
  }
  return { table, wim: await guest('Wim'), greet: await guest('Greet') }
}

test('[SECRET-1] before answers are shown they are on no wire, then on everyone’s', async () => {
  const { table, wim, greet } = await aTableOfThree()
  const asking = { words: 'Hoe vol zit je hoofd?' }
  const asked = await table.coordinator.call('POST', `${table.path}/scale-questions`, asking)
  const { question } = ScaleQuestionResponse.parse(await asked.json())
  const at = `${table.path}/scale-questions/${question.id}`
  const early = [table.coordinator, wim.caller, greet.caller].map((one) => hearing(one, table.id))
  await until(() => early.every(({ questions }) => questions().length === 1))

  const answer = { value: 7, words: CANARY }
  expect((await wim.caller.call('PUT', `${at}/answer`, answer)).status).toBe(204)
  const late = hearing(greet.caller, table.id)
  const everyone = [...early, late]
  await until(() =>
    everyone.every(({ questions }) => {
      const newest = questions().at(-1)
      return newest?.state === 'open' && newest.answered.includes(wim.id)
    }),
  )
  const asks: [Caller, string][] = [table.coordinator, greet.caller].flatMap((caller) =>
    [`${at}/answer`, table.path, `${table.path}/participants`, `${table.path}/meetings`].map(
      (path): [Caller, string] => [caller, path],
    ),
  )
  for (const [caller, path] of asks) {
    expect(await (await caller.call('GET', path)).text()).not.toContain(CANARY)
  }
  for (const { wire } of everyone) {
    expect(wire()).not.toContain(CANARY)
    expect(wire()).not.toContain('"value"')
  }

  await table.coordinator.call('POST', `${at}/show`)
  await until(() => everyone.every(({ wire }) => wire().includes(CANARY)))
  const shown = everyone.map(({ questions }) => questions().at(-1))
  for (const each of shown) {
    expect(each).toMatchObject({ state: 'shown', answers: [{ participantId: wim.id, ...answer }] })
  }
})

test('[SECRET-2] what was answered and taken away never comes over a wire', async () => {
  const { table, wim, greet } = await aTableOfThree()
  const asked = await table.coordinator.call('POST', `${table.path}/scale-questions`, {
    words: 'Hoe vol zit je hoofd?',
  })
  const { question } = ScaleQuestionResponse.parse(await asked.json())
  const at = `${table.path}/scale-questions/${question.id}`
  const ears = hearing(greet.caller, table.id)
  await wim.caller.call('PUT', `${at}/answer`, { value: 7, words: CANARY })
  await table.coordinator.call('DELETE', at)
  await until(() => ears.questions().at(-1) === null)
  const next = await table.coordinator.call('POST', `${table.path}/scale-questions`, {
    words: 'En nu?',
  })
  const { question: second } = ScaleQuestionResponse.parse(await next.json())
  const shown = await table.coordinator.call(
    'POST',
    `${table.path}/scale-questions/${second.id}/show`,
  )
  expect(await shown.text()).not.toContain(CANARY)
  await until(() => ears.questions().at(-1)?.state === 'shown')
  expect(ears.wire()).not.toContain(CANARY)
})
