import { Resvg } from '@resvg/resvg-js'
import { fontFiles, TYPEFACE } from './fonts.ts'

/** The most pixels a picture has on one side: larger ones cost more memory than paper can show. */
const MOST = 6_000

/** What could bring in a file of the server: a picture within the drawing, or a definition before it. */
const FROM_ELSEWHERE = /<(?:[\w-]+:)?(?:image|feImage)\b|<!/i

/**
 * A drawing as PNG, so many pixels wide, on white, with the fonts of the project. It must stand by
 * itself, as those of `svgOf` do: one that refers to a file is a bug, and throws.
 */
export const pngOf = (svg: string, width: number): Uint8Array => {
  // The renderer would read the file.
  if (FROM_ELSEWHERE.test(svg)) throw new Error('A drawing refers to something outside itself')
  const options = {
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: [...fontFiles()], defaultFontFamily: TYPEFACE },
  }
  const drawing = new Resvg(svg, options)
  const ratio = drawing.height / drawing.width
  const wide = Math.max(1, Math.min(Math.round(width), MOST, Math.floor(MOST / ratio)))
  return new Resvg(svg, { ...options, fitTo: { mode: 'width', value: wide } }).render().asPng()
}
