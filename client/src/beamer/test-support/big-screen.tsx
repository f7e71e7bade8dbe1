import type { Participant } from '@samenbord/shared/model'
import { act } from 'react'
import { onTestFinished } from 'vitest'
import { NOTHING_TOLD, type TableFacts, useObservable, Value } from '../../sync/index.ts'
import { type MemoryTable, memoryTable } from '../../sync/test-support/memory-table.ts'
import { factsFor } from '../../ui/test-support/people.ts'
import { type Screen, show } from '../../ui/test-support/screen.ts'
import { InRoomProvider } from '../in-room.tsx'
import { NowOnScreen } from '../now-on-screen.tsx'
import { SettledPlans } from '../settled-plans.ts'

/** The big screen of a table in memory, and the hand that writes in its plan. */
export interface BigScreen extends Screen {
  readonly table: MemoryTable
  /** Tells the screen facts, on top of what it knew. */
  tell(facts: Partial<TableFacts>): Promise<void>
  /** Does something at the table, and waits until it shows. */
  doing(work: () => void): Promise<void>
  press(key: string): Promise<void>
  all(selector: string): HTMLElement[]
}

/** Shows the big screen of a table where these people are, until the test is over. */
export const bigScreen = async (
  writer: Participant,
  others: readonly Participant[],
  told: Partial<TableFacts> = {},
): Promise<BigScreen> => {
  const table = memoryTable(writer, others)
  const facts = new Value<TableFacts>({ ...factsFor(writer, others), ...NOTHING_TOLD, ...told })
  const settled = new SettledPlans({
    plan: table.plan,
    fields: table.fields,
    save: new Value('saved' as const),
  })
  onTestFinished(() => settled.stop())
  const Shown = () => (
    <div data-big-screen>
      <InRoomProvider facts={useObservable(facts)} settled={settled} writers={table.plan.writers}>
        <NowOnScreen />
      </InRoomProvider>
    </div>
  )
  const screen = await show(<Shown />)
  return {
    ...screen,
    table,
    tell: (more) => act(async () => facts.set({ ...facts.get(), ...more })),
    doing: (work) => act(async () => work()),
    press: (key) =>
      act(async () => {
        window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))
      }),
    all: (selector) => [...document.querySelectorAll<HTMLElement>(`[data-big-screen] ${selector}`)],
  }
}
