import { contentOf, type PlanSources } from '@samenbord/shared/agreement'
import { DOCUMENT_VERSION, readStoredPlan } from '@samenbord/shared/document'
import type { PlanContent } from '@samenbord/shared/model'
import { type Laid, type LayingWork, layPlan } from './lay-plan.ts'
import { type FileWork, makeFile } from './make-file.ts'
import type { FileOutcome, Taker } from './taker.ts'

/** What is read apart from the connections, since it can take long: a document, one Yjs update of version 1. */
export interface ReadingWork {
  readonly document: Uint8Array
  readonly sources: Omit<PlanSources, 'plan'>
}

/** What does the work, in whatever thread. */
export interface Maker {
  read(work: ReadingWork): Promise<PlanContent>
  lay(work: LayingWork): Promise<Laid>
  make(work: FileWork, taker: Taker): Promise<FileOutcome>
}

/** Does it in this thread; LibreOffice works in `folder`. */
export const workIn = (folder?: string): Maker => ({
  read: async ({ document, sources }) => {
    const reading = readStoredPlan(document, DOCUMENT_VERSION)
    // The server made this document: whatever anyone wrote in it, it is one.
    if (!reading.ok) throw new Error(`the document of a session is ${reading.problem}`)
    return contentOf({ ...sources, plan: reading.plan })
  },
  lay: async (work) => layPlan(work),
  make: (work, taker) => makeFile(work, taker, folder),
})
