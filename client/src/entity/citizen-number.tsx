import { looksLikeCitizenNumber } from '@samenbord/shared/domain'
import { entity } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../ui/use-texts.ts'

/** Warns where words seem to hold a citizen service number. It refuses nothing. */
export const CitizenNumberWarning = (props: { words: string }): ReactElement | null => {
  const texts = useTexts(entity)
  if (!looksLikeCitizenNumber(props.words)) return null
  return (
    <p className="problem" role="alert">
      {texts.citizenNumber}
    </p>
  )
}
