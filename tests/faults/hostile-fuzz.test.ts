import { SERVER_CLIENT_ID, seedTable } from '@samenbord/shared/document'
import type { Access } from '@samenbord/shared/model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { Fuzzer } from '../support/hostile/fuzz/fuzzer.ts'
import { memoryOf } from '../support/hostile/memory.ts'
import { updateFrame } from '../support/hostile/table-frames.ts'
import { newSeed, randomFrom } from '../support/random.ts'
import { RawClient, until } from '../support/table-clients.ts'
import { startTableProcess, type TableProcess } from '../support/table-process.ts'
import { sessionId, temporaryFolder } from '../support/table-server.ts'
import { firstUpdate, textOf, writing } from '../support/updates.ts'

const seed = Number(process.env.FAULTS_SEED ?? newSeed())
const FRAMES = Number(process.env.FUZZ_FRAMES ?? 100_000)
/** Under a thousand frames a second even a busy machine does not come. */
const PATIENCE_MS = 30_000 + FRAMES * 3
/** A server may grow by so much, whatever is done to it, in MiB. */
const MOST_GROWTH = 256
/** What someone typed before, a word for each update, and under which client id. */
const VICTIM = 77
/** Under which client ids others type afterwards. */
const NEXT: Record<Access, number> = {
  view: 4_000_000_001,
  edit: 4_000_000_002,
  coordinate: 4_000_000_003,
}
const WORDS = ['ik ', 'wil ', 'rust ', 'in ', 'huis']

const session = sessionId('table')
let server: TableProcess
let clean: () => void
let words: readonly Uint8Array[]

const come = (name: string, access: Access = 'edit'): Promise<RawClient> =>
  RawClient.connect({ url: server.url, session, name, access }, { saved: '1', facts: '1' })

/** The document as someone has it who comes now. */
const read = async (): Promise<Y.Doc> => {
  const reader = await come('reader')
  reader.step1()
  await until(() => reader.saved.length > 0)
  const doc = reader.read()
  reader.leave()
  return doc
}

/** What stands under a client id, letter by letter; a space in brackets where something was deleted. */
const writtenBy = (doc: Y.Doc, clientId: number): string[] =>
  (doc.store.clients.get(clientId) ?? []).flatMap((struct) =>
    struct instanceof Y.Item && struct.content instanceof Y.ContentString
      ? [...struct.content.str]
      : Array.from({ length: struct.length }, () => 'gone'),
  )

beforeEach(async () => {
  const [folder, remove] = temporaryFolder()
  clean = remove
  server = await startTableProcess(folder)
  const victim = await come('victim')
  victim.step1()
  words = writing(VICTIM, ...WORDS)
  for (const word of words) victim.update(word)
  await until(() => victim.saved.at(-1) === WORDS.length)
  victim.leave()
})

afterEach(async () => {
  await server.end('SIGTERM')
  clean()
})

describe.each<Access>(['view', 'edit', 'coordinate'])('someone with access to %s', (access) => {
  test(
    `changes nothing that they may not with ${FRAMES} frames that may be anything, and hurts nobody (FAULTS_SEED=${seed})`,
    async () => {
      const before = await read()
      const memory = memoryOf(server.pid)
      const { frames, connections, reasons } = await new Fuzzer({
        server: server.url.replace('ws:', 'http:').replace('/sync', ''),
        session,
        access,
        frames: FRAMES,
        whole: Y.encodeStateAsUpdate(before),
        otherTable: seedTable(),
        ofOthers: words.map(updateFrame),
        clientsOfOthers: [SERVER_CLIENT_ID, VICTIM],
        random: randomFrom(seed),
      }).run()
      expect(frames).toBeGreaterThanOrEqual(FRAMES)
      expect(connections).toBeGreaterThan(1)
      expect(Object.keys(reasons)).toContain('frame-broken')
      expect(Object.keys(reasons)).not.toContain('internal')

      const after = await read()
      if (access === 'view') {
        expect(Y.encodeStateAsUpdate(after)).toEqual(Y.encodeStateAsUpdate(before))
      } else {
        expect(Y.getState(after.store, SERVER_CLIENT_ID)).toBe(
          Y.getState(before.store, SERVER_CLIENT_ID),
        )
        const typed = [...WORDS.join('')]
        const found = writtenBy(after, VICTIM)
        expect(found).toHaveLength(typed.length)
        expect(found.filter((letter, at) => letter !== 'gone' && letter !== typed[at])).toEqual([])
      }
      expect(memoryOf(server.pid) - memory).toBeLessThan(MOST_GROWTH)

      const next = await come(`next-${access}`)
      next.step1()
      const update = firstUpdate(NEXT[access], `Na ${access}`)
      next.update(update)
      await until(() => next.saved.at(-1) === 1)
      next.leave()
      expect(textOf(await read())).toContain(`Na ${access}`)
      process.stdout.write(
        `${access}: ${frames} frames on ${connections} connections, ${Math.round(memoryOf(server.pid) - memory)} MiB more, ${JSON.stringify(reasons)}\n`,
      )
    },
    PATIENCE_MS,
  )
})
