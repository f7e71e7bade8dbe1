import type { PlanContent } from '@samenbord/shared/model'
import { type Asker, fileStream, type StartedFile } from './file-stream.ts'
import type { Laid, LayingWork } from './lay-plan.ts'
import type { FileWork } from './make-file.ts'
import { openThread, type StartThread } from './making-thread.ts'
import type { Maker, ReadingWork } from './work.ts'

/** Reads plans and makes files of them, apart from the connections. */
export interface Workshop {
  /** The plan in a document, one Yjs update of version 1. */
  content(document: ReadingWork['document'], sources: ReadingWork['sources']): Promise<PlanContent>
  /** What has to be added to a document for a plan to stand in it. */
  lay(work: LayingWork): Promise<Laid>
  /** A file, as soon as its first bytes are there. */
  file(work: FileWork, asker: Asker): Promise<StartedFile>
  /** What is being made comes to nothing. */
  close(): void
}

/**
 * A workshop that has this done. What does it is imported nowhere here: it brings along libraries that
 * only the thread needs.
 */
export const workshop = (maker: Maker, close: () => void): Workshop => ({
  content: (document, sources) => maker.read({ document, sources }),
  lay: (work) => maker.lay(work),
  file: (work, asker) => fileStream((taker) => maker.make(work, taker), asker),
  close,
})

/** A workshop in a thread of its own; `folder` is its own as well. */
export const openWorkshop = (folder: string, start?: StartThread): Workshop => {
  const thread = openThread(folder, start)
  return workshop(thread, thread.close)
}
