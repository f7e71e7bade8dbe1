import { type BoardRecord, changeRecords } from '@samenbord/shared/document'
import type { EditingClient } from '../../support/editing-client.ts'

/** How often someone who drags tells where, and how often they let go; milliseconds. */
export const TELL_EVERY_MS = 40
const LET_GO_EVERY_MS = 1_000
/** How many shapes someone drags at once. */
const TOGETHER = 10
const REACH = 120

/** A shape on its way, in page coordinates. */
export interface Place {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Someone's drag: a few shapes that go round, so many milliseconds after it began. */
export const dragOf = (records: readonly BoardRecord[], person: number, afterMs: number): Place[] =>
  Array.from({ length: TOGETHER }, (_, index): Place[] => {
    const record = records[person * TOGETHER * 3 + index * 3]
    const turn = afterMs / 700 + person
    if (record === undefined || typeof record.x !== 'number' || typeof record.y !== 'number')
      return []
    const { id, x, y } = record
    return [{ id, x: x + REACH * Math.cos(turn), y: y + REACH * Math.sin(turn) }]
  }).flat()

/** Everyone drags and lets go as an own client does; answers what stops it. */
export const startMoving = (
  people: readonly EditingClient[],
  records: readonly BoardRecord[],
): (() => void) => {
  const began = performance.now()
  let clock = 0
  let letGoAt = LET_GO_EVERY_MS
  const timer = setInterval(() => {
    const now = performance.now() - began
    clock += 1
    const isLettingGo = now > letGoAt
    if (isLettingGo) letGoAt += LET_GO_EVERY_MS
    for (const [index, person] of people.entries()) {
      const places = dragOf(records, index, now)
      if (isLettingGo) letGo(person, records, places)
      person.show(clock, presenceOf(places, isLettingGo))
    }
  }, TELL_EVERY_MS)
  return () => clearInterval(timer)
}

const letGo = (
  person: EditingClient,
  records: readonly BoardRecord[],
  places: readonly Place[],
): void => {
  const changes = places.flatMap(({ id, x, y }) => {
    const before = records.find((record) => record.id === id)
    return before === undefined ? [] : [{ before, after: { ...before, x, y } }]
  })
  person.edit(() => {
    changeRecords(person.doc, changes)
    return { what: 'let go' }
  })
}

const presenceOf = (places: readonly Place[], hasLetGo: boolean): object => {
  const [first] = places
  const shapes = places.map((place) => ({ ...place, rotation: 0 }))
  return {
    board: {
      cursor: { x: first?.x ?? 0, y: first?.y ?? 0, type: 'default', rotation: 0 },
      camera: { x: 0, y: 0, z: 1 },
      screen: { x: 0, y: 0, w: 1440, h: 900 },
      selected: places.map(({ id }) => id),
      editing: null,
      following: null,
      brush: null,
      scribbles: [],
      chatMessage: '',
      lastActivity: Date.now(),
    },
    ...(!hasLetGo && { moving: { kind: 'shapes', shapes } }),
  }
}
