import type { PlannedStep } from '@samenbord/shared/model'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { useEffect, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'

/** What of a step says which it is. */
type WhichStep = Pick<PlannedStep, 'kind' | 'method'>

/** What the steps are called and ask, as this person reads it. */
interface StepTexts {
  title(step: WhichStep): string
  /** What is asked now, in one sentence. */
  ask(step: WhichStep): string
  /** Help for the talk. */
  how(step: WhichStep): string
}

type Library = typeof import('./method-texts.ts').methods

/** The library of methods is long: it is fetched for who has one on the agenda. */
const useLibrary = (): Library | undefined => {
  const { agenda } = useAtTable().facts
  const isNeeded = agenda?.steps.some(({ kind }) => kind === 'method') === true
  const [library, setLibrary] = useState<Library>()
  useEffect(() => {
    if (!isNeeded) return
    let gone = false
    // Until it is there, and where it cannot be fetched, a method goes by what it is.
    import('./method-texts.ts').then(
      ({ methods }) => {
        if (!gone) setLibrary(methods)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [isNeeded])
  return library
}

/** The texts of the steps; a resident reads what is asked of the one it is about. */
export const useStepTexts = (): StepTexts => {
  const words = useTexts(agendaTexts).steps
  const language = useLanguage()
  const library = useLibrary()
  const isResident = useAtTable().me?.kind === 'resident'
  return {
    title: ({ kind, method }) =>
      (method === null ? undefined : library?.[language].of[method].title) ?? words[kind].title,
    ask: ({ kind }) => words[kind][isResident ? 'own' : 'ask'],
    how: ({ kind }) => words[kind].how,
  }
}
