import { type Drawing, drawingColours, svgOf } from '@samenbord/shared/drawing'
import { FONT_FAMILIES, FONT_FAMILY, FONT_FILES, FONT_WEIGHTS } from '../../ui/font-files.ts'

/** A4 on its side at 300 dots per inch, in pixels. */
const SHEET = { w: 3508, h: 2480 }

/** Letters that the first file of the typeface does not have. */
const RARE = /[\u0100-\u02ff\u1e00-\u1eff]/

const asDataAddress = (content: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('the typeface cannot be read'))
    reader.readAsDataURL(content)
  })

/** The typeface as a style sheet that fetches nothing. Fails when its file cannot be had. */
const typeface = async (words: string): Promise<string> => {
  const files = RARE.test(words) ? FONT_FILES : FONT_FILES.slice(0, 1)
  const faces = files.map(async ({ url, unicodeRange }) => {
    const answer = await fetch(url)
    if (!answer.ok) throw new Error('the typeface is not there')
    // The server may call it otherwise.
    const content = new Blob([await answer.arrayBuffer()], { type: 'font/woff2' })
    return `@font-face{font-family:'${FONT_FAMILY}';font-weight:${FONT_WEIGHTS};src:url(${await asDataAddress(content)}) format('woff2');unicode-range:${unicodeRange}}`
  })
  return (await Promise.all(faces)).join('')
}

const standing = async (
  drawing: Drawing<string, string>,
  sheet?: { readonly w: number; readonly h: number },
): Promise<Blob> => {
  const look = {
    colours: drawingColours,
    font: FONT_FAMILIES,
    legend: true,
    ...(sheet && { sheet }),
  }
  const fontFaces = await typeface(svgOf(drawing, look))
  return new Blob([svgOf(drawing, { ...look, fontFaces })], { type: 'image/svg+xml' })
}

/** The drawing as an SVG that stands by itself: with its words as text, its typeface and its legend. */
export const svgFile = (drawing: Drawing<string, string>): Promise<Blob> => standing(drawing)

/** The same as a PNG to print, on white paper. Fails when the browser cannot paint it. */
export const pngFile = async (drawing: Drawing<string, string>): Promise<Blob> => {
  // A browser asks for the size of an SVG before it paints one.
  const address = URL.createObjectURL(await standing(drawing, SHEET))
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const size = { w: picture.naturalWidth, h: picture.naturalHeight }
    const canvas = document.createElement('canvas')
    canvas.width = size.w
    canvas.height = size.h
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('nothing can be painted here')
    pen.fillStyle = '#ffffff'
    pen.fillRect(0, 0, size.w, size.h)
    pen.drawImage(picture, 0, 0, size.w, size.h)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (png) => (png === null ? reject(new Error('too large to paint')) : resolve(png)),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
