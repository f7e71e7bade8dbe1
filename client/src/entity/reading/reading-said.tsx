import { DOMAINS } from '@samenbord/shared/domain'
import {
  DomainGroup,
  type Scale,
  SimpleField,
  type Statement,
  type Topic,
} from '@samenbord/shared/model'
import { nameOf, type Said, saidOf } from '@samenbord/shared/plan'
import { sentences, statements } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { ProposalBadge } from '../proposal-badge.tsx'
import { TermText } from '../terms/term-text.tsx'
import { TopicSign } from '../topic-sign.tsx'
import type { Reading } from './reading-parts.tsx'

/** Every topic, each field before what it is sorted into; what is not sorted comes last. */
const TOPICS: readonly (Topic | null)[] = [
  ...DomainGroup.options.flatMap((group): Topic[] => [
    ...SimpleField.options.filter((field) => field === group),
    ...DOMAINS[group],
  ]),
  null,
]

/** What was said, topic by topic, the household's own first and largest. */
export const SaidParts = ({ reading }: { reading: Reading }): ReactElement => (
  <>
    {TOPICS.map((topic) => (
      <SaidOfTopic key={topic} topic={topic} reading={reading} />
    ))}
  </>
)

const SaidOfTopic = (props: { topic: Topic | null; reading: Reading }): ReactElement | null => {
  const words = useTexts(statements)
  const { topic, reading } = props
  const { plan, people } = reading
  const { household, others } = saidOf(plan, people, (one) => one === topic)
  const scales = plan.scales.filter((scale) => scale.topic === topic)
  if (household.length + others.length + scales.length === 0) return null
  return (
    <section>
      <h4>{topic === null ? words.unsorted : <TopicSign topic={topic} />}</h4>
      <ul className="reading__lines">
        {household
          .flatMap(({ said }) => said)
          .map((said) => (
            <SaidLine key={said.statement.id} said={said} own reading={reading} />
          ))}
        {scales.map((scale) => (
          <ScaleLine key={scale.id} scale={scale} reading={reading} />
        ))}
        {others.map((said) => (
          <SaidLine key={said.statement.id} said={said} reading={reading} />
        ))}
      </ul>
    </section>
  )
}

const useWho = ({ people, telling }: Reading) => {
  const words = useTexts(statements)
  const { language } = telling
  return (statement: Statement): string => {
    const { by, about, notedBy, confirmed, aspect } = statement
    return [
      nameOf(people, by, language),
      ...(about === null ? [] : [words.row.about(nameOf(people, about, language))]),
      ...(notedBy === null || confirmed
        ? []
        : [words.row.notedBy(nameOf(people, `participant:${notedBy}`, language))]),
      words.aspects[aspect].toLocaleLowerCase(),
    ].join(', ')
  }
}

const SaidLine = (props: { said: Said; own?: boolean; reading: Reading }): ReactElement => {
  const words = useTexts(statements)
  const { empty } = useTexts(sentences)
  const who = useWho(props.reading)
  const { statement, replies } = props.said
  const name = nameOf(props.reading.people, statement.by, props.reading.telling.language)
  return (
    <li className="reading__line">
      <p className={props.own === true ? 'reading__own' : undefined}>
        <TermText words={statement.words.trim() || empty} />
      </p>
      <p className="hint">{who(statement)}</p>
      <ProposalBadge made={statement} />
      {replies.length > 0 && (
        <ul className="reading__replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <p>
                <TermText words={reply.words.trim() || empty} />
              </p>
              <p className="hint">
                {[
                  nameOf(props.reading.people, reply.by, props.reading.telling.language),
                  ...(reply.reply === 'change'
                    ? [reply.settled ? words.replies.settled(name) : words.replies.asksChange]
                    : []),
                ].join(', ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

const ScaleLine = (props: { scale: Scale; reading: Reading }): ReactElement => {
  const words = useTexts(statements)
  const { now, wished, by, words: meaning } = props.scale
  const { people, telling } = props.reading
  const said = [
    ...(now === null ? [] : [words.scale.now(now)]),
    ...(wished === null ? [] : [words.scale.wished(wished)]),
    meaning.trim(),
  ]
  return (
    <li className="reading__line">
      <p>
        <TermText words={said.filter((part) => part !== '').join(' ')} />
      </p>
      <p className="hint">{words.scale.title(nameOf(people, by, telling.language))}</p>
    </li>
  )
}
