import type { Drawing, Mark, Tone } from './drawing.ts'
import type { DrawingColours } from './svg-colours.ts'
import { layLegend } from './svg-legend.ts'
import { element, escaped } from './svg-text.ts'

/** How a drawing looks that stands by itself. */
export interface SvgLook {
  readonly colours: DrawingColours
  /** The typefaces, as CSS names them. */
  readonly font: string
  /** `@font-face` rules that bring the typeface along. */
  readonly fontFaces?: string
  /** Whether what the signs mean stands beside it. */
  readonly legend: boolean
  /** As large as fits on this, in pixels; without it, whoever shows it says how large. */
  readonly sheet?: { readonly w: number; readonly h: number }
}

/** How thick the halo round letters is, by their size. */
const HALO = 0.28
const NAMESPACE = 'http://www.w3.org/2000/svg'

const markSvg = (mark: Mark, colours: DrawingColours): string => {
  const colour = (tone: Tone | undefined): string =>
    tone === undefined || tone === 'none' ? 'none' : colours[tone]
  if (mark.kind === 'text') {
    const { x, y, size, halo } = mark
    return element(
      'text',
      {
        x,
        y,
        'font-size': size,
        'font-weight': mark.bold === true ? 700 : 400,
        'text-anchor': mark.anchor,
        fill: colour(mark.fill),
        ...(halo !== undefined && {
          stroke: colour(halo),
          'stroke-width': size * HALO,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }),
      },
      escaped(mark.words),
    )
  }
  const look = {
    fill: colour(mark.fill),
    stroke: mark.stroke && colour(mark.stroke),
    'stroke-width': mark.width,
    'stroke-dasharray': mark.dash?.join(' '),
  }
  switch (mark.kind) {
    case 'circle':
      return element('circle', { cx: mark.x, cy: mark.y, r: mark.r, ...look })
    case 'rect': {
      const { x, y, w, h, corner } = mark
      return element('rect', { x, y, width: w, height: h, rx: corner, ...look })
    }
    case 'path': {
      const round = mark.round === true ? 'round' : undefined
      return element('path', {
        d: mark.d,
        'stroke-linecap': round,
        'stroke-linejoin': round,
        ...look,
      })
    }
  }
}

/**
 * A drawing as an SVG that stands by itself: with its words as text, a title and a description, and
 * nothing that is fetched. Whatever stands in a name, it is well-formed XML in which words are only words.
 */
export const svgOf = (
  drawing: Drawing<string, string>,
  { colours, font, fontFaces, legend, sheet }: SvgLook,
): string => {
  const marksSvg = (marks: readonly Mark[]): string =>
    marks.map((mark) => markSvg(mark, colours)).join('')
  const group = (marks: readonly Mark[], title?: string): string =>
    element('g', {}, (title === undefined ? '' : titleSvg(title)) + marksSvg(marks))
  const laid =
    legend && drawing.legend.length > 0 ? layLegend(drawing.box, drawing.legend) : undefined
  const { x, y, w, h } = laid?.box ?? drawing.box
  const scale = sheet === undefined ? undefined : Math.min(sheet.w / w, sheet.h / h)
  return element(
    'svg',
    {
      xmlns: NAMESPACE,
      viewBox: [x, y, w, h].map((value) => Math.round(value * 100) / 100).join(' '),
      width: scale && Math.round(w * scale),
      height: scale && Math.round(h * scale),
      role: 'img',
      lang: drawing.language,
      'xml:lang': drawing.language,
      'aria-labelledby': 'title',
      'aria-describedby': 'description',
      'font-family': font,
    },
    [
      titleSvg(drawing.title, 'title'),
      element('desc', { id: 'description' }, escaped(drawing.description)),
      fontFaces === undefined ? '' : element('style', {}, escaped(fontFaces)),
      element('rect', { x, y, width: w, height: h, fill: colours.surface }),
      group(drawing.ground),
      ...drawing.lines.map(({ marks, title }) => group(marks, title)),
      ...drawing.people.map(({ marks, title }) => group(marks, title)),
      laid === undefined
        ? ''
        : element(
            'g',
            { transform: `translate(${laid.x} ${laid.y}) scale(${laid.scale})` },
            marksSvg(laid.marks) +
              laid.signs
                .map((sign) =>
                  element(
                    'g',
                    { transform: `translate(${sign.x} ${sign.y})` },
                    marksSvg(sign.marks),
                  ),
                )
                .join(''),
          ),
    ].join(''),
  )
}

const titleSvg = (words: string, id?: string): string => element('title', { id }, escaped(words))
