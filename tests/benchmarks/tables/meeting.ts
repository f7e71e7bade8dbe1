import {
  addRecords,
  type BoardRecord,
  changeRecords,
  PAGE_RECORD_ID,
  readRecord,
  recordMap,
  removeRecords,
  wordsOf,
} from '@samenbord/shared/document'
import * as Y from 'yjs'
import { drawnStroke, stickyNote } from '../../support/board-records.ts'
import type { Making } from '../../support/history.ts'
import type { Random } from '../../support/random.ts'

/** Of every hundred edits of a meeting so many are letters, ends of a move, pieces of a stroke … */
const LETTERS = 70
const MOVES = 12
const PIECES = 11
const NOTES = 3
const STROKES = 1
const COLOURS = 2
/** … and the rest are deletions. */

const ALPHABET = 'etaoinshrdlu '
const LONGEST_NOTE = 120
/** A pen that is read 60 times a second and written 10 times a second gives so many points at once. */
const POINTS_OF_A_PIECE = 6
const COLOUR_NAMES = ['yellow', 'blue', 'green', 'red']

/** One of those at a meeting: has a note to write in and a stroke to draw on. */
export class AtMeeting {
  readonly #doc: Y.Doc
  readonly #random: Random
  readonly #name: string
  readonly #laid: string[] = []
  #note: string | undefined
  #stroke: string | undefined
  #count = 0

  constructor(name: string, doc: Y.Doc, random: Random) {
    this.#name = name
    this.#doc = doc
    this.#random = random
  }

  /** What this person does next. */
  next(): Making {
    let chance = this.#random() * 100
    const falls = (share: number): boolean => {
      chance -= share
      return chance < 0
    }
    if (falls(LETTERS)) return this.#letter()
    if (falls(MOVES)) return this.#change((before) => ({ ...before, ...this.#place() }), 'moved')
    if (falls(PIECES)) return this.#piece()
    if (falls(NOTES)) return this.#newNote()
    if (falls(STROKES)) return this.#newStroke()
    if (falls(COLOURS)) {
      const color = this.#random.oneOf(COLOUR_NAMES) ?? 'yellow'
      return this.#change(
        (before) => ({ ...before, props: { ...before.props, color } }),
        'coloured',
      )
    }
    return this.#delete()
  }

  #place() {
    return { x: this.#random.upTo(8_000), y: this.#random.upTo(5_000) }
  }

  #newId(): string {
    this.#count += 1
    const id = `shape:${this.#name}-${this.#count}`
    this.#laid.push(id)
    return id
  }

  #newNote(): Making {
    return () => {
      const id = this.#newId()
      addRecords(this.#doc, [stickyNote(id, PAGE_RECORD_ID, this.#place(), '.')])
      this.#note = id
      return { what: 'laid a note' }
    }
  }

  #newStroke(): Making {
    return () => {
      const id = this.#newId()
      addRecords(this.#doc, [drawnStroke(id, PAGE_RECORD_ID, this.#place(), this.#points(0))])
      this.#stroke = id
      return { what: 'began a stroke' }
    }
  }

  #letter(): Making {
    const text = this.#textOf(this.#note)
    if (text === undefined || text.length > LONGEST_NOTE) return this.#newNote()
    return () => {
      // Of every twenty keys one takes a letter back.
      if (text.length > 1 && this.#random() < 0.05) text.delete(text.length - 1, 1)
      else text.insert(text.length, this.#random.oneOf([...ALPHABET]) ?? 'e')
      return { what: 'typed' }
    }
  }

  #piece(): Making {
    const before = this.#read(this.#stroke)
    const [segment] = Array.isArray(before?.props?.segments) ? before.props.segments : []
    if (before === undefined || typeof segment !== 'object' || segment === null) {
      return this.#newStroke()
    }
    if (Array.isArray(segment) || !Array.isArray(segment.points)) return this.#newStroke()
    const { points } = segment
    return () => {
      const more = this.#points(points.length).map((point) => ({ ...point, z: 0.5 }))
      const segments = [{ ...segment, points: [...points, ...more] }]
      changeRecords(this.#doc, [
        { before, after: { ...before, props: { ...before.props, segments } } },
      ])
      return { what: 'drew on' }
    }
  }

  #points(from: number) {
    return Array.from({ length: POINTS_OF_A_PIECE }, (_, index) => ({
      x: (from + index) * 4 + this.#random(),
      y: 40 * Math.sin((from + index) / 6) + this.#random(),
    }))
  }

  #change(change: (before: BoardRecord) => BoardRecord, what: string): Making {
    const before = this.#read(this.#random.oneOf(this.#laid))
    if (before === undefined) return this.#newNote()
    return () => {
      changeRecords(this.#doc, [{ before, after: change(before) }])
      return { what }
    }
  }

  #delete(): Making {
    const id = this.#random.oneOf(this.#laid)
    if (id === undefined) return this.#newNote()
    return () => {
      removeRecords(this.#doc, [id], Date.now())
      return { what: 'deleted' }
    }
  }

  #read(id: string | undefined): BoardRecord | undefined {
    if (id === undefined) return undefined
    const reading = readRecord(id, recordMap(this.#doc, id))
    return reading.ok ? reading.record : undefined
  }

  #textOf(id: string | undefined): Y.XmlText | undefined {
    const map = id === undefined ? undefined : recordMap(this.#doc, id)
    const paragraph = map && wordsOf(map)?.get(0)
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
    return text instanceof Y.XmlText ? text : undefined
  }
}
