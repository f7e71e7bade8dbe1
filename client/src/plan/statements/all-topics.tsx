import { isLifeDomain, type LifeDomain } from '@samenbord/shared/model'
import { domains, statements } from '@samenbord/shared/texts'
import { Plus } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import type { GroupSections } from './sections.ts'
import { TopicChooser } from './topic-chooser.tsx'
import { TopicSection, type TopicSectionProps } from './topic-section.tsx'

type Shown = Omit<TopicSectionProps, 'section' | 'heading'>

/** The fourteen topics in their groups, those of which something was said. */
export const AllTopics = (
  props: Shown & {
    groups: readonly GroupSections[]
    /** Begins with a topic of which nothing was said yet. */
    onStart: (domain: LifeDomain) => void
  },
): ReactElement => {
  const words = useTexts(statements)
  const { mayWrite } = useAtTable()
  const { groups, onStart, ...shown } = props
  return (
    <>
      {groups.length === 0 && mayWrite && <p className="soft">{words.nothingInAll}</p>}
      {groups.map((one) => (
        <TopicGroup key={one.group} {...shown} group={one} />
      ))}
      {mayWrite && <StartTopic onStart={onStart} />}
    </>
  )
}

const TopicGroup = (props: Shown & { group: GroupSections }): ReactElement => {
  const words = useTexts(domains)
  const { group: sections, ...shown } = props
  const { group, loose } = sections
  const id = useId()
  return (
    <section className={`topic-group group-${group}`} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {words.groups[group]}
      </h3>
      {loose !== undefined && <TopicSection {...shown} section={loose} heading={undefined} />}
      {sections.domains.map((section) => (
        <TopicSection key={section.topic} {...shown} section={section} heading="h4" />
      ))}
    </section>
  )
}

const StartTopic = (props: { onStart: (domain: LifeDomain) => void }): ReactElement => {
  const words = useTexts(statements)
  const [open, setOpen] = useState(false)
  return (
    <div className="actions">
      <button
        type="button"
        className="button button--quiet"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Plus className="icon icon--small" />
        {words.startTopic}
      </button>
      {open && (
        <TopicChooser
          title={words.startTopic}
          chosen={null}
          deep
          onClose={() => setOpen(false)}
          onChoose={(topic) => {
            if (topic !== null && isLifeDomain(topic)) props.onStart(topic)
          }}
        />
      )}
    </div>
  )
}
