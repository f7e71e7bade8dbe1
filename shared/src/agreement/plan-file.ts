import { z } from 'zod'
import { Agreement, PlanContent, Sha256 } from '../model/index.ts'

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

/** The JSON Schema (2020-12) of such a file. */
export const PLAN_FILE_SCHEMA = z.toJSONSchema(PlanFile, { unrepresentable: 'any', io: 'input' })
