import { statements } from '@samenbord/shared/texts'
import { type ReactElement, useId, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { TopicSign } from '../../entity/topic-sign.tsx'
import { useObservable } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import type { Draft, OwnDrafts } from './drafts.ts'
import { say } from './new-statement.ts'

/** What someone keeps for themselves: to lay on the table, to go on with, or to throw away. */
export const KeptDrafts = (props: {
  own: OwnDrafts
  /** One was taken up again, to write on. */
  onTaken: () => void
}): ReactElement | null => {
  const words = useTexts(statements).privately
  const { table, facts, people } = useAtTable()
  const { say: tellLaid } = usePlanPlace()
  const { own } = props
  const { kept } = useObservable(own.drafts)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  if (kept.length === 0) return null
  const lay = (draft: Draft) => {
    const { words: text, topic } = draft
    const saying = { words: text, topic, aspect: 'how-it-is', by: null, about: null } as const
    if (say(table.plan, people, facts, saying) === undefined) return
    drop(draft)
    tellLaid(words.laidDown)
  }
  const drop = (draft: Draft) => {
    // The row goes, and the focus with it.
    if (kept.length === 1) props.onTaken()
    else heading.current?.focus()
    own.drop(draft)
  }
  return (
    <section className="kept-drafts" aria-labelledby={id}>
      <h4 id={id} ref={heading} tabIndex={-1}>
        {words.kept}
      </h4>
      <ul>
        {kept.map((draft) => (
          <li key={draft.id} className="kept-drafts__draft">
            {draft.topic !== null && <TopicSign topic={draft.topic} simple />}
            <p className="statement__words">{draft.words}</p>
            <div className="actions">
              <button
                type="button"
                className="button button--quiet"
                aria-label={words.layDownOne(draft.words)}
                onClick={() => lay(draft)}
              >
                {words.layDown}
              </button>
              <button
                type="button"
                className="button button--plain"
                aria-label={words.editOne(draft.words)}
                onClick={() => {
                  own.takeUp(draft)
                  props.onTaken()
                }}
              >
                {words.edit}
              </button>
              <button
                type="button"
                className="button button--plain"
                aria-label={words.throwAwayOne(draft.words)}
                onClick={() => drop(draft)}
              >
                {words.throwAway}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
