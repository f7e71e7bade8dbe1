import { NO_COLOUR } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import type { ReactElement } from 'react'
import { groupClass } from '../../entity/topic-sign.tsx'
import { initial } from '../../ui/avatar.tsx'
import { CARD_FONT_FAMILY, textWidth } from './card-fonts.ts'
import { CardIcon } from './card-icon.tsx'
import { type DrawnBadge, type DrawnLine, type DrawnMark, layOutCard } from './card-layout.ts'
import { type CardShape, scaleOf } from './card-shape.ts'
import type { CardFace, CardTelling } from './face.ts'
import type { Tokens } from './tokens-of.ts'

interface Ink {
  readonly ground: string
  readonly words: string
  readonly soft: string
  readonly sign: string
}

const inkOf = (face: CardFace, token: Tokens): Ink => {
  const ink = token('--sb-color-ink')
  const soft = token('--sb-color-ink-soft')
  if (face.view === 'goal') {
    const on = token('--sb-color-on-goal')
    return { ground: token('--sb-color-goal'), words: on, soft: on, sign: on }
  }
  const { topic } = face.sign
  const group = topic === null ? undefined : groupClass(topic, true).slice('group-'.length)
  return {
    ground: token('--sb-color-raised'),
    words: ink,
    soft,
    sign: group === undefined ? soft : token(`--sb-color-${group}-text`),
  }
}

const Line = (props: { line: DrawnLine; colour: string; strong: string }): ReactElement => {
  const { x, y, size, runs } = props.line
  return (
    <text x={x} y={y} fontSize={size} fill={props.colour} fontFamily={CARD_FONT_FAMILY}>
      {runs.map((run, at) => (
        <tspan
          key={`${at} ${run.text}`}
          fontWeight={run.bold ? 700 : 400}
          fill={run.bold ? props.strong : props.colour}
        >
          {run.text}
        </tspan>
      ))}
    </text>
  )
}

/** Someone by one letter, as everywhere: round, square, or an outline. */
export const PartyMark = (props: {
  mark: DrawnMark
  telling: CardTelling
  token: Tokens
}): ReactElement => {
  const { people, telling } = props.telling
  const { mark, token } = props
  const person = people.find(mark.party)
  const away = person?.colour === undefined
  const { side } = mark
  const size = side / 2
  return (
    <>
      <rect
        x={mark.x + 0.75}
        y={mark.y + 0.75}
        width={side - 1.5}
        height={side - 1.5}
        rx={person?.formal === true ? side / 4 : side / 2}
        fill={away ? 'none' : token(`--sb-color-person-${person?.colour ?? NO_COLOUR}`)}
        stroke={away ? token('--sb-color-line-strong') : 'none'}
        strokeWidth={1.5}
      />
      <text
        x={mark.x + side / 2}
        y={mark.y + side / 2 + size * 0.35}
        textAnchor="middle"
        fontSize={size}
        fontWeight={700}
        fontFamily={CARD_FONT_FAMILY}
        fill={token(away ? '--sb-color-ink-soft' : '--sb-color-on-person')}
      >
        {initial(nameOf(people, mark.party, telling.language))}
      </text>
    </>
  )
}

const BADGES: Readonly<Record<DrawnBadge['tone'], readonly [ground: string, text: string]>> = {
  plain: ['--sb-color-sunken', '--sb-color-ink-soft'],
  ok: ['--sb-color-ok-soft', '--sb-color-ok-text'],
  wait: ['--sb-color-wait-soft', '--sb-color-wait-text'],
}

const Pill = (props: { badge: DrawnBadge; token: Tokens }): ReactElement => {
  const { badge, token } = props
  const [ground, text] = BADGES[badge.tone]
  return (
    <>
      <rect
        x={badge.x}
        y={badge.y}
        width={badge.w}
        height={badge.h}
        rx={badge.h / 2}
        fill={token(ground)}
      />
      <text
        x={badge.x + badge.w / 2}
        y={badge.y + badge.h / 2 + badge.size * 0.35}
        textAnchor="middle"
        fontSize={badge.size}
        fontWeight={700}
        fontFamily={CARD_FONT_FAMILY}
        fill={token(text)}
      >
        {badge.text}
      </text>
    </>
  )
}

/** A card as a drawing that stands by itself, with its words as text. */
export const cardSvg = (
  { props }: CardShape,
  face: CardFace,
  telling: CardTelling,
  token: Tokens,
): ReactElement => {
  const scale = scaleOf(props.size)
  const { sign, lines, marks, badges, height } = layOutCard(face, props.w, scale, textWidth)
  const ink = inkOf(face, token)
  const dashed = face.view === 'concern'
  return (
    <g>
      <rect
        x={0.75}
        y={0.75}
        width={props.w - 1.5}
        // Words that are higher than the card are not lost in its picture.
        height={Math.max(props.h, height) - 1.5}
        rx={10 * scale}
        fill={ink.ground}
        stroke={
          face.view === 'goal'
            ? 'none'
            : token(dashed ? '--sb-color-line-strong' : '--sb-color-line')
        }
        strokeWidth={1.5}
        strokeDasharray={dashed ? '5 4' : undefined}
      />
      <CardIcon
        face={face}
        x={sign.x - sign.icon - 6 * scale}
        y={sign.iconY}
        width={sign.icon}
        height={sign.icon}
        color={ink.sign}
        stroke={ink.sign}
        strokeWidth={2}
      />
      <Line line={sign} colour={ink.sign} strong={ink.sign} />
      {lines.map((line) => (
        <Line
          key={line.y}
          line={line}
          colour={line.tone === 'words' ? ink.words : ink.soft}
          strong={ink.words}
        />
      ))}
      {marks.map((mark) => (
        <PartyMark key={mark.party} mark={mark} telling={telling} token={token} />
      ))}
      {badges.map((badge) => (
        <Pill key={`${badge.text} ${badge.x} ${badge.y}`} badge={badge} token={token} />
      ))}
    </g>
  )
}
