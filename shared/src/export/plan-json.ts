import { canonicalJson } from '../agreement/index.ts'
import type { PlanContent } from '../model/index.ts'
import type { ExportSource } from './source.ts'

/** Where the JSON Schema of the file is, on the server that made it. */
export const PLAN_SCHEMA = '/api/v1/plan.schema.json'

/**
 * `plan.json`: an agreement to the letter as it was hashed, with that hash, when nothing of its plan is
 * left out for who is to have it; else what is left of the plan.
 */
export const planJson = (source: ExportSource, given: PlanContent): string => {
  if (source.kind === 'draft') return extract(given, source.madeAt, null)
  const { agreement, canonical, hash } = source
  return canonicalJson(given) === canonicalJson(agreement.content)
    ? `{"agreement":${canonical},"sha256":"${hash}"}\n`
    : extract(given, agreement.agreedAt, agreement.number)
}

const extract = (plan: PlanContent, madeAt: string, fromAgreement: number | null): string =>
  `${canonicalJson({ format: 'samenbord-plan', version: 1, madeAt, fromAgreement, plan })}\n`
