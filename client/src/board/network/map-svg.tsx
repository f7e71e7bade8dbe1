import type { Drawing, Tone } from '@samenbord/shared/drawing'
import type { ReactElement } from 'react'
import { colourPaint, fitOf, MarkShapes } from '../../network-drawing/index.ts'
import { CARD_FONT_FAMILY } from '../cards/card-fonts.ts'
import type { Tokens } from '../cards/tokens-of.ts'
import type { MapProps } from './map-shape.ts'

const TOKENS: Readonly<Record<string, string>> = {
  soft: '--sb-color-ink-soft',
}

const tokenOf = (tone: Exclude<Tone, 'none'>): string => TOKENS[tone] ?? `--sb-color-${tone}`

/** How large the legend is written, in pixels of the shape. */
const LEGEND = { size: 15, row: 26, sign: 48, margin: 16 }

/** A map as a drawing that stands by itself, with its words as text. */
export const mapSvg = (
  { w, h }: Pick<MapProps, 'w' | 'h'>,
  drawing: Drawing<string, string>,
  token: Tokens,
): ReactElement => {
  const paint = colourPaint((tone) => token(tokenOf(tone)), CARD_FONT_FAMILY)
  const { scale, origin } = fitOf(drawing.box, { w, h })
  const top = h - LEGEND.margin - drawing.legend.length * LEGEND.row
  return (
    <>
      <title>{drawing.title}</title>
      <desc>{drawing.description}</desc>
      <g transform={`translate(${origin.x} ${origin.y}) scale(${scale})`}>
        <MarkShapes marks={drawing.ground} paint={paint} />
        {drawing.lines.map(({ key, marks }) => (
          <MarkShapes key={key} marks={marks} paint={paint} />
        ))}
        {drawing.people.map(({ key, marks }) => (
          <MarkShapes key={key} marks={marks} paint={paint} />
        ))}
      </g>
      {drawing.legend.map(({ marks, words }, at) => (
        <g key={words} transform={`translate(${LEGEND.margin} ${top + at * LEGEND.row})`}>
          <MarkShapes marks={marks} paint={paint} />
          <text
            x={LEGEND.sign + 8}
            y={17}
            fontSize={LEGEND.size}
            fontFamily={CARD_FONT_FAMILY}
            fill={token('--sb-color-ink-soft')}
          >
            {words}
          </text>
        </g>
      ))}
    </>
  )
}
