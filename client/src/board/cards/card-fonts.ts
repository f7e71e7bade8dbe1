import type { TLFontFace } from 'tldraw'
import { FONT_FAMILIES, FONT_FAMILY, FONT_FILES, FONT_WEIGHTS } from '../../ui/font-files.ts'

/** The typeface of the page, as a picture names it. */
export const CARD_FONT_FAMILY = FONT_FAMILIES

/** The typeface of the page, to go along with a picture: it cannot fetch anything. */
export const CARD_FONTS: TLFontFace[] = FONT_FILES.map(({ url, unicodeRange }) => ({
  family: FONT_FAMILY,
  src: { url, format: 'woff2' },
  weight: FONT_WEIGHTS,
  unicodeRange,
}))

const ROUGHLY = { regular: 0.52, bold: 0.57 }

let pen: CanvasRenderingContext2D | null | undefined

/** How wide a text is in the typeface of the page, in pixels; roughly where nothing can be drawn. */
export const textWidth = (text: string, size: number, bold: boolean): number => {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * size * (bold ? ROUGHLY.bold : ROUGHLY.regular)
  pen.font = `${bold ? 700 : 400} ${size}px ${CARD_FONT_FAMILY}`
  return pen.measureText(text).width
}
