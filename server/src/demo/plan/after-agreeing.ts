import type { Party, ReportStatus } from '@samenbord/shared/model'
import type { Days } from '../days.ts'
import type { Draft, DraftOf } from './draft.ts'
import { actionId, goalId, reportId } from './ids.ts'
import type { AtTable } from './people.ts'

/** What came into the plan only after the second meeting had agreed to it. */
const CAME_AFTER: ReadonlySet<string> = new Set([actionId('verzekeraar'), actionId('kees')])

/** So long the rent that is due was to rest, before Peter asked whether that could be. */
const RENT_WAS_TO_REST = 80
/** By then the chest was to be there. */
const CHEST_WAS_TO_COME = 7

/** A part of the plan as it was when the table agreed; nothing when it was not there yet. */
export const asAgreed =
  ({ day, say }: Days) =>
  (draft: Draft): readonly Draft[] => {
    if (CAME_AFTER.has(draft.id)) return []
    if (draft.kind === 'action' && draft.id === actionId('huur-rust')) {
      return [{ ...draft, words: `laat de huurschuld rusten tot ${say(RENT_WAS_TO_REST)}` }]
    }
    if (draft.kind === 'action' && draft.id === actionId('kist')) {
      return [{ ...draft, due: { kind: 'before', day: day(CHEST_WAS_TO_COME) } }]
    }
    if (draft.kind === 'goal' && draft.id === goalId('bed')) return [{ ...draft, status: 'chosen' }]
    return [draft]
  }

/** How it went since, told on the same day. */
export const sinceAgreed = ({ greet, peter }: AtTable): readonly DraftOf<'report'>[] => {
  const told = (
    task: string,
    status: ReportStatus,
    by: Party,
    words: string,
  ): DraftOf<'report'> => ({
    kind: 'report',
    id: reportId(task),
    action: actionId(task),
    status,
    words,
    by,
  })
  return [
    told('kist', 'running', peter, 'De kist is er. Ik breng hem deze week.'),
    told('matras', 'stuck', greet, 'De kerk wil eerst weten wat het kost. Dat zoek ik uit.'),
  ]
}
