import { useMemo, useState } from 'react'
import type { OwnStep } from '../sync/index.ts'

/** What was just done, and the step that can be taken back for it. */
export interface Said {
  readonly words: string
  readonly step: OwnStep | undefined
}

/** Says what was just done: it may be out of sight, or seen by nobody who listens. */
export const useSaid = () => {
  const [said, setSaid] = useState<Said>()
  return useMemo(
    () => ({
      said,
      say: (words: string, step?: OwnStep) => setSaid({ words, step }),
      unsay: () => setSaid(undefined),
    }),
    [said],
  )
}
