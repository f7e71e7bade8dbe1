import { glossary, steps } from '@samenbord/shared/texts'
import { useMemo, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import type { OwnSteps } from '../entity/own-steps.tsx'
import type { OwnStep } from '../sync/index.ts'
import { stepName } from '../ui/step-words.ts'
import { useTexts } from '../ui/use-texts.ts'

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

/** Takes back and redoes one's own steps, and says what that did. */
export const useSteps = (say: (words: string) => void): OwnSteps => {
  const words = useTexts(glossary)
  const names = useTexts(steps)
  const { table } = useAtTable()
  const step = (way: 'undo' | 'redo') => () => {
    const { nextUndo, nextRedo } = table.undo.steps.get()
    const name = way === 'undo' ? nextUndo : nextRedo
    if (name === undefined) return
    table.undo[way]()
    const what = stepName(names, name)
    say(way === 'undo' ? words.undone(what) : words.redone(what))
  }
  return { undo: step('undo'), redo: step('redo') }
}
