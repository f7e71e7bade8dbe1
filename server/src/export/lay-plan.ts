import { BroughtPlan, planIn } from '@samenbord/shared/agreement'
import { fieldsOf, holdsNumber } from '../http/input.ts'
import { firstPlanOf, planUpdate } from '../sync/first-document.ts'

/** A plan that is brought to a table, as it came, and the document of that table. */
export interface LayingWork {
  readonly file: Uint8Array
  readonly document: Uint8Array
  /** Where nobody's number belongs. */
  readonly isTeamTable: boolean
}

/** What has to be added to the document for the plan to stand in it, or why it cannot. */
export type Laid =
  | { readonly ok: true; readonly update: Uint8Array }
  | {
      readonly ok: false
      readonly reason: 'invalid-body' | 'plan-too-large' | 'citizen-number' | 'session-not-empty'
      /** What of the file is wrong, as paths. */
      readonly fields?: readonly string[]
    }

const asJson = (file: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file))
  } catch {
    // Not UTF-8 or not JSON: what exactly would repeat what was sent.
    return undefined
  }
}

/** Reads a plan that someone brings, and says what has to be added to a document for it to stand there. */
export const layPlan = ({ file, document, isTeamTable }: LayingWork): Laid => {
  const brought = BroughtPlan.safeParse(asJson(file))
  if (!brought.success) {
    const tooMuch = brought.error.issues.some(({ code }) => code === 'too_big')
    const reason = tooMuch ? 'plan-too-large' : 'invalid-body'
    return { ok: false, reason, fields: fieldsOf(brought.error) }
  }
  if (isTeamTable && holdsNumber(brought.data)) {
    return { ok: false, reason: 'citizen-number' }
  }
  const update = planUpdate(document, firstPlanOf(planIn(brought.data)))
  return update === undefined ? { ok: false, reason: 'session-not-empty' } : { ok: true, update }
}
