import type { LeadChange } from '@samenbord/shared/model'
import { dayOf } from '@samenbord/shared/plan'
import { calendarDay, lead as leadTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useSeatName } from '../../entity/lead/seats.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useHandoverSentence } from './use-handover-sentence.ts'

/** *Eerder*: how the lead came to be who it is, newest first. */
export const EarlierLeads = (): ReactElement | null => {
  const words = useTexts(leadTexts).earlier
  const { handovers, changes } = useAtTable().facts.leadCourse
  const change = useChangeSentence()
  const handover = useHandoverSentence()
  const all = [
    ...handovers.flatMap((one) =>
      one.endedAt === null ? [] : [{ key: one.id, at: one.endedAt, says: handover(one) }],
    ),
    ...changes.map((one) => ({ key: `${one.how} ${one.at}`, at: one.at, says: change(one) })),
  ].sort((a, b) => b.at.localeCompare(a.at))
  if (all.length === 0) return null
  return (
    <details className="earlier-leads">
      <summary>{words.title}</summary>
      <ul>
        {all.map(({ key, says }) => (
          <li key={key}>{says}</li>
        ))}
      </ul>
    </details>
  )
}

const useChangeSentence = (): ((change: LeadChange) => string) => {
  const words = useTexts(leadTexts).earlier
  const { telling } = useAtTable()
  const name = useSeatName()
  return (change) => {
    const day = calendarDay(dayOf(new Date(change.at)), telling.language, telling.today)
    const { lead } = change
    if (change.how === 'chosen') {
      const by = name(change.by)
      return lead === null ? words.chosenNobody(day, by) : words.chosen(day, name(lead), by)
    }
    const from = name(change.from)
    return lead === null ? words.tookOverNobody(day, from) : words.tookOver(day, name(lead), from)
  }
}
