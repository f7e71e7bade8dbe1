import type { GuideStep } from '@samenbord/shared/model'
import { meeting } from '@samenbord/shared/texts'
import { useTexts } from '../../ui/use-texts.ts'

/** What each step asks. */
export const useQuestion = (): ((step: GuideStep) => string) => {
  const words = useTexts(meeting).guide
  return (step) => words[step === 'read-back' ? 'readBack' : step].ask
}
