import type { Mark, Tone } from '@samenbord/shared/drawing'
import type { ReactElement, SVGAttributes } from 'react'

/** Says how something of a tone is painted: by a class of the page, or by a colour of its own. */
export interface Paint {
  fill(tone: Tone | undefined): SVGAttributes<SVGElement>
  stroke(tone: Tone | undefined): SVGAttributes<SVGElement>
  /** What is drawn round letters. */
  halo(tone: Tone | undefined): SVGAttributes<SVGElement>
  /** The typeface, where the page does not give it. */
  readonly font?: string
}

/** By the classes of the page, which know light and dark. */
const PAGE_PAINT: Paint = {
  fill: (tone) => ({ className: tone === undefined ? 'fill-none' : `fill-${tone}` }),
  stroke: (tone) => ({ className: tone === undefined ? '' : `stroke-${tone}` }),
  halo: (tone) => ({ className: tone === undefined ? '' : `halo-${tone}` }),
}

/** By colours, for a picture that stands by itself. */
export const colourPaint = (
  colourOf: (tone: Exclude<Tone, 'none'>) => string,
  font: string,
): Paint => {
  const colour = (tone: Tone | undefined) =>
    tone === undefined || tone === 'none' ? 'none' : colourOf(tone)
  return {
    fill: (tone) => ({ fill: colour(tone) }),
    stroke: (tone) => (tone === undefined ? {} : { stroke: colour(tone) }),
    halo: (tone) => (tone === undefined ? {} : { stroke: colour(tone) }),
    font,
  }
}

const both = (
  one: SVGAttributes<SVGElement>,
  other: SVGAttributes<SVGElement>,
): SVGAttributes<SVGElement> => {
  const className = [one.className, other.className]
    .filter((name) => name !== undefined && name !== '')
    .join(' ')
  return { ...one, ...other, ...(className !== '' && { className }) }
}

/** How thick the halo round letters is, by their size. */
const HALO = 0.28

/** One piece of a drawing as SVG. */
const MarkShape = ({ mark, paint = PAGE_PAINT }: { mark: Mark; paint?: Paint }): ReactElement => {
  if (mark.kind === 'text') {
    return (
      <text
        x={mark.x}
        y={mark.y}
        fontSize={mark.size}
        fontWeight={mark.bold === true ? 700 : 400}
        textAnchor={mark.anchor}
        fontFamily={paint.font}
        {...both(paint.fill(mark.fill), paint.halo(mark.halo))}
        {...(mark.halo !== undefined && {
          paintOrder: 'stroke',
          strokeWidth: mark.size * HALO,
          strokeLinejoin: 'round',
        })}
      >
        {mark.words}
      </text>
    )
  }
  const look = {
    ...both(paint.fill(mark.fill), paint.stroke(mark.stroke)),
    strokeWidth: mark.width,
    strokeDasharray: mark.dash?.join(' '),
  }
  switch (mark.kind) {
    case 'circle':
      return <circle cx={mark.x} cy={mark.y} r={mark.r} {...look} />
    case 'rect':
      return (
        <rect x={mark.x} y={mark.y} width={mark.w} height={mark.h} rx={mark.corner} {...look} />
      )
    case 'path':
      return (
        <path
          d={mark.d}
          {...look}
          {...(mark.round === true && { strokeLinecap: 'round', strokeLinejoin: 'round' })}
        />
      )
  }
}

/** Several, in their order. */
export const MarkShapes = (props: { marks: readonly Mark[]; paint?: Paint }): ReactElement => (
  <>
    {props.marks.map((mark, at) => (
      <MarkShape key={at} mark={mark} {...(props.paint && { paint: props.paint })} />
    ))}
  </>
)
