import type { Handover, WordGiven } from '@samenbord/shared/model'
import { dayOf } from '@samenbord/shared/plan'
import { calendarDay, inOneSentence, lead as leadTexts } from '@samenbord/shared/texts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useSeatName } from '../../entity/lead/seats.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** What came of a handover, in a sentence with its day; of one that is under way nothing yet. */
export const useHandoverSentence = (): ((handover: Handover) => string) => {
  const { earlier: words, theResident } = useTexts(leadTexts)
  const { telling } = useAtTable()
  const name = useSeatName()
  const said = ({ by, notedBy }: WordGiven): string => {
    const who = by === null ? theResident : name(by)
    return notedBy === null ? who : words.wordNoted(who, name(notedBy))
  }
  return ({ from, to, state, receiver, resident, endedAt }) => {
    if (state === 'open' || endedAt === null) return ''
    const day = calendarDay(dayOf(new Date(endedAt)), telling.language, telling.today)
    const sentence = words[state](day, name(from), name(to))
    if (state !== 'done' || receiver === null || resident === null) return sentence
    // A resident who took over said one yes.
    const both = receiver.by === resident.by ? [receiver] : [receiver, resident]
    return `${sentence} ${words.words(inOneSentence(both.map(said), telling.language))}`
  }
}
