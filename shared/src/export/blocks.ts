/** A run of text within a line. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
}

/** A line of text; its runs follow each other without a space between them. */
export type Line = readonly Run[]

/** One part of a document, top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph'
      readonly line: Line
      /** Smaller and softer: what one may skip. */
      readonly small?: boolean
    }
  /** What someone said, in the own words, and who. */
  | { readonly kind: 'quote'; readonly line: Line; readonly by: string }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | {
      readonly kind: 'table'
      /** What it shows, for who cannot see it; not printed. */
      readonly summary: string
      readonly columns: readonly string[]
      /**
       * The first cell of each row names the row; its first line does, and what follows is smaller.
       * Each cell is one or more lines.
       */
      readonly rows: readonly (readonly (readonly Line[])[])[]
      /** How wide each column is, as parts of the whole; equal when left out. */
      readonly widths?: readonly number[]
    }
  /** Two texts on one line: a name and a number to call. */
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, string])[] }
  /** In a frame: what must not be missed. */
  | { readonly kind: 'frame'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'picture'
      /** The drawing as SVG. */
      readonly svg: string
      readonly width: number
      readonly height: number
      /** What it shows, in words. */
      readonly alt: string
    }

/** A document that can be made into PDF, DOCX, ODT or a page: what it says, without how it looks. */
export interface ExportDocument {
  readonly language: 'nl' | 'en'
  /** The name of the document; its first heading, when no heading of level 1 stands in it. */
  /** What it is called; beside the sign when a heading of the first level says what it is. */
  readonly title: string
  /** At the head, beside the title: household, day, number. */
  readonly head: readonly string[]
  /** One page with large type for the household, or a plan of many pages. */
  readonly form: 'letter' | 'plan'
  /** Said on every page when it is no agreement; nothing when it is one. */
  readonly draft: string | undefined
  readonly blocks: readonly Block[]
  /** Below, small. */
  readonly foot: readonly Line[]
}
