// @vitest-environment happy-dom
import { NEW_GOAL, partyOf } from '@samenbord/shared/model'
import { expect, onTestFinished, test } from 'vitest'
import { type SaveState, Value } from '../sync/index.ts'
import { exchange, type MemoryTable, memoryTable } from '../sync/test-support/memory-table.ts'
import { rewrite } from '../sync/test-support/rewrite.ts'
import { someone } from '../ui/test-support/people.ts'
import { SettledPlans } from './settled-plans.ts'
import type { After } from './unfinished.ts'

const samira = someone('Samira')
const wim = someone('Wim', { kind: 'resident' })
const ofWim = partyOf({ kind: 'participant', id: wim.id })

/** What one tells the other shows once per frame. */
const reach = async (...tables: readonly MemoryTable[]): Promise<void> => {
  exchange(...tables)
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
}

/** A clock that goes on when the test says so. */
const handClock = () => {
  let now = 0
  const alarms = new Set<{ readonly at: number; readonly work: () => void }>()
  const after: After = (time, work) => {
    const alarm = { at: now + time, work }
    alarms.add(alarm)
    return () => alarms.delete(alarm)
  }
  const pass = (time: number) => {
    now += time
    for (const alarm of [...alarms]) {
      if (alarm.at > now) continue
      alarms.delete(alarm)
      alarm.work()
    }
  }
  return { after, pass, waiting: () => alarms.size }
}

type BigScreen = ReturnType<typeof bigScreen>

const bigScreen = () => {
  const table = memoryTable(samira)
  const save = new Value<SaveState>('saved')
  const { after, pass, waiting } = handClock()
  const settled = new SettledPlans({ plan: table.plan, fields: table.fields, save }, after)
  onTestFinished(() => settled.stop())
  return {
    table,
    save,
    pass,
    waiting,
    stop: () => settled.stop(),
    words: () => settled.plan.get().goals.map(({ words }) => words),
  }
}

const wish = { ...NEW_GOAL, whose: ofWim, wordsOf: ofWim }

test('half-typed words wait until whoever types has left the field', async () => {
  const screen = bigScreen()
  const writer = memoryTable(wim)
  const id = writer.plan.add('goal', { ...wish, words: 'Rust.' })
  await reach(writer, screen.table)
  expect(screen.words()).toEqual(['Rust.'])
  writer.fields.set({ entity: id, field: 'words' })
  await reach(writer, screen.table)
  rewrite(writer.plan, 'goal', id, 'words', 'Rust in hu')
  await reach(writer, screen.table)
  expect(screen.words()).toEqual(['Rust.'])
  rewrite(writer.plan, 'goal', id, 'words', 'Rust in huis.')
  writer.fields.set(undefined)
  await reach(writer, screen.table)
  expect(screen.words()).toEqual(['Rust in huis.'])
})

test('a lost network is not taken for people who have finished writing', async () => {
  const screen = bigScreen()
  const writer = memoryTable(wim)
  const id = writer.plan.add('goal', { ...wish, words: 'Rust.' })
  await reach(writer, screen.table)
  writer.fields.set({ entity: id, field: 'words' })
  await reach(writer, screen.table)
  rewrite(writer.plan, 'goal', id, 'words', 'Rust in hu')
  await reach(writer, screen.table)
  screen.save.set('offline')
  // Without a network nobody seems to be there.
  screen.table.awareness.states.delete(writer.awareness.clientID)
  screen.table.awareness.emit('change', [{ added: [], updated: [], removed: [] }, 'lost'])
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
  expect(screen.words()).toEqual(['Rust.'])
  writer.awareness.setLocalState(writer.awareness.getLocalState())
  await reach(writer, screen.table)
  screen.save.set('saved')
  await reach(writer, screen.table)
  expect(screen.words()).toEqual(['Rust.'])
})

/** Someone who halfway a word is no longer there. */
const halfway = async (screen: BigScreen) => {
  const writer = memoryTable(wim)
  const id = writer.plan.add('goal', { ...wish, words: 'Rust.' })
  await reach(writer, screen.table)
  writer.fields.set({ entity: id, field: 'words' })
  await reach(writer, screen.table)
  rewrite(writer.plan, 'goal', id, 'words', 'Rust in hu')
  await reach(writer, screen.table)
  writer.awareness.setLocalState(null)
  await reach(writer, screen.table)
  return { writer, id }
}

test('who drops off the network halfway a word has not finished it', async () => {
  const screen = bigScreen()
  const { writer, id } = await halfway(screen)
  expect(screen.words()).toEqual(['Rust.'])
  const { id: participantId, name, kind, colour } = wim
  writer.awareness.setLocalState({
    user: { participantId, name, kind, colour },
    field: { entity: id, field: 'words' },
  })
  await reach(writer, screen.table)
  expect(screen.waiting()).toBe(0)
  expect(screen.words()).toEqual(['Rust.'])
  writer.fields.set(undefined)
  await reach(writer, screen.table)
  expect(screen.words()).toEqual(['Rust in hu'])
})

test('who comes back without that field has finished writing in it', async () => {
  const screen = bigScreen()
  await halfway(screen)
  const again = memoryTable(wim)
  await reach(again, screen.table)
  expect(screen.words()).toEqual(['Rust in hu'])
  expect(screen.waiting()).toBe(0)
})

test('another page of the same person does not tell that they are back', async () => {
  const screen = bigScreen()
  const phone = memoryTable(wim)
  await reach(phone, screen.table)
  await halfway(screen)
  phone.fields.set(undefined)
  await reach(phone, screen.table)
  expect(screen.words()).toEqual(['Rust.'])
})

test('who stays away for a minute has finished writing', async () => {
  const screen = bigScreen()
  await halfway(screen)
  expect(screen.words()).toEqual(['Rust.'])
  screen.pass(59_999)
  await reach(screen.table)
  expect(screen.words()).toEqual(['Rust.'])
  screen.pass(1)
  await reach(screen.table)
  expect(screen.words()).toEqual(['Rust in hu'])
})

test('the minute begins anew after the screen itself was without a network', async () => {
  const screen = bigScreen()
  await halfway(screen)
  screen.save.set('offline')
  screen.pass(60_000)
  screen.save.set('saved')
  await reach(screen.table)
  expect(screen.words()).toEqual(['Rust.'])
  screen.pass(60_000)
  await reach(screen.table)
  expect(screen.words()).toEqual(['Rust in hu'])
})

test('a screen that goes waits for nobody any more', async () => {
  const screen = bigScreen()
  await halfway(screen)
  expect(screen.waiting()).toBe(1)
  screen.stop()
  expect(screen.waiting()).toBe(0)
})
