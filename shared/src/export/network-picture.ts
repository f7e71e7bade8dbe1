import { drawEcogram, drawingColours, layoutEcogram, svgOf } from '../drawing/index.ts'
import { networkMapOf, networkText } from '../network/index.ts'
import { exportFiles } from '../texts/index.ts'
import type { PlanReading } from './reading.ts'

/** The network map as a picture that stands by itself. */
export interface NetworkPicture {
  readonly svg: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** The same in sentences, for who cannot see it. */
  readonly alt: string
}

/** A4 on its side at 300 dots per inch, in pixels. */
const SHEET = { w: 3508, h: 2480 }

/** Draws the network map; nothing when nobody stands on it. `font` names typefaces as CSS does. */
export const networkPicture = (
  { content, plan, people, telling, standing }: PlanReading,
  font: string,
): NetworkPicture | undefined => {
  const map = networkMapOf(plan, people)
  if (map.contacts.length === 0) return undefined
  const { language } = telling
  const drawing = drawEcogram(layoutEcogram(map, { placements: false }), map, {
    language,
    title: exportFiles[language].mapTitle(content.household ?? content.title, standing),
    placements: false,
  })
  const svg = svgOf(drawing, { colours: drawingColours, font, legend: true, sheet: SHEET })
  const size = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)
  return {
    svg,
    width: Number(size?.[1] ?? SHEET.w),
    height: Number(size?.[2] ?? SHEET.h),
    alt: networkText(map, language),
  }
}
