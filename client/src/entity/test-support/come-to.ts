import { Agenda, type MeetingMode, type Participant, type StepKind } from '@samenbord/shared/model'
import type { Seat } from './plan-table.tsx'

/** Has the table be at this step, for the screens of this seat. */
export const comeTo = (
  seat: Seat,
  kind: StepKind,
  more: {
    readonly noteTaker?: Participant
    readonly mode?: MeetingMode
    readonly turn?: number
  } = {},
): void => {
  const { noteTaker, mode = 'with-resident', turn = 0 } = more
  const id = kind.padEnd(22, '_')
  const step = { id, kind, minutes: 5, spent: 0, state: 'to-come', method: null }
  seat.facts.set({
    ...seat.facts.get(),
    agenda: Agenda.parse({
      version: turn,
      mode,
      steps: [step],
      current: id,
      since: `2026-05-12T12:0${turn}:00.000Z`,
      noteTaker: noteTaker?.id ?? null,
    }),
  })
}
