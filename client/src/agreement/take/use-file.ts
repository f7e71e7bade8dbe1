import type { ExportName } from '@samenbord/shared/model'
import { useRef, useState } from 'react'
import { type Answer, type Failure, fetchFile } from '../../api/index.ts'
import { download } from '../../ui/download.ts'
import { useTask } from '../../ui/use-task.ts'
import { noteTaken } from './taken-here.ts'
import type { Taking } from './use-taking.ts'

/** Has the server make a file; that it was taken shows in the list of who took what. */
export const takeFile = async (
  { session, agreement, wishes }: Taking,
  name: ExportName,
  signal?: AbortSignal,
): Promise<Answer<Uint8Array>> => {
  const made = await fetchFile(session, agreement, name, wishes, signal)
  // What was stopped half-way counts as taken: part of it may have left.
  if (made.ok || signal?.aborted === true) noteTaken()
  return made
}

/** One file that can be taken along. */
export interface FileTask {
  readonly busy: boolean
  readonly failure: Failure | undefined
  /** The browser has it, or nothing of it since that was not wanted any more. */
  readonly outcome: 'taken' | 'stopped' | undefined
  take(): void
  stop(): void
}

/** A file of what is taken along. It arrives also when the screen has gone meanwhile. */
export const useFile = (taking: Taking, name: ExportName): FileTask => {
  const { busy, failure, run } = useTask()
  const [outcome, setOutcome] = useState<FileTask['outcome']>()
  const stopping = useRef<AbortController>(undefined)
  const take = () => {
    // A second tap is not a second file.
    if (busy) return
    setOutcome(undefined)
    stopping.current = new AbortController()
    const { signal } = stopping.current
    run(async () => {
      const made = await takeFile(taking, name, signal)
      if (signal.aborted) return { ok: true, value: 'stopped' } as const
      if (!made.ok) return made
      download(new Blob([made.value.slice()]), name)
      return { ok: true, value: 'taken' } as const
    }, setOutcome)
  }
  return { busy, failure, outcome, take, stop: () => stopping.current?.abort() }
}
