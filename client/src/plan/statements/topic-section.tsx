import type { GoalId, Party, StatementId, Topic } from '@samenbord/shared/model'
import { nameOf, type Person } from '@samenbord/shared/plan'
import { domains, statements as statementTexts } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { memo, type ReactElement, useId, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { groupClass, TopicSign } from '../../entity/topic-sign.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { MarkMenu } from './mark-menu.tsx'
import { OwnScale } from './own-scale.tsx'
import { RowList } from './row-list.tsx'
import { hasSomething, type Layout, type OwnSaid, type Section } from './sections.ts'
import { TopicHelp } from './topic-help.tsx'
import { useDropOnSection } from './use-dropping.ts'

export interface TopicSectionProps {
  readonly section: Section
  readonly layout: Layout
  /** The level of its heading; none when it stands under that of its group. */
  readonly heading: 'h3' | 'h4' | undefined
  /** Which wish came of which statement. */
  readonly wishes: ReadonlyMap<StatementId, GoalId>
  /** Has the next thing that is said belong here. */
  readonly onSay: (topic: Topic) => void
}

/** One field or topic: who of the household said what about it, and what others see beside it. */
export const TopicSection = memo((props: TopicSectionProps): ReactElement => {
  const words = useTexts(statementTexts)
  const { topics } = useTexts(domains)
  const { mayWrite } = useAtTable()
  const { section, layout, heading: Heading, wishes } = props
  const { topic, others } = section
  const { over, ...drop } = useDropOnSection(topic, layout)
  const [marking, setMarking] = useState<Party>()
  const own = useOwn(section, marking)
  const id = useId()
  const simple = layout === 'simple'
  const name = topic === null ? words.unsorted : topics[topic]
  const classes = ['topic-section']
  if (topic !== null) classes.push(groupClass(topic, simple))
  if (over) classes.push('topic-section--over')
  const list = { topic, layout, wishes }
  return (
    <section
      className={classes.join(' ')}
      aria-labelledby={Heading === undefined ? undefined : id}
      {...(mayWrite ? drop : {})}
    >
      {Heading !== undefined && (
        <Heading id={id} tabIndex={-1} className="topic-section__name">
          {topic === null ? name : <TopicSign topic={topic} simple={simple} look="disc" />}
        </Heading>
      )}
      <div className="topic-section__body">
        <div className="topic-section__said">
          {own.length > 0 && (
            <div className="topic-section__own">
              {own.map(({ person, said, scales }) => (
                <OwnGroup
                  key={person.party}
                  person={person}
                  said={said}
                  scales={scales}
                  {...list}
                  marking={marking === person.party}
                  onMarked={() => setMarking(undefined)}
                />
              ))}
            </div>
          )}
          {others.length > 0 && <RowList said={others} own={false} {...list} />}
          {!hasSomething(section) && own.length === 0 && (
            <p className="soft small">{words.emptyField}</p>
          )}
        </div>
        {topic !== null && (
          <div className="topic-section__tools">
            {mayWrite && (
              <button
                type="button"
                className="topic-section__tool"
                aria-label={words.sayHere(name)}
                onClick={() => props.onSay(topic)}
              >
                <Plus className="icon icon--small" />
                {words.sayHereShort}
              </button>
            )}
            <TopicHelp topic={topic} layout={layout} />
            {mayWrite && (
              <MarkMenu section={section} topic={topic} name={name} onMark={setMarking} />
            )}
          </div>
        )}
      </div>
    </section>
  )
})

/** Those of the household who said something here, and who is about to give a mark. */
const useOwn = ({ household }: Section, marking: Party | undefined): readonly OwnSaid[] => {
  const { people } = useAtTable()
  if (marking === undefined || household.some(({ person }) => person.party === marking)) {
    return household
  }
  const person = people.find(marking)
  return person === undefined ? household : [...household, { person, said: [], scales: [] }]
}

const OwnGroup = (
  props: OwnSaid & {
    person: Person
    topic: Topic | null
    layout: Layout
    wishes: ReadonlyMap<StatementId, GoalId>
    marking: boolean
    onMarked: () => void
  },
): ReactElement => {
  const { people, telling } = useAtTable()
  const { person, topic, scales } = props
  // The mark of this very topic stays in its place when its first number is chosen.
  const here = scales.find((scale) => scale.topic === topic)
  return (
    <div className="own-said">
      {props.said.length > 0 && (
        <RowList {...props} own label={nameOf(people, person.party, telling.language)} />
      )}
      {(here !== undefined || props.marking) && (
        <OwnScale key="here" by={person.party} topic={topic} scale={here} onDone={props.onMarked} />
      )}
      {scales
        .filter((scale) => scale !== here)
        .map((scale) => (
          <OwnScale key={scale.id} by={person.party} topic={topic} scale={scale} />
        ))}
    </div>
  )
}
