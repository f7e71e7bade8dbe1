import { DOMAINS, simpleFieldOf } from '@samenbord/shared/domain'
import { DomainGroup, isLifeDomain, type LifeDomain, type Topic } from '@samenbord/shared/model'
import { domains, statements } from '@samenbord/shared/texts'
import { CircleQuestionMark } from 'lucide-react'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import type { Layout } from './sections.ts'

const HelpText = lazy(async () => ({ default: (await import('./help-text.tsx')).HelpText }))

/** The topics one can think of here: one, or all that a field holds. */
const domainsAt = (topic: Topic, layout: Layout): readonly LifeDomain[] => {
  if (isLifeDomain(topic) && (layout === 'all' || topic !== 'leisure')) return [topic]
  return DomainGroup.options
    .flatMap((group) => DOMAINS[group])
    .filter((domain) => simpleFieldOf(domain) === topic)
}

/** One tap to what one can think of and ask here: to read, never to fill in. */
export const TopicHelp = (props: { topic: Topic; layout: Layout }): ReactElement | null => {
  const words = useTexts(statements).help
  const { topics } = useTexts(domains)
  const [open, setOpen] = useState(false)
  const { me } = useAtTable()
  const { topic, layout } = props
  // It is written for who asks, not for whom it is about.
  if (me?.kind === 'resident') return null
  return (
    <>
      <button
        type="button"
        className="topic-section__tool"
        aria-label={words.at(topics[topic])}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <CircleQuestionMark className="icon icon--small" />
        {words.short}
      </button>
      {open && (
        <Dialog title={words.at(topics[topic])} onClose={() => setOpen(false)}>
          <Suspense fallback={<Progress />}>
            <HelpText about={domainsAt(topic, layout)} />
          </Suspense>
        </Dialog>
      )}
    </>
  )
}
