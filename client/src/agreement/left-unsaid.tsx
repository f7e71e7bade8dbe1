import { quotedParts } from '@samenbord/shared/agreement'
import { everyEntity, isMe, nameOf } from '@samenbord/shared/plan'
import { agreement } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { UnsentWords } from '../entity/unsent-words.tsx'
import { usePlan } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { listWords } from '../ui/words.ts'
import { dropLeft, type HalfSaid, leftUnsaid } from './half-said.ts'

/** What I was writing to a proposal when it was taken off the table, closed or replaced by a next one. */
export const LeftUnsaid = (): ReactElement | null => {
  const words = useTexts(agreement).word
  const { table, facts, people, telling } = useAtTable()
  const entities = everyEntity(usePlan(table))
  const [left, setLeft] = useState<readonly HalfSaid[]>([])
  useEffect(() => setLeft(leftUnsaid(facts)), [facts])
  if (left.length === 0) return null
  const { language } = telling
  const lines = left.flatMap(({ by, reason, notThese }) => {
    const parts = quotedParts({ entities }, notThese, people, language)
    const said = [
      ...(reason.trim() === '' ? [] : [reason.trim()]),
      ...(parts.length === 0 ? [] : [words.notOn(listWords(parts, language))]),
    ]
    return isMe(people, facts.participantId, by)
      ? said
      : said.map((one) => words.line(nameOf(people, by, language), one))
  })
  if (lines.length === 0) return null
  const drop = () => {
    dropLeft(facts)
    setLeft([])
  }
  return <UnsentWords unsent={{ words: lines, drop }} />
}
