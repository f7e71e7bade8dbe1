import type { LifeDomain, Topic } from '@samenbord/shared/model'
import { statements } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react'
import { ReadWithoutResident, useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useStepKey } from '../use-step-key.ts'
import { AllTopics } from './all-topics.tsx'
import { Composer } from './composer.tsx'
import type { OwnDrafts } from './drafts.ts'
import { HouseholdStrip } from './household-strip.tsx'
import { OurQuestions } from './our-questions.tsx'
import { useLayout, useStarted, useTopic } from './remembered.ts'
import type { Layout } from './sections.ts'
import { TopicSection } from './topic-section.tsx'
import { useLaidOut, useWishes } from './use-spoken.ts'

/** What lies on the table, with the field at its foot in which the next thing is said. */
export const OnTable = (props: {
  own: OwnDrafts
  /** Takes the focus to where one writes: one comes back from writing for oneself. */
  writesFirst: boolean
  onPrivately: () => void
}): ReactElement => {
  const { mayWrite, withoutResident } = useAtTable()
  const { own, onPrivately } = props
  const maySay = mayWrite && !withoutResident
  const [layout, setLayout] = useLayout()
  const [started, setStarted] = useStarted()
  // What one speaks of is forgotten when the table goes on, and is nobody else's.
  const [topic, setTopic] = useTopic(useStepKey())
  const wishes = useWishes()
  const { fields, groups, unsorted, empty } = useLaidOut(layout, started)
  const field = useRef<HTMLTextAreaElement>(null)
  // Counted, since a dialog that closes first gives back the focus it took.
  const [sent, setSent] = useState(props.writesFirst ? 1 : 0)
  useEffect(() => {
    if (sent > 0) field.current?.focus()
  }, [sent])
  const sayOf = useCallback(
    (about: Topic | null) => {
      setTopic(about)
      setSent((before) => before + 1)
    },
    [setTopic],
  )
  const goPrivate = useCallback(() => {
    own.begin(topic)
    onPrivately()
  }, [own, topic, onPrivately])
  const start = (about: LifeDomain) => {
    setStarted(about)
    sayOf(about)
  }
  const shown = { layout, wishes, onSay: sayOf }
  return (
    <div className="statements">
      <div className="statements__top">
        <ReadWithoutResident>
          <HouseholdStrip />
        </ReadWithoutResident>
        <LayoutSwitch layout={layout} onChange={setLayout} />
      </div>
      <div className="statements__said">
        <OurQuestions />
        <ReadWithoutResident>
          {empty && <NothingSaid />}
          {/* What was just said shows at once, until someone sorts it. */}
          {unsorted !== undefined && <TopicSection {...shown} section={unsorted} heading="h3" />}
          {layout === 'simple' ? (
            (!empty || maySay) &&
            fields.map((section) => (
              <TopicSection key={section.topic} {...shown} section={section} heading="h3" />
            ))
          ) : (
            <AllTopics {...shown} groups={groups} onStart={start} />
          )}
        </ReadWithoutResident>
      </div>
      {maySay && (
        <Composer
          own={own}
          field={field}
          topic={topic}
          layout={layout}
          onTopic={sayOf}
          onPrivately={goPrivate}
        />
      )}
    </div>
  )
}

const LayoutSwitch = (props: {
  layout: Layout
  onChange: (layout: Layout) => void
}): ReactElement => {
  const words = useTexts(statements).layout
  return (
    <fieldset className="segmented">
      <legend className="hidden-text">{words.label}</legend>
      {(['simple', 'all'] as const).map((layout) => (
        <button
          key={layout}
          type="button"
          aria-pressed={props.layout === layout}
          onClick={() => props.onChange(layout)}
        >
          {words[layout]}
        </button>
      ))}
    </fieldset>
  )
}

const NothingSaid = (): ReactElement => {
  const words = useTexts(statements)
  const { mayWrite } = useAtTable()
  if (!mayWrite) return <p className="soft">{words.nothingToRead}</p>
  return (
    <div className="notice">
      <p>
        <b>{words.nothingYet}</b> {words.nothingYetNext}
      </p>
    </div>
  )
}
