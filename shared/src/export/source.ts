import type {
  Address,
  Agreement,
  Day,
  ExportPart,
  PlanContent,
  Reader,
  SessionId,
  Sha256,
} from '../model/index.ts'
import type { Language } from '../texts/index.ts'

/** Of what a file is made: an agreement, or as a draft the plan as it stands now. */
export type ExportSource = { readonly sessionId: SessionId } & (
  | {
      readonly kind: 'agreement'
      readonly agreement: Agreement
      readonly hash: Sha256
      /** The form that was hashed, to the letter. */
      readonly canonical: string
    }
  | { readonly kind: 'draft'; readonly content: PlanContent; readonly madeAt: string }
)

/** What a file is to hold, for whom, and how it speaks. */
export interface ExportWishes {
  readonly reader: Reader
  readonly parts: readonly ExportPart[]
  readonly language: Language
  readonly address: Address
  readonly today: Day
  /** Who must not get to see it, by name: the residents do not let it go along with them. */
  readonly notFor: readonly string[]
}

/** The plan in a source. */
export const contentIn = (source: ExportSource): PlanContent =>
  source.kind === 'agreement' ? source.agreement.content : source.content
