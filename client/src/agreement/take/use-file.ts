import type { ExportName } from '@samenbord/shared/model'
import { useState } from 'react'
import { type Answer, type Failure, fetchFile } from '../../api/index.ts'
import { download } from '../../ui/download.ts'
import { useTask } from '../../ui/use-task.ts'
import { noteTaken } from './taken-here.ts'
import type { Taking } from './use-taking.ts'

/** Has the server make a file; that it was taken shows in the list of who took what. */
export const takeFile = async (
  { session, agreement, wishes }: Taking,
  name: ExportName,
): Promise<Answer<Uint8Array>> => {
  const made = await fetchFile(session, agreement, name, wishes)
  if (made.ok) noteTaken()
  return made
}

/** One file that can be taken along. */
export interface FileTask {
  readonly busy: boolean
  readonly failure: Failure | undefined
  /** The browser has it. */
  readonly taken: boolean
  take(): void
}

/** A file of what is taken along. It arrives also when the screen has gone meanwhile. */
export const useFile = (taking: Taking, name: ExportName): FileTask => {
  const { busy, failure, run } = useTask()
  const [taken, setTaken] = useState(false)
  const take = () => {
    setTaken(false)
    run(
      async () => {
        const made = await takeFile(taking, name)
        if (made.ok) download(new Blob([made.value.slice()]), name)
        return made
      },
      () => setTaken(true),
    )
  }
  return { busy, failure, taken, take }
}
