import type { Party } from '@samenbord/shared/model'
import {
  type Badge,
  type Block,
  type CardFace,
  type Run,
  runsOf,
  shownBlocks,
  type WordsLook,
} from './face.ts'
import { wrapRuns } from './wrap.ts'

/** A line of text of a drawn card: its place, and the size of its letters, in pixels. */
export interface DrawnLine {
  readonly x: number
  /** Of the line the letters stand on. */
  readonly y: number
  readonly size: number
  readonly runs: readonly Run[]
  readonly tone: 'words' | 'soft'
}

/** Someone's mark on a drawn card, by its left top. */
export interface DrawnMark {
  readonly party: Party
  readonly x: number
  readonly y: number
  readonly side: number
}

export interface DrawnBadge extends Badge {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly size: number
}

/** A card as what is to be drawn, from its own left top. */
export interface CardLayout {
  readonly sign: DrawnLine & { readonly icon: number; readonly iconY: number }
  readonly lines: readonly DrawnLine[]
  readonly marks: readonly DrawnMark[]
  readonly badges: readonly DrawnBadge[]
  /** How high it has to be to hold all of this. */
  readonly height: number
}

/** How wide a text is written in letters of this size. */
export type TextWidth = (text: string, size: number, bold: boolean) => number

/** Measures in pixels of a card of size M; those of the style sheet. */
const PAD = { x: 16, y: 14 }
const GAP = 8
const SMALL = 14
const SMALL_LINE = 18
const ICON = 18
const MARK = 24
/** Less room than this behind the marks is too little for words. */
const FOOT_TEXT = 90
const BADGE = { pad: 8, h: 22 }
const LOOKS: Readonly<Record<WordsLook, { readonly size: number; readonly line: number }>> = {
  own: { size: 19, line: 25 },
  said: { size: 17, line: 22.5 },
  goal: { size: 22, line: 27.5 },
  heading: { size: 17, line: 22.5 },
  line: { size: 15, line: 20.5 },
}

/** The letters stand this part of a line above its end. */
const baseline = (line: number, size: number): number => line / 2 + size * 0.35

/** Lays a card of this width out as its style sheet does. `scale` is that of its text size. */
export const layOutCard = (
  face: CardFace,
  width: number,
  scale: number,
  textWidth: TextWidth,
): CardLayout => {
  const inner = width - 2 * PAD.x * scale
  const lines: DrawnLine[] = []
  const marks: DrawnMark[] = []
  const badges: DrawnBadge[] = []
  const left = PAD.x * scale
  let y = PAD.y * scale

  const write = (
    runs: readonly Run[],
    look: { readonly size: number; readonly line: number },
    tone: DrawnLine['tone'],
    at: { readonly x: number; readonly room: number } = { x: left, room: inner },
  ) => {
    const size = look.size * scale
    const measure = (text: string, bold: boolean) => textWidth(text, size, bold)
    for (const line of wrapRuns(runs, at.room, measure)) {
      lines.push({ x: at.x, y: y + baseline(look.line * scale, size), size, runs: line, tone })
      y += look.line * scale
    }
  }
  const small = { size: SMALL, line: SMALL_LINE }

  const badge = (given: Badge, x: number, top: number): DrawnBadge => {
    const size = SMALL * scale
    const w = textWidth(given.text, size, true) + 2 * BADGE.pad * scale
    return { ...given, x, y: top, w, h: BADGE.h * scale, size }
  }

  /** Marks side by side, and the text behind them when there is room for it, else below. */
  const layOutFoot = (block: Extract<Block, { kind: 'foot' }>): void => {
    const side = MARK * scale
    const step = side + (GAP / 2) * scale
    const inRow = Math.max(1, Math.floor(inner / step))
    let taken = 0
    for (const [at, party] of block.parties.entries()) {
      if (at > 0 && at % inRow === 0) y += step
      taken = ((at % inRow) + 1) * step
      marks.push({ party, x: left + taken - step, y, side })
    }
    if (block.runs.every(({ text }) => text === '')) {
      if (taken > 0) y += side
      return
    }
    if (inner - taken < FOOT_TEXT * scale) {
      y += side + (GAP / 2) * scale
      taken = 0
    }
    const top = y
    const offset = taken === 0 ? 0 : Math.max(0, (MARK - SMALL_LINE) / 2) * scale
    y += offset
    write(block.runs, small, 'soft', { x: left + taken, room: inner - taken })
    if (taken > 0) y = Math.max(y, top + side)
  }

  const layOut = (block: Block): void => {
    if (block.kind === 'words') {
      if (block.label !== undefined) write([{ text: block.label, bold: true }], small, 'soft')
      const { runs, faint } = runsOf(block)
      write(runs, LOOKS[block.look], faint ? 'soft' : 'words')
      return
    }
    if (block.kind === 'badges') {
      let x = left
      for (const given of block.badges) {
        const drawn = badge(given, x, y)
        if (x > left && x + drawn.w > left + inner) {
          x = left
          y += (BADGE.h + GAP / 2) * scale
        }
        badges.push({ ...drawn, x, y })
        x += drawn.w + (GAP / 2) * scale
      }
      y += BADGE.h * scale
      return
    }
    layOutFoot(block)
  }

  const signBadge =
    face.status === undefined
      ? undefined
      : badge(face.status, 0, y - ((BADGE.h - ICON) / 2) * scale)
  if (signBadge !== undefined) badges.push({ ...signBadge, x: left + inner - signBadge.w })
  const iconRoom = (ICON + 6) * scale
  const measureSign = (text: string, bold: boolean) => textWidth(text, SMALL * scale, bold)
  const signRoom = inner - iconRoom - (signBadge === undefined ? 0 : signBadge.w + GAP * scale)
  const [first = [], ...more] = wrapRuns(
    [{ text: face.sign.words, bold: true }],
    signRoom,
    measureSign,
  )
  const sign = {
    x: left + iconRoom,
    y: y + baseline(ICON * scale, SMALL * scale),
    size: SMALL * scale,
    runs: first,
    tone: 'soft' as const,
    icon: ICON * scale,
    iconY: y,
  }
  y += ICON * scale
  for (const line of more) {
    lines.push({ ...sign, y: y + baseline(ICON * scale, SMALL * scale), runs: line })
    y += ICON * scale
  }

  for (const block of shownBlocks(face)) {
    y += GAP * scale
    layOut(block)
  }
  return { sign, lines, marks, badges, height: y + PAD.y * scale }
}
