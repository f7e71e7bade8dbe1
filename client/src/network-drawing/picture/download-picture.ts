import type { Drawing } from '@samenbord/shared/drawing'
import { download } from '../../ui/download.ts'
import { pngFile, svgFile } from './picture-files.ts'

/** Whether the browser got a file to keep. */
export type Downloaded = Promise<boolean>

const nameOf = ({ title }: Pick<Drawing<string, string>, 'title'>, kind: string): string =>
  `${title.toLocaleLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${kind}`

const hand = async (
  drawing: Drawing<string, string>,
  kind: 'svg' | 'png',
  make: (drawing: Drawing<string, string>) => Promise<Blob>,
): Downloaded => {
  try {
    download(await make(drawing), nameOf(drawing, kind))
    return true
  } catch {
    // Out of reach, out of memory: what to do is the same.
    return false
  }
}

/** Hands the browser the drawing as an SVG with real text. False when that did not work out. */
export const downloadSvg = (drawing: Drawing<string, string>): Downloaded =>
  hand(drawing, 'svg', svgFile)

/** Hands the browser the drawing as a PNG at print size. False when that did not work out. */
export const downloadPng = (drawing: Drawing<string, string>): Downloaded =>
  hand(drawing, 'png', pngFile)
