import type { Participant } from '@samenbord/shared/model'
import { act, type ReactElement } from 'react'
import { type TableFacts, useObservable, Value } from '../../sync/index.ts'
import { exchange, type MemoryTable, memoryTable } from '../../sync/test-support/memory-table.ts'
import { factsFor } from '../../ui/test-support/people.ts'
import { type Screen, show } from '../../ui/test-support/screen.ts'
import { AtTableProvider } from '../at-table.tsx'

/** One person at a table in memory: the real document, undo and presence, without a server. */
export interface Seat {
  readonly me: Participant
  readonly table: MemoryTable
  /** What the server would tell; set it to have someone join, or to take access away. */
  readonly facts: Value<TableFacts>
}

/** A seat at the table for each of them; what one does reaches the others with `sync`. */
export const seatsFor = (...people: readonly Participant[]): Seat[] =>
  people.map((me) => ({
    me,
    table: memoryTable(me),
    facts: new Value(
      factsFor(
        me,
        people.filter((other) => other !== me),
      ),
    ),
  }))

/** The seat of `me`, with others at the table who do nothing in this test. */
export const seatOf = (me: Participant, others: readonly Participant[] = []): Seat => ({
  me,
  table: memoryTable(me),
  facts: new Value(factsFor(me, others)),
})

const Seated = (props: { seat: Seat; children: ReactElement }): ReactElement => {
  const facts = useObservable(props.seat.facts)
  return (
    <AtTableProvider table={props.seat.table} facts={facts}>
      {props.children}
    </AtTableProvider>
  )
}

/** A screen of the plan, as someone with a keyboard or a screen reader meets it. */
export interface PlanScreen extends Screen {
  /** The field with this label in which several lines can be written. */
  area(label: string): HTMLTextAreaElement
  /** Writes in it as someone would: what stood there is replaced. */
  write(label: string, words: string): Promise<void>
  /** Presses a key where the focus is, or in `element`. */
  press(key: string, element?: Element): Promise<void>
  /** The first element that this selector finds. */
  find(selector: string): HTMLElement
  all(selector: string): HTMLElement[]
}

/** Shows an element to someone at their seat, in Dutch, until the test is over. */
export const showAt = async (seat: Seat, element: ReactElement): Promise<PlanScreen> => {
  const place = 'data-plan-screen'
  const screen = await show(
    <div {...{ [place]: seat.me.id }}>
      <Seated seat={seat}>{element}</Seated>
    </div>,
  )
  const all = (selector: string) => [
    ...document.querySelectorAll<HTMLElement>(`[${place}="${seat.me.id}"] ${selector}`),
  ]
  const area = (label: string): HTMLTextAreaElement => {
    const found = all('label').find(({ textContent }) => textContent?.startsWith(label))
    const control = document.getElementById(found?.getAttribute('for') ?? '')
    if (control instanceof HTMLTextAreaElement) return control
    throw new Error(`no field ${label} in: ${screen.words()}`)
  }
  return {
    ...screen,
    area,
    all,
    find: (selector) => {
      const [found] = all(selector)
      if (found === undefined) throw new Error(`no ${selector} in: ${screen.words()}`)
      return found
    },
    write: (label, words) =>
      act(async () => {
        const field = area(label)
        field.focus()
        // React hears a change only when the value was set past its own setter.
        const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
        set?.call(field, words)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }),
    press: (key, element = document.activeElement ?? document.body) =>
      act(async () => {
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        )
      }),
  }
}

/** Brings what each of them did to the others, and waits until it shows. */
export const sync = (...seats: readonly Seat[]): Promise<void> =>
  act(async () => {
    exchange(...seats.map(({ table }) => table))
    // What comes from others is shown once per frame.
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  })

/** Does something in the document of a seat, as one would by hand, and waits until it shows. */
export const doing = (work: () => unknown): Promise<void> =>
  act(async () => {
    work()
  })
