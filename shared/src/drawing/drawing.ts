import type { Language } from '../texts/index.ts'

/** What a mark is for: the one who renders it knows colours, light and dark. */
export type Tone =
  | 'ink'
  | 'soft'
  | 'line'
  | 'line-strong'
  | 'surface'
  | 'raised'
  | 'ring-1'
  | 'ring-2'
  | 'ring-3'
  | 'accent'
  | 'on-person'
  | 'none'
  | `person-${1 | 2 | 3 | 4 | 5 | 6 | 7}`

interface Drawn {
  readonly fill?: Tone
  readonly stroke?: Tone
  /** How thick the line is, in units of the drawing. */
  readonly width?: number
  /** Lengths of dashes and of what lies between them. */
  readonly dash?: readonly number[]
}

/** One piece of a drawing, in its units. Whoever renders it adds nothing and leaves nothing out. */
export type Mark =
  | ({
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly r: number
    } & Drawn)
  | ({
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      readonly corner?: number
    } & Drawn)
  /** A path as SVG writes it. */
  | ({ readonly kind: 'path'; readonly d: string; readonly round?: boolean } & Drawn)
  | {
      readonly kind: 'text'
      readonly x: number
      /** The line the letters stand on. */
      readonly y: number
      readonly words: string
      readonly size: number
      readonly bold?: boolean
      readonly fill: Tone
      readonly anchor: 'start' | 'middle' | 'end'
      /** Drawn round the letters, so that they can be read over lines. */
      readonly halo?: Tone
    }

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Someone or something of a drawing that one can point at. */
export interface DrawnThing<Key extends string> {
  readonly key: Key
  /** What it is, in words, for who hears it. */
  readonly title: string
  readonly marks: readonly Mark[]
}

/** Someone in a drawing: where they stand, and how much room the shape and its words take. */
export interface DrawnPerson<Key extends string> extends DrawnThing<Key> {
  readonly at: Point
  readonly box: Box
  /** The room of the shape alone, without words: half its width. */
  readonly reach: number
}

/** A drawing of people and lines, without anything of a screen: the same in a browser and in a file. */
export interface Drawing<PersonKey extends string, LineKey extends string> {
  readonly box: Box
  /** In which language its words are, as far as known. */
  readonly language?: Language
  readonly title: string
  /** All that can be seen, in sentences. */
  readonly description: string
  /** What lies below everything: rings, sectors, their names. */
  readonly ground: readonly Mark[]
  readonly lines: readonly DrawnThing<LineKey>[]
  readonly people: readonly DrawnPerson<PersonKey>[]
  /** What the signs mean: drawn beside it, and always there in a file. Each sign fits in 48 by 24. */
  readonly legend: readonly { readonly marks: readonly Mark[]; readonly words: string }[]
}
