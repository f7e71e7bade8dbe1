import type { PresenceUser } from '@samenbord/shared/protocol'
import { entity } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useLanguage, useTexts } from '../ui/use-texts.ts'
import { listWords } from '../ui/words.ts'

/** Who else writes here now; nothing when nobody does. */
export const WhoWrites = (props: { writers: readonly PresenceUser[] }): ReactElement | null => {
  const words = useTexts(entity)
  const language = useLanguage()
  const [first] = props.writers
  if (first === undefined) return null
  const names = listWords(
    props.writers.map(({ name }) => name),
    language,
  )
  return (
    <span className={`who-writes person-${first.colour}`}>
      {words.writes(names, props.writers.length > 1)}
    </span>
  )
}
