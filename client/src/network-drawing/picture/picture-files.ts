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

/** The drawing as an SVG that stands by itself: with its words as text, its typeface and its legend. */
export const svgFile = async (drawing: Drawing<string, string>): Promise<Blob> => {
  const look = { colours: drawingColours, font: FONT_FAMILIES, legend: true }
  const fontFaces = await typeface(svgOf(drawing, look))
  return new Blob([svgOf(drawing, { ...look, fontFaces })], { type: 'image/svg+xml' })
}

/** How large a picture of this shape comes on a sheet: as large as can be, in pixels. */
const onSheet = (size: { w: number; h: number }): { w: number; h: number } => {
  const scale = Math.min(SHEET.w / size.w, SHEET.h / size.h)
  return { w: Math.round(size.w * scale), h: Math.round(size.h * scale) }
}

/** An SVG of a size of its own, which a browser asks for before it paints one. */
const sized = (svg: string): { readonly svg: string; readonly size: { w: number; h: number } } => {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const [, , w = SHEET.w, h = SHEET.h] = (root.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number)
  const size = onSheet({ w, h })
  root.setAttribute('width', String(size.w))
  root.setAttribute('height', String(size.h))
  return { svg: new XMLSerializer().serializeToString(root), size }
}

/** The same as a PNG to print, on white paper. Fails when the browser cannot paint it. */
export const pngFile = async (drawing: Drawing<string, string>): Promise<Blob> => {
  const { svg, size } = sized(await (await svgFile(drawing)).text())
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const picture = new Image(size.w, size.h)
    picture.src = address
    await picture.decode()
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
