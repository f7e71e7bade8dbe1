import { ACTIVATING_QUESTIONS } from '@samenbord/shared/domain'
import type { LifeDomain } from '@samenbord/shared/model'
import { asking, domainHelp, domains } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'

/** What one can think of and ask about these domains: much text, fetched when someone wants it. */
export const HelpText = (props: { about: readonly LifeDomain[] }): ReactElement => {
  const words = useTexts(domainHelp)
  const { topics } = useTexts(domains)
  const { title, ways } = useTexts(asking)
  const several = props.about.length > 1
  return (
    <div className="topic-help">
      <p className="soft">{words.lead}</p>
      <section>
        <h3>{words.pointsTitle}</h3>
        {props.about.map((domain) => (
          <div key={domain}>
            {several && <h4>{topics[domain]}</h4>}
            <ul className="topic-help__list">
              {words.points[domain].map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section>
        <h3>{words.aboutTitle}</h3>
        <ul className="topic-help__list">
          {props.about.flatMap((domain) =>
            words.questions[domain].map((question) => <li key={question}>{question}</li>),
          )}
        </ul>
      </section>
      <section>
        <h3>{title}</h3>
        {ACTIVATING_QUESTIONS.map((kind) => (
          <details key={kind} className="topic-help__kind">
            <summary>{ways[kind].name}</summary>
            <ul className="topic-help__list">
              {ways[kind].questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </div>
  )
}
