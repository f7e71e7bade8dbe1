import { type Participant, Session, SessionId } from '@samenbord/shared/model'
import { type SaveState, type TableFacts, type TableState, Value } from '../../sync/index.ts'
import { type MemoryTable, memoryTable } from '../../sync/test-support/memory-table.ts'
import { factsFor, session } from '../../ui/test-support/people.ts'
import type { MySeat, OpenQuietly } from '../my-tables.ts'

/** A table of mine in memory: the real plan, with what the server would tell in the test's hands. */
export interface QuietTable {
  readonly seat: MySeat
  readonly memory: MemoryTable
  readonly state: Value<TableState>
  readonly facts: Value<TableFacts | undefined>
  readonly save: Value<SaveState>
  /** How often it was opened, and left. */
  opened: number
  left: number
}

/** A table at which `me` sits with the others, not open yet. */
export const quietTable = (
  title: string,
  me: Participant,
  others: readonly Participant[],
): QuietTable => {
  const of = Session.parse({
    ...session,
    template: 'mdo',
    id: SessionId.parse(title.replaceAll(' ', '-').padEnd(22, '_').slice(0, 22)),
    title,
  })
  return {
    seat: { session: of, participantId: me.id, access: me.access },
    memory: memoryTable(me),
    state: new Value<TableState>({ kind: 'opening' }),
    facts: new Value<TableFacts | undefined>({ ...factsFor(me, others), session: of }),
    save: new Value<SaveState>('saved'),
    opened: 0,
    left: 0,
  }
}

/** Opens these tables, as the browser would by a connection. */
export const opening =
  (tables: readonly QuietTable[]): OpenQuietly =>
  (id) => {
    const found = tables.find(({ seat }) => seat.session.id === id)
    if (found === undefined) throw new Error(`no table ${id}`)
    found.opened += 1
    const { memory, state, facts, save } = found
    return {
      table: { plan: memory.plan, state, facts, save, isNewer: false },
      leave: () => {
        found.left += 1
      },
    }
  }
