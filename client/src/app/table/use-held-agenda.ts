import type { Agenda, MeetingMode, StepId } from '@samenbord/shared/model'
import { type RefObject, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { isWrittenIn } from '../../ui/in-field.ts'
import { useHeld } from '../../ui/use-held.ts'

/** Whether someone has words in a field here, and is still in it. */
const hasWordsIn = (view: HTMLElement | null): boolean => {
  const { activeElement } = document
  if (activeElement === null || view?.contains(activeElement) !== true) return false
  if (!isWrittenIn(activeElement)) return false
  const isField =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
  const words = isField ? activeElement.value : activeElement.textContent
  return (words ?? '').trim() !== ''
}

/** The agenda at the step on this screen. */
interface HeldAgenda {
  /** With the step on this screen as its current; nothing while there is none. */
  readonly agenda: Agenda | null
  /** Tells this turn of this step on this screen from all others, also when the table was away. */
  readonly turn: string
  /** Whether the table is at another step already. */
  readonly isBehind: boolean
  follow(): void
  /** This person has just written something. */
  wrote(): void
  /** What this person wrote lies on the table now. */
  done(): void
}

/** A step as it came on this screen. */
interface Turn {
  readonly step: StepId | null
  readonly since: Agenda['since']
  readonly mode: MeetingMode | undefined
}

/**
 * The step of the table, except while this person writes in `view`: then theirs stays, and so does
 * whether the resident is there, since that takes fields away.
 */
export const useHeldAgenda = (view: RefObject<HTMLElement | null>): HeldAgenda => {
  const { agenda } = useAtTable().facts
  const current = agenda?.current ?? null
  const { shown, isBehind, isWriting, follow, wrote, ...held } = useHeld(current, () =>
    hasWordsIn(view.current),
  )
  // The agenda goes with its meeting, or may lose the step; what is being written does not.
  const [kept, setKept] = useState<Agenda>()
  if (!isBehind && agenda !== null && kept !== agenda) setKept(agenda)
  // When the table comes back to a step that never left this screen, its turn goes on.
  const mode = agenda?.mode
  const [turn, setTurn] = useState<Turn>({ step: shown, since: agenda?.since ?? null, mode })
  if (turn.step !== shown) setTurn({ step: shown, since: agenda?.since ?? null, mode })
  else if (mode !== undefined && turn.mode !== mode && !isWriting()) setTurn({ ...turn, mode })
  const here = isBehind && shown === null ? null : ((isBehind ? kept : agenda) ?? null)
  return {
    agenda: here === null || turn.mode === undefined ? here : inMode(here, turn.mode),
    turn: `${turn.step ?? ''} ${turn.since ?? ''}`,
    isBehind,
    follow,
    wrote,
    done: () => {
      held.done()
      setTurn({ ...turn, mode: mode ?? turn.mode })
    },
  }
}

const inMode = (agenda: Agenda, mode: MeetingMode): Agenda =>
  agenda.mode === mode ? agenda : { ...agenda, mode }
