import type { Tone } from './drawing.ts'

/** A colour for everything a mark can be for, as SVG writes it. */
export type DrawingColours = Readonly<Record<Exclude<Tone, 'none'>, string>>

/** The light colours of the page (`client/src/ui/tokens.css`), for drawings that stand by themselves. */
export const drawingColours: DrawingColours = {
  ink: '#24211b',
  soft: '#575245',
  line: '#dcd7ca',
  'line-strong': '#857f70',
  surface: '#fffefb',
  raised: '#ffffff',
  'ring-1': '#e5eff0',
  'ring-2': '#f3f6f4',
  'ring-3': '#fbfaf5',
  accent: '#0d5868',
  'on-person': '#ffffff',
  'person-1': '#9c3f1d',
  'person-2': '#85365e',
  'person-3': '#0d5868',
  'person-4': '#33559b',
  'person-5': '#56641c',
  'person-6': '#634a98',
  'person-7': '#5a5548',
}
