import type { ReactElement } from 'react'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { type Badge, type Block, type Run, runsOf } from './face.ts'

const Runs = (props: { runs: readonly Run[] }): ReactElement => (
  <>
    {props.runs.map(({ text, bold }, at) =>
      bold ? <b key={`${at} ${text}`}>{text}</b> : <span key={`${at} ${text}`}>{text}</span>,
    )}
  </>
)

/** A word in a coloured pill. */
export const CardPill = ({ badge }: { badge: Badge }): ReactElement => (
  <span className={`badge ${badge.tone === 'plain' ? '' : `badge--${badge.tone}`}`}>
    {badge.text}
  </span>
)

/** One part of a card, to be read. */
export const CardBlock = ({ block }: { block: Block }): ReactElement => {
  switch (block.kind) {
    case 'words': {
      const { runs, faint } = runsOf(block)
      return (
        <div>
          {block.label !== undefined && <p className="plan-card__label">{block.label}</p>}
          <p className={`plan-card__words plan-card__words--${block.look} ${faint ? 'soft' : ''}`}>
            <Runs runs={runs} />
          </p>
        </div>
      )
    }
    case 'foot':
      return (
        <p className="plan-card__foot">
          {block.parties.map((party) => (
            <PartyAvatar key={party} party={party} />
          ))}
          <span>
            <Runs runs={block.runs} />
          </span>
        </p>
      )
    case 'badges':
      return (
        <p className="plan-card__badges">
          {block.badges.map((badge) => (
            <CardPill key={badge.text} badge={badge} />
          ))}
        </p>
      )
  }
}
