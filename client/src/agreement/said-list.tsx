import { quotedParts } from '@samenbord/shared/agreement'
import { type AgreeingSaid, type PlanContent, partyOf } from '@samenbord/shared/model'
import { nameOf, type People } from '@samenbord/shared/plan'
import { agreement } from '@samenbord/shared/texts'
import type { ReactElement, ReactNode } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { listWords } from '../ui/words.ts'
import { useReading } from './use-reading.ts'
import type { Answering } from './who-answers.ts'

/** What someone said besides the word: why, to what not, and who noted it. */
const useAround = (content: PlanContent, people: People) => {
  const words = useTexts(agreement).word
  const { telling } = useAtTable()
  // What stands in it is called as it was then, also when who it is of has left.
  const then = useReading(content).people
  return ({ reason, notThese, notedBy }: AgreeingSaid): string[] => {
    const parts = quotedParts(content, notThese, then, telling.language)
    return [
      ...(reason === null ? [] : [`‘${reason}’`]),
      ...(parts.length === 0 ? [] : [words.notOn(listWords(parts, telling.language))]),
      ...(notedBy === null
        ? []
        : [
            words.aloud(
              nameOf(people, partyOf({ kind: 'participant', id: notedBy }), telling.language),
            ),
          ]),
    ]
  }
}

/** Who said what, the household first; who said nothing yet says so. */
export const SaidList = (props: {
  content: PlanContent
  people: People
  answering: readonly Answering[]
  /** What can be done for who has no screen; nothing for who may not note. */
  note?: ((one: Answering) => ReactNode) | undefined
}): ReactElement => {
  const words = useTexts(agreement).word
  const around = useAround(props.content, props.people)
  return (
    <ul className="said-list">
      {props.answering.map((one) => (
        <li key={one.party} className="said-list__one" data-word={one.said?.word}>
          <div>
            <p>
              {one.said === undefined
                ? words.nothing(one.name)
                : words.line(one.name, words.said[one.said.word])}
            </p>
            {one.said !== undefined &&
              around(one.said).map((line) => (
                <p key={line} className="hint">
                  {line}
                </p>
              ))}
          </div>
          {props.note?.(one)}
        </li>
      ))}
    </ul>
  )
}
