import { isMe } from '@samenbord/shared/plan'
import { domains, statements } from '@samenbord/shared/texts'
import { ArrowLeft, Lock } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { useObservable } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import type { OwnDrafts } from './drafts.ts'
import { FieldButtons } from './field-buttons.tsx'
import { KeptDrafts } from './kept-drafts.tsx'
import { say } from './new-statement.ts'
import './privately.css'
import { RowList } from './row-list.tsx'
import type { Section } from './sections.ts'
import type { TopicSectionProps } from './topic-section.tsx'
import { useLaidOut, useWishes } from './use-spoken.ts'

/**
 * Writing for oneself first: nobody else sees it until it is laid on the table, a piece at a time.
 * What others said about the same field stands below it.
 */
export const Privately = (props: { own: OwnDrafts; onBack: () => void }): ReactElement => {
  const words = useTexts(statements).privately
  const { topics } = useTexts(domains)
  const { table, facts, people, me } = useAtTable()
  const { say: tellLaid } = usePlanPlace()
  const { own } = props
  const wishes = useWishes()
  const { fields, unsorted } = useLaidOut('simple', undefined)
  const drafts = useObservable(own.drafts)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  const { topic } = drafts
  const question = (): string => {
    if (topic === null) return words.askAny
    return me?.kind === 'resident' ? words.ask[topic] : words.tell(topics[topic])
  }
  const lay = () => {
    const draft = {
      aspect: 'how-it-is',
      by: null,
      about: null,
      topic,
      words: drafts.words,
    } as const
    if (say(table.plan, people, facts, draft) !== undefined) {
      own.write({ words: '' })
      tellLaid(words.laidDown)
    }
    field.current?.focus()
  }
  return (
    <section className="own-words" aria-labelledby={`${id}title`}>
      <div className="own-words__head">
        <button type="button" className="button button--plain" onClick={props.onBack}>
          <ArrowLeft className="icon icon--small" />
          {words.back}
        </button>
        <h3 id={`${id}title`} tabIndex={-1}>
          {words.title}
        </h3>
        <p className="soft">{words.lead}</p>
      </div>
      <FieldButtons
        fields={fields}
        topic={topic}
        onTopic={(chosen) => own.write({ topic: chosen })}
      />
      <form
        className="own-words__write"
        onSubmit={(event) => {
          event.preventDefault()
          lay()
        }}
      >
        <label htmlFor={`${id}words`}>{question()}</label>
        <textarea
          ref={field}
          id={`${id}words`}
          className="input words-field__input"
          rows={3}
          value={drafts.words}
          aria-describedby={`${id}only`}
          onChange={(event) => own.write({ words: event.target.value })}
          onKeyDown={(event) => event.stopPropagation()}
        />
        <p id={`${id}only`} className="own-words__only">
          <Lock className="icon icon--small" />
          {words.onlyYou}
        </p>
        <CitizenNumberWarning words={drafts.words} />
        <div className="actions">
          <button type="submit" className="button">
            {words.layDown}
          </button>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              own.keep()
              field.current?.focus()
            }}
          >
            {words.keep}
          </button>
        </div>
      </form>
      <KeptDrafts own={own} onTaken={() => field.current?.focus()} />
      <OnTableHere
        section={topic === null ? unsorted : fields.find((one) => one.topic === topic)}
        wishes={wishes}
      />
    </section>
  )
}

/**
 * What lies on the table about the chosen field, one's own words first; all that is not sorted when no
 * field is chosen.
 */
const OnTableHere = (props: {
  section: Section | undefined
  wishes: TopicSectionProps['wishes']
}): ReactElement | null => {
  const words = useTexts(statements).privately
  const { facts, people } = useAtTable()
  const id = useId()
  const { section } = props
  if (section === undefined) return null
  const all = [...section.household.flatMap((one) => one.said), ...section.others]
  const mine = all.filter(({ statement }) => isMe(people, facts.participantId, statement.by))
  const said = [...mine, ...all.filter((one) => !mine.includes(one))]
  if (said.length === 0) return null
  return (
    <section className="own-words__table" aria-labelledby={id}>
      <h4 id={id} tabIndex={-1}>
        {words.onTable}
      </h4>
      <RowList
        said={said}
        own={false}
        topic={section.topic}
        layout="simple"
        wishes={props.wishes}
      />
    </section>
  )
}
