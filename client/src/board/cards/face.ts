import type { CardView } from '@samenbord/shared/document'
import type { Party, Topic } from '@samenbord/shared/model'
import type { People, Plan, Telling } from '@samenbord/shared/plan'

/** In which words, and for whom, a card is told. */
export interface CardTelling {
  readonly people: People
  readonly telling: Telling
}

/** With what a card of one entity reads the rest of the plan. */
export interface CardReading extends CardTelling {
  readonly plan: Pick<Plan, 'roles' | 'reports'>
}

/** A piece of a line. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
}

/** A word in a coloured pill. */
export interface Badge {
  readonly text: string
  readonly tone: 'plain' | 'ok' | 'wait'
}

/** How words are written: of the household itself, said by others, wished, or in a list. */
export type WordsLook = 'own' | 'said' | 'goal' | 'heading' | 'line'

/** The parts of a card, from top to bottom. */
export type Block =
  | {
      readonly kind: 'words'
      readonly look: WordsLook
      /** What the words answer, above them. */
      readonly label?: string
      /** Who it is about, in front of the words. */
      readonly lead?: string | undefined
      readonly text: string
      /** What stands there while there are no words; without it the part is left out then. */
      readonly instead?: string
      /** Which field of the entity these are. */
      readonly field?: string
    }
  | { readonly kind: 'foot'; readonly parties: readonly Party[]; readonly runs: readonly Run[] }
  | { readonly kind: 'badges'; readonly badges: readonly Badge[] }

/** What a card says, for the screen, for a picture and for who hears it read. */
export interface CardFace {
  readonly view: CardView
  readonly sign: {
    readonly words: string
    /** Its topic, when it shows by that. */
    readonly topic: Topic | null
  }
  /** How it goes, beside the sign. */
  readonly status: Badge | undefined
  readonly blocks: readonly Block[]
}

/** The blocks in which something stands, as one sees them at rest. */
export const shownBlocks = ({ blocks }: CardFace): readonly Block[] =>
  blocks.filter(
    (block) => block.kind !== 'words' || block.text.trim() !== '' || block.instead !== undefined,
  )

/** The words of a block as one line of runs, and whether they only stand in for words to come. */
export const runsOf = (
  block: Extract<Block, { kind: 'words' }>,
): { readonly runs: readonly Run[]; readonly faint: boolean } => {
  const text = block.text.trim()
  const faint = text === ''
  const bold = block.look === 'goal' || block.look === 'heading'
  const words = { text: faint ? (block.instead ?? '') : text, bold }
  if (block.lead === undefined) return { runs: [words], faint }
  return { runs: [{ text: `${block.lead} `, bold: true }, words], faint }
}

/** A card as plain text, for who hears it and for who copies it. */
export const faceAsText = (face: CardFace): string => {
  const said = shownBlocks(face).map((block) => {
    if (block.kind === 'badges') return block.badges.map(({ text }) => text).join(', ')
    const runs = block.kind === 'words' ? runsOf(block).runs : block.runs
    const line = runs.map(({ text }) => text).join('')
    return block.kind === 'words' && block.label !== undefined ? `${block.label} ${line}` : line
  })
  const head =
    face.status === undefined ? face.sign.words : `${face.sign.words}, ${face.status.text}`
  return [`${head}:`, ...said.filter((line) => line !== '')].join('\n')
}
