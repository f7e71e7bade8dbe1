import { z } from 'zod'
import { Agreement, MOST_BROUGHT, PlanContent, Sha256, tooMuchIn } from '../model/index.ts'

/**
 * `plan.json`: an agreement as a whole with its hash, or a plan of which something may be left out and
 * which nobody agreed to as it is.
 */
export const PlanFile = z.union([
  z.object({
    agreement: Agreement,
    /** SHA-256 of the canonical form (RFC 8785) of `agreement`, in UTF-8. */
    sha256: Sha256,
  }),
  z.object({
    format: z.literal('samenbord-plan'),
    version: z.literal(1),
    madeAt: z.iso.datetime(),
    /** From which agreement it was taken; nothing when from the table. */
    fromAgreement: z.int().min(1).nullable(),
    plan: PlanContent,
  }),
])
export type PlanFile = z.infer<typeof PlanFile>

/** The plan in such a file. */
export const planIn = (file: PlanFile): PlanContent =>
  'agreement' in file ? file.agreement.content : file.plan

/** A plan that is brought to a table: a file with no more in it than a table can bear. */
export const BroughtPlan = PlanFile.superRefine((file, { addIssue }) => {
  const tooMuch = tooMuchIn(planIn(file))
  if (tooMuch === undefined) return
  const { list } = tooMuch
  const path = 'agreement' in file ? ['agreement', 'content', list] : ['plan', list]
  addIssue({ code: 'too_big', origin: 'array', maximum: MOST_BROUGHT[list], inclusive: true, path })
})

/** The JSON Schema (2020-12) of such a file. */
export const PLAN_FILE_SCHEMA = z.toJSONSchema(PlanFile, { unrepresentable: 'any', io: 'input' })
