import type { Action, EntityId } from '@samenbord/shared/model'
import {
  actionSentence,
  type OpenEnd,
  type OpenEndKind,
  type People,
  type Plan,
  type Telling,
} from '@samenbord/shared/plan'
import { openEnds as openEndsTexts, sentences } from '@samenbord/shared/texts'
import { ArrowRight } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { mayChange } from '../../entity/may-change.ts'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'

/** A kind of open end that is a list; who keeps the overview is asked apart. */
export type AskedKind = Exclude<OpenEndKind, 'no-lead'>

/** More than these make a wall; the rest is one tap away. */
const SHOWN_AT_FIRST = 5

const sentenceOf = (plan: Plan, people: People, action: Action, telling: Telling): string => {
  const { who, what, when } = actionSentence(plan, people, action, telling)
  const start = who === undefined ? what : `${who} ${what}`
  return when === undefined ? start : `${start}, ${when}`
}

/** What an open end is about, in the words of the plan. */
const aboutWords = (plan: Plan, people: People, end: OpenEnd, telling: Telling): string => {
  const action = plan.actions.find(({ id }) => id === end.entity)
  if (action !== undefined) return sentenceOf(plan, people, action, telling)
  const said = [...plan.goals, ...plan.statements, ...plan.concerns].find(
    ({ id }) => id === end.entity,
  )
  const words = said?.words.trim()
  return words === undefined || words === '' ? sentences[telling.language].empty : words
}

/** One question, with all it can be asked about. */
export const OpenEndGroup = (props: {
  kind: AskedKind
  ends: readonly OpenEnd[]
  /** Something of this group was answered right here. */
  onAnswered: () => void
}): ReactElement => {
  const words = useTexts(openEndsTexts)
  const around = useAtTable()
  const { table, people, telling } = around
  const plan = usePlan(table)
  const { jumpTo } = usePlanPlace()
  const [all, setAll] = useState(false)
  const title = useId()
  const { kind, ends } = props
  const { ask, hint } = words.questions[kind]
  const shown = all ? ends : ends.slice(0, SHOWN_AT_FIRST)
  const rest = ends.length - shown.length
  /** How to say, right here, that the people around were left out on purpose. */
  const declining = (id: EntityId | null): (() => void) | undefined => {
    const action = plan.actions.find((one) => one.id === id)
    if (kind !== 'network-not-asked' || action === undefined) return undefined
    if (!mayChange(action, around)) return undefined
    return () => {
      table.plan.change('action', action.id, { networkDeclined: true })
      props.onAnswered()
    }
  }
  return (
    <section className="open-ends__group" aria-labelledby={title}>
      <h4 id={title}>
        {ask} <span className="badge">{ends.length}</span>
      </h4>
      <p className="hint">{hint}</p>
      <ul>
        {shown.map((end) => (
          <OpenEndRow
            key={end.entity}
            about={aboutWords(plan, people, end, telling)}
            onJump={() => {
              const about = end.entity === null ? undefined : table.plan.get(end.entity)
              if (about !== undefined) jumpTo(about.kind, about.id)
            }}
            onDecline={declining(end.entity)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button button--plain" onClick={() => setAll(true)}>
          {words.more(rest)}
        </button>
      )}
    </section>
  )
}

const OpenEndRow = (props: {
  about: string
  onJump: () => void
  onDecline: (() => void) | undefined
}): ReactElement => {
  const words = useTexts(openEndsTexts)
  const { about, onDecline } = props
  return (
    <li>
      <button
        type="button"
        className="open-ends__jump"
        aria-label={words.jump(about)}
        onClick={props.onJump}
      >
        <span>{about}</span>
        <ArrowRight className="icon icon--small" />
      </button>
      {onDecline !== undefined && (
        <button
          type="button"
          className="button button--quiet open-ends__decline"
          aria-label={words.declinedFor(about)}
          onClick={onDecline}
        >
          {words.declined}
        </button>
      )}
    </li>
  )
}
