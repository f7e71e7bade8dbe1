import { type Party, partyOf } from '@samenbord/shared/model'
import { dayOf, nameOf } from '@samenbord/shared/plan'
import { calendarDay, care, proposal, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { ProposalBadge } from '../../entity/proposal-badge.tsx'
import { useRemoving } from '../../entity/remove-entity.tsx'
import { mayEditWords, mayRewordConcern } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { Agreement } from './agreement.tsx'
import type { Proposed } from './proposed.ts'

/** One thing to discuss: what it says, who made it and when, and what can become of it. */
export const ProposalCard = (props: {
  proposed: Proposed
  /** It came to stand here a moment ago: a tap may have been meant for what stood here before. */
  settling: boolean
  onStayed: () => void
  onTakenAway: () => void
  /** To the next one, without deciding; nothing when there is none. */
  onLater?: () => void
}): ReactElement => {
  const words = useTexts(proposal)
  const { table, people, telling, mayWrite, withoutResident } = useAtTable()
  const { proposed, settling } = props
  const [changing, setChanging] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const { remove, question } = useRemoving(proposed, props.onTakenAway)
  const { discuss } = words
  const maker = nameOf(
    people,
    partyOf({ kind: 'participant', id: proposed.madeBy }),
    telling.language,
  )
  const day = calendarDay(dayOf(proposed.madeAt), telling.language, telling.today)
  const kind =
    proposed.kind === 'statement' && proposed.aspect === 'our-question'
      ? 'our-question'
      : proposed.kind
  const stays = () => {
    switch (proposed.kind) {
      case 'statement':
        table.plan.change('statement', proposed.id, { proposal: false })
        break
      case 'concern':
        table.plan.change('concern', proposed.id, { proposal: false })
        break
      case 'action':
        table.plan.change('action', proposed.id, { proposal: false })
        break
    }
    props.onStayed()
  }
  return (
    <article className="discuss__card">
      <p className="discuss__kind">
        {discuss.kinds[kind]} <ProposalBadge made={proposed} />
      </p>
      {changing ? <Words proposed={proposed} /> : <Says proposed={proposed} />}
      <p className="soft small">{words.made(maker, day)}</p>
      {mayWrite && !withoutResident && (
        <div className="discuss__ways">
          <Way settling={settling} className="button--large" onTap={stays}>
            {discuss.stays}
          </Way>
          <button
            ref={change}
            type="button"
            className="button button--quiet"
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            {changing ? discuss.changed : discuss.change}
          </button>
          <Way settling={settling} className="button--stop" onTap={remove}>
            {discuss.takeAway}
          </Way>
          {props.onLater !== undefined && (
            <Way settling={settling} className="button--plain" onTap={props.onLater}>
              {discuss.later}
            </Way>
          )}
        </div>
      )}
      {question}
    </article>
  )
}

/** What brings the next one in its place. Not `disabled`: the focus stays. */
const Way = (props: {
  settling: boolean
  className: string
  onTap: () => void
  children: string
}): ReactElement => (
  <button
    type="button"
    className={`button ${props.className}`}
    aria-disabled={props.settling}
    onClick={() => {
      if (!props.settling) props.onTap()
    }}
  >
    {props.children}
  </button>
)

/** What it says, large enough to read aloud. */
const Says = (props: { proposed: Proposed }): ReactElement => {
  const { empty } = useTexts(sentences)
  const { by } = useTexts(care).concerns
  const { people, telling } = useAtTable()
  const { proposed } = props
  if (proposed.kind === 'action') {
    return (
      <div>
        <Agreement action={{ ...proposed, proposal: false }} />
      </div>
    )
  }
  const party: Party = proposed.kind === 'concern' ? proposed.seenBy : proposed.by
  const name = nameOf(people, party, telling.language)
  return (
    <>
      <p className="discuss__words">{proposed.words.trim() === '' ? empty : proposed.words}</p>
      <p className="discuss__by">
        <PartyAvatar party={party} />
        <span>
          {proposed.kind === 'concern' ? `${by} ` : ''}
          <b>{name}</b>
          {proposed.kind === 'concern' &&
            proposed.seenOn !== null &&
            `, ${calendarDay(proposed.seenOn, telling.language, telling.today)}`}
        </span>
      </p>
    </>
  )
}

/** The words, to change together; for who may not, whose they are. */
const Words = (props: { proposed: Proposed }): ReactElement => {
  const words = useTexts(proposal).discuss
  const { people, facts, telling } = useAtTable()
  const { proposed } = props
  const label = words.change
  switch (proposed.kind) {
    case 'action':
      return (
        <WordsField
          kind="action"
          id={proposed.id}
          field="words"
          value={proposed.words}
          label={label}
          first
        />
      )
    case 'concern':
      return mayRewordConcern(people, facts, proposed) ? (
        <WordsField
          kind="concern"
          id={proposed.id}
          field="words"
          value={proposed.words}
          label={label}
          first
        />
      ) : (
        <>
          <Says proposed={proposed} />
          <p className="hint">
            {words.keptWords(nameOf(people, proposed.seenBy, telling.language))}
          </p>
        </>
      )
    case 'statement':
      return mayEditWords(people, facts, proposed) ? (
        <WordsField
          kind="statement"
          id={proposed.id}
          field="words"
          value={proposed.words}
          label={label}
          first
        />
      ) : (
        <>
          <Says proposed={proposed} />
          <p className="hint">{words.keptWords(nameOf(people, proposed.by, telling.language))}</p>
        </>
      )
  }
}
