import type { AgreementSummary } from '@samenbord/shared/model'
import { partyOf } from '@samenbord/shared/model'
import { dayOf, nameOf } from '@samenbord/shared/plan'
import { agreement, calendarDay } from '@samenbord/shared/texts'
import { ChevronRight } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { listWords } from '../ui/words.ts'

/** What was agreed, newest first. */
export const AgreementList = (props: {
  agreements: readonly AgreementSummary[]
  onOpen: (number: number) => void
}): ReactElement => {
  const words = useTexts(agreement).list
  const { people, telling } = useAtTable()
  const id = useId()
  const { agreements } = props
  return (
    <section className="stack" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      {agreements.length === 0 ? (
        <p>
          <b>{words.none}</b> <span className="soft">{words.noneNext}</span>
        </p>
      ) : (
        <ul className="agreement-list">
          {agreements.map((one) => {
            const day = calendarDay(dayOf(one.agreedAt), telling.language, telling.today)
            const names = one.present.flatMap((who) => {
              const party = partyOf({ kind: 'participant', id: who })
              return people.find(party) === undefined
                ? []
                : [nameOf(people, party, telling.language)]
            })
            return (
              <li key={one.number}>
                <button
                  type="button"
                  className="agreement-list__one"
                  data-agreement={one.number}
                  onClick={() => props.onOpen(one.number)}
                >
                  <span>
                    <b>{words.agreement(one.number)}</b>
                    <span className="hint">
                      {names.length === 0
                        ? words.onAlone(day)
                        : words.on(day, listWords(names, telling.language))}
                    </span>
                    {one.mode === 'without-resident' && (
                      <span className="hint">{words.withoutResident}</span>
                    )}
                  </span>
                  <ChevronRight className="icon" />
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
