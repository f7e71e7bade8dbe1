import { Role } from '@samenbord/shared/model'
import { roleDivision } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { CARD_FONT_FAMILY, textWidth } from '../cards/card-fonts.ts'
import { PartyMark } from '../cards/card-svg.tsx'
import type { Tokens } from '../cards/tokens-of.ts'
import { type DrawnColumn, type DrawnRow, layOutRoles, SIZES } from './roles-layout.ts'
import { type RolesReading, rolesAsText } from './roles-reading.ts'
import type { RolesProps } from './roles-shape.ts'

interface Look {
  readonly ground: string
  readonly words: string
  readonly line: string
  readonly bold: boolean
}

/** How each role looks, as in the readable view: it is told by its word, and by more than a colour. */
const lookOf = (role: Role, waits: boolean, token: Tokens): Look => {
  if (waits) {
    const wait = token('--sb-color-wait-text')
    return { ground: token('--sb-color-surface'), words: wait, line: wait, bold: true }
  }
  const accent = token('--sb-color-accent')
  switch (role) {
    case 'does':
      return { ground: accent, words: token('--sb-color-on-accent'), line: accent, bold: true }
    case 'decides':
      return {
        ground: token('--sb-color-surface'),
        words: token('--sb-color-accent-text'),
        line: accent,
        bold: true,
      }
    case 'thinks-along': {
      const soft = token('--sb-color-accent-soft')
      return { ground: soft, words: token('--sb-color-ink'), line: soft, bold: false }
    }
    case 'hears':
      return {
        ground: 'none',
        words: token('--sb-color-ink-soft'),
        line: token('--sb-color-line-strong'),
        bold: false,
      }
  }
}

interface TextProps {
  x: number
  y: number
  size: number
  fill: string
  bold?: boolean
  middle?: boolean
  children: string
}

const Text = ({ x, y, size, fill, bold = false, middle = false, children }: TextProps) => (
  <text
    x={x}
    y={y}
    fontSize={size}
    fontWeight={bold ? 700 : 400}
    fontFamily={CARD_FONT_FAMILY}
    textAnchor={middle ? 'middle' : 'start'}
    fill={fill}
  >
    {children}
  </text>
)

interface SignProps {
  x: number
  y: number
  w: number
  look: Look
  /** Who is to be asked stands in a corner, as a form without rounding. */
  square: boolean
  words: string | undefined
}

const Sign = ({ x, y, w, look, square, words }: SignProps): ReactElement => {
  const { signHeight: h, sign } = SIZES
  return (
    <>
      <rect
        x={x - w / 2}
        y={y - h / 2}
        width={w}
        height={h}
        rx={square ? 6 : h / 2}
        fill={look.ground}
        stroke={look.line}
        strokeWidth={look.ground === 'none' ? 1 : 2}
      />
      {words !== undefined && (
        <Text x={x} y={y + sign * 0.35} size={sign} fill={look.words} bold={look.bold} middle>
          {words}
        </Text>
      )}
    </>
  )
}

interface Drawn {
  readonly reading: RolesReading
  readonly token: Tokens
  /** Whether it is seen from so near that words can be read. */
  readonly near: boolean
}

const Head = ({ column, reading, token, near }: Drawn & { column: DrawnColumn }) => {
  const { face, name, small, line, smallLine } = SIZES
  const { x, party } = column
  const y = 62
  return (
    <>
      <PartyMark mark={{ party, x: x - face / 2, y, side: face }} telling={reading} token={token} />
      {near &&
        column.name.map((words) => (
          <Text
            key={words}
            x={x}
            y={y + face + line}
            size={name}
            fill={token('--sb-color-ink')}
            bold
            middle
          >
            {words}
          </Text>
        ))}
      {near &&
        column.under.map((words, at) => (
          <Text
            key={words}
            x={x}
            y={y + face + line + (at + 1) * smallLine}
            size={small}
            fill={token('--sb-color-ink-soft')}
            middle
          >
            {words}
          </Text>
        ))}
    </>
  )
}

const Row = ({ row, w, reading, token, near }: Drawn & { row: DrawnRow; w: number }) => {
  const { edge, small, task, line, smallLine } = SIZES
  const soft = token('--sb-color-ink-soft')
  if (row.kind === 'wish') {
    return near ? (
      <Text x={edge} y={row.y + row.h - 10} size={small} fill={soft} bold>
        {row.words}
      </Text>
    ) : null
  }
  const { roles } = roleDivision[reading.telling.language]
  const wait = token('--sb-color-wait-text')
  const x = edge + 8
  return (
    <>
      {row.isNobodys && (
        <rect
          x={edge / 2}
          y={row.y + 1}
          width={w - edge}
          height={row.h - 2}
          rx={8}
          fill={token('--sb-color-wait-soft')}
        />
      )}
      <line
        x1={edge}
        x2={w - edge}
        y1={row.y + row.h}
        y2={row.y + row.h}
        stroke={token('--sb-color-line')}
      />
      {near ? (
        row.name.map((words, at) => (
          <Text
            key={words}
            x={x}
            y={row.y + 11 + (at + 0.75) * line}
            size={task}
            fill={token('--sb-color-ink')}
            bold
          >
            {words}
          </Text>
        ))
      ) : (
        <rect x={x} y={row.y + row.h / 2 - 5} width={180} height={10} rx={5} fill={soft} />
      )}
      {near && row.under !== undefined && (
        <Text
          x={x}
          y={row.y + 11 + row.name.length * line + smallLine * 0.75}
          size={small}
          fill={row.isNobodys ? wait : soft}
        >
          {row.under}
        </Text>
      )}
      {row.signs.map((sign) => (
        <Sign
          key={sign.x}
          x={sign.x}
          y={sign.y}
          w={sign.w}
          look={lookOf(sign.role, sign.beside !== undefined, token)}
          square={sign.beside !== undefined}
          words={near ? roles[sign.role] : undefined}
        />
      ))}
    </>
  )
}

const Legend = ({ y, reading, token }: Drawn & { y: number }): ReactElement => {
  const { roles, meanings } = roleDivision[reading.telling.language]
  const { edge, small, sign } = SIZES
  let x: number = edge
  const signs = Role.options.map((role) => {
    const w = textWidth(roles[role], sign, true) + 24
    const at = x
    x += w + 10 + textWidth(meanings[role], small, false) + 30
    return { role, w, at }
  })
  return (
    <>
      {signs.map(({ role, w, at }) => (
        <g key={role}>
          <Sign
            x={at + w / 2}
            y={y}
            w={w}
            look={lookOf(role, false, token)}
            square={false}
            words={roles[role]}
          />
          <Text
            x={at + w + 8}
            y={y + small * 0.35}
            size={small}
            fill={token('--sb-color-ink-soft')}
          >
            {meanings[role]}
          </Text>
        </g>
      ))}
    </>
  )
}

/** Who does what as a drawing that stands by itself, with its words as text. */
export const rolesSvg = (
  props: RolesProps,
  reading: RolesReading,
  token: Tokens,
  near = true,
): ReactElement => {
  const { board, times } = roleDivision[reading.telling.language]
  const layout = layOutRoles(props, reading, textWidth)
  const { scale, w, h, columns, rows, more, legendY, headHeight } = layout
  const { edge, title, task } = SIZES
  const soft = token('--sb-color-ink-soft')
  const drawn = { reading, token, near }
  return (
    <>
      <title>{board.title(times[props.time])}</title>
      <desc>{rolesAsText(props.time, reading)}</desc>
      <g transform={`scale(${scale})`}>
        <rect
          x={0.75}
          y={0.75}
          width={w - 1.5}
          height={h - 1.5}
          rx={12}
          fill={token('--sb-color-raised')}
          stroke={token('--sb-color-line')}
          strokeWidth={1.5}
        />
        <Text x={edge + 8} y={edge + title * 0.75} size={title} fill={token('--sb-color-ink')} bold>
          {board.title(times[props.time])}
        </Text>
        {rows.length === 0 && more === 0 && (
          <Text x={w / 2} y={h / 2} size={task} fill={soft} middle>
            {board.empty}
          </Text>
        )}
        {columns.map((column) => (
          <Head key={column.party} column={column} {...drawn} />
        ))}
        <line
          x1={edge}
          x2={w - edge}
          y1={headHeight}
          y2={headHeight}
          stroke={token('--sb-color-line-strong')}
        />
        {rows.map((row) => (
          <Row key={row.kind === 'task' ? row.id : `wish ${row.y}`} row={row} w={w} {...drawn} />
        ))}
        {near && more > 0 && (
          <Text x={edge + 8} y={legendY - 12} size={SIZES.small} fill={soft}>
            {board.more(more)}
          </Text>
        )}
        {near && <Legend y={legendY + 22} {...drawn} />}
      </g>
    </>
  )
}
