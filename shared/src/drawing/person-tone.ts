import type { PersonColour } from '../model/index.ts'
import type { Tone } from './drawing.ts'

const TONES = [
  'person-1',
  'person-2',
  'person-3',
  'person-4',
  'person-5',
  'person-6',
  'person-7',
] as const satisfies readonly Tone[]

/** In which tone someone with this colour is drawn. */
export const personTone = (colour: PersonColour): (typeof TONES)[number] =>
  TONES[colour - 1] ?? 'person-7'
