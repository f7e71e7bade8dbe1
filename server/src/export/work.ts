import { contentOf, type PlanSources } from '@samenbord/shared/agreement'
import { readStoredPlan } from '@samenbord/shared/document'
import type { PlanContent } from '@samenbord/shared/model'
import { type FileWork, type MadeFile, makeFile } from './make-file.ts'

/** What is done apart from the connections, since it can take long. */
export type Work =
  /** Reads the plan out of a document, one Yjs update of version 1. */
  | {
      readonly kind: 'content'
      readonly document: Uint8Array
      readonly sources: Omit<PlanSources, 'plan'>
    }
  /** Makes a file of a plan. */
  | { readonly kind: 'file'; readonly file: FileWork }

/** What comes of it. */
export type Outcome =
  | { readonly kind: 'content'; readonly content: PlanContent }
  | { readonly kind: 'file'; readonly file: MadeFile }

/** Does it, in whatever thread; LibreOffice works in `folder`. */
export const doWork = async (work: Work, folder?: string): Promise<Outcome> => {
  if (work.kind === 'file') return { kind: 'file', file: await makeFile(work.file, folder) }
  const reading = readStoredPlan(work.document)
  // The server made this document, and keeps it up to date.
  if (!reading.ok) throw new Error(`the document of a session is ${reading.problem}`)
  return { kind: 'content', content: contentOf({ ...work.sources, plan: reading.plan }) }
}
