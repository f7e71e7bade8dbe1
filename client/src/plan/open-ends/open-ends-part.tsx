import type { OpenEnd, OpenEndKind } from '@samenbord/shared/plan'
import { openEnds as openEndsTexts } from '@samenbord/shared/texts'
import { CircleCheck } from 'lucide-react'
import { type ReactElement, useRef, useState } from 'react'
import { LeadQuestion } from '../../entity/lead/lead-question.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { type AskedKind, OpenEndGroup } from './open-end-group.tsx'
import './open-ends-part.css'
import { useOpenEnds } from './use-open-ends.ts'

/** In the order in which one would talk about them. */
const KINDS: readonly AskedKind[] = [
  'proposal',
  'stuck',
  'overdue',
  'look-back',
  'unconfirmed',
  'change-asked',
  'wish-without-goal',
  'goal-in-nobodys-words',
  'goal-without-action',
  'nobody-does',
  'no-date',
  'nobody-hears',
  'several-helpers',
  'network-not-asked',
]

/** What the table may still want to look at, as questions; for the team only. */
export const OpenEndsPart = (): ReactElement | null => {
  const ends = useOpenEnds()
  return ends === undefined ? null : <OpenEnds ends={ends} />
}

const OpenEnds = (props: { ends: readonly OpenEnd[] }): ReactElement => {
  const words = useTexts(openEndsTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  const [noted, setNoted] = useState(0)
  const ofKind = (kind: OpenEndKind) => props.ends.filter((end) => end.kind === kind)
  const asked = KINDS.filter((kind) => ofKind(kind).length > 0)
  return (
    <div className="open-ends">
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {words.title}
        </h3>
        <p className="hint">{words.intro}</p>
      </div>
      <div className="open-ends__group">
        <LeadQuestion level={4} />
      </div>
      {asked.map((kind) => (
        <OpenEndGroup
          key={kind}
          kind={kind}
          ends={ofKind(kind)}
          onAnswered={() => {
            setNoted((count) => count + 1)
            // The row that was tapped goes, and the focus with it.
            heading.current?.focus()
          }}
        />
      ))}
      {props.ends.length === 0 && (
        <p className="open-ends__nothing">
          <CircleCheck className="icon" />
          {words.nothing}
        </p>
      )}
      <p className="hidden-text" role="status">
        {noted > 0 && <span key={noted}>{words.noted}</span>}
      </p>
    </div>
  )
}
