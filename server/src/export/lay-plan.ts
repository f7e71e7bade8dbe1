import { BroughtPlan, planIn } from '@samenbord/shared/agreement'
import { fieldsOf, holdsNumber } from '../http/input.ts'
import { firstPlanOf, planUpdate } from '../sync/first-document.ts'
import type { Laid, LayingWork } from './work.ts'

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
