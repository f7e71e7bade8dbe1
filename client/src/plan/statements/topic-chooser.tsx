import { DOMAINS } from '@samenbord/shared/domain'
import { DomainGroup, SimpleField, type Topic } from '@samenbord/shared/model'
import { domains, statements } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { groupClass, TopicSign } from '../../entity/topic-sign.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './topic-chooser.css'

/** Where something belongs: the four fields, then the fourteen topics in their groups. */
export const TopicChooser = (props: {
  title: string
  chosen: Topic | null
  /** The fourteen only, without the four fields and without leaving it unsorted. */
  deep?: boolean
  onChoose: (topic: Topic | null) => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(domains)
  const { topics } = useTexts(statements)
  const id = useId()
  const { chosen, deep = false } = props
  const choose = (topic: Topic | null) => {
    props.onClose()
    props.onChoose(topic)
  }
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <div className="topic-chooser">
        {!deep && (
          <section aria-labelledby={`${id}fields`}>
            <h3 id={`${id}fields`} className="hidden-text">
              {topics.fields}
            </h3>
            <div className="topic-chooser__fields">
              {SimpleField.options.map((field, at) => (
                <button
                  key={field}
                  type="button"
                  className={`topic-chooser__field ${groupClass(field, true)}`}
                  aria-pressed={chosen === field}
                  data-first={at === 0}
                  onClick={() => choose(field)}
                >
                  <TopicSign topic={field} simple look="disc" />
                </button>
              ))}
            </div>
          </section>
        )}
        {DomainGroup.options.map((group) => (
          <section key={group} aria-labelledby={`${id}${group}`} className={`group-${group}`}>
            <h3 id={`${id}${group}`}>{words.groups[group]}</h3>
            <ul>
              {DOMAINS[group]
                .filter((domain) => deep || domain !== 'leisure')
                .map((domain) => (
                  <li key={domain}>
                    <button
                      type="button"
                      className="topic-chooser__domain"
                      aria-pressed={chosen === domain}
                      onClick={() => choose(domain)}
                    >
                      {words.topics[domain]}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {!deep && (
          <button
            type="button"
            className="button button--quiet"
            aria-pressed={chosen === null}
            onClick={() => choose(null)}
          >
            {topics.unsorted}
          </button>
        )}
      </div>
    </Dialog>
  )
}
