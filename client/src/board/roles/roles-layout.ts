import type { Party, Role } from '@samenbord/shared/model'
import { actionSentence, type Person } from '@samenbord/shared/plan'
import { columnsOf, openTasks, roleIn, rowOf, taskName } from '@samenbord/shared/role-division'
import { roleDivision, sentences } from '@samenbord/shared/texts'
import type { TextWidth } from '../cards/card-layout.ts'
import { wrapRuns } from '../cards/wrap.ts'
import { besideRole, isOpenIn, type RolesReading } from './roles-reading.ts'
import type { RolesProps } from './roles-shape.ts'

/** Measures of the drawing, before it is made to fit; letters are as on a card of size M. */
export const SIZES = {
  edge: 24,
  title: 24,
  name: 16,
  task: 17,
  small: 13,
  sign: 15,
  face: 34,
  line: 21,
  smallLine: 17,
  signHeight: 30,
} as const
const TASK_WIDTH = 330
const LEAST_COLUMN = 104
const MOST_COLUMN = 168
const TITLE_HEIGHT = 62
const LEGEND_HEIGHT = 54
const MORE_HEIGHT = 34
const WISH_HEIGHT = 40
const PAD = 11
/** A task longer than this is cut off. */
const TASK_LINES = 2
const NAME_LINES = 2

/** A person over a column; places and sizes are those of the drawing. */
export interface DrawnColumn {
  readonly party: Party
  /** Where its middle is. */
  readonly x: number
  readonly name: readonly string[]
  readonly under: readonly string[]
}

/** A filled cell. */
export interface DrawnSign {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly role: Role
  /** Who does it has to be asked first, or left: what is said of that. */
  readonly beside: string | undefined
}

/** The wish over the tasks for it, or a task. */
export type DrawnRow =
  | { readonly kind: 'wish'; readonly y: number; readonly h: number; readonly words: string }
  | {
      readonly kind: 'task'
      readonly id: string
      readonly y: number
      readonly h: number
      readonly name: readonly string[]
      readonly under: string | undefined
      readonly isNobodys: boolean
      readonly asNow: boolean
      readonly signs: readonly DrawnSign[]
    }

/** Who does what as it is drawn: `scale` pixels of the shape for each of its units. */
export interface RolesLayout {
  readonly scale: number
  readonly w: number
  readonly h: number
  readonly headHeight: number
  readonly columns: readonly DrawnColumn[]
  readonly rows: readonly DrawnRow[]
  /** How many tasks there is no room for. */
  readonly more: number
  readonly legendY: number
}

/** Words in lines of at most this width; what is more than so many lines is cut off. */
const linesOf = (
  words: string,
  {
    width,
    size,
    most,
    bold = false,
  }: { width: number; size: number; most: number; bold?: boolean },
  textWidth: TextWidth,
): readonly string[] => {
  const measure = (text: string) => textWidth(text, size, bold)
  const lines = wrapRuns([{ text: words }], width, measure).map((runs) =>
    runs
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )
  if (lines.length <= most) return lines
  let last = `${lines[most - 1] ?? ''}…`
  while (last.length > 2 && measure(last) > width) last = `${last.slice(0, -2).trimEnd()}…`
  return [...lines.slice(0, most - 1), last]
}

const underName = (reading: RolesReading, person: Person): string => {
  const words = roleDivision[reading.telling.language]
  const beside = besideRole(reading, person.party)
  if (beside !== undefined) return beside
  if (person.organisation !== undefined) return person.organisation
  if (person.household) return words.resident
  return person.seated ? words.supporter : words.absent
}

/** How wide a sign is round its words. */
const SIGN_PAD = 24

/**
 * Lays out who does what in a shape of this size: as wide as the shape, and as many tasks as it is
 * high enough for.
 */
export const layOutRoles = (
  { w, h, time }: RolesProps,
  reading: RolesReading,
  textWidth: TextWidth,
): RolesLayout => {
  const { plan, people, telling } = reading
  const words = roleDivision[telling.language]
  const { empty } = sentences[telling.language]
  const persons = columnsOf(plan, people)
  const { edge, name, small, sign, face, line, smallLine } = SIZES
  const least = 2 * edge + TASK_WIDTH + persons.length * LEAST_COLUMN
  const scale = Math.min(1, w / least)
  const wide = w / scale
  const high = h / scale
  const column = Math.min(MOST_COLUMN, (wide - 2 * edge - TASK_WIDTH) / Math.max(1, persons.length))
  const inColumn = (text: string, size: number, most: number, bold = false) =>
    linesOf(text, { width: column - 10, size, most, bold }, textWidth)
  const columns = persons.map(
    (person, at): DrawnColumn => ({
      party: person.party,
      x: edge + TASK_WIDTH + (at + 0.5) * column,
      name: inColumn(person.name, name, 1, true),
      under: inColumn(underName(reading, person), small, NAME_LINES),
    }),
  )
  const underLines = Math.max(0, ...columns.map(({ under }) => under.length))
  const headHeight = TITLE_HEIGHT + face + 8 + line + underLines * smallLine + 8
  const legendY = high - LEGEND_HEIGHT
  const groups = openTasks(plan)
  const rows: DrawnRow[] = []
  let y = headHeight
  let shown = 0
  const all = groups.reduce((count, { tasks }) => count + tasks.length, 0)
  layingOut: for (const { goal, tasks } of groups) {
    const wish: DrawnRow[] =
      groups.length > 1
        ? [
            {
              kind: 'wish',
              y,
              h: WISH_HEIGHT,
              words:
                linesOf(
                  goal === null ? words.looseTasks : words.tasksOf(goal.words.trim() || empty),
                  { width: wide - 2 * edge, size: small, most: 1 },
                  textWidth,
                )[0] ?? '',
            },
          ]
        : []
    for (const [place, task] of tasks.entries()) {
      const before = place === 0 ? wish : []
      const top = y + (before.length > 0 ? WISH_HEIGHT : 0)
      const row = rowOf(plan, task.id, time)
      const isNobodys = isOpenIn(reading, row)
      const said = actionSentence(plan, people, task, telling).when
      const under = isNobodys ? words.grey.title : row.asNow ? words.asNow : said
      const nameLines = linesOf(
        taskName(task, empty),
        { width: TASK_WIDTH - 24, size: SIZES.task, most: TASK_LINES },
        textWidth,
      )
      const height = 2 * PAD + nameLines.length * line + (under === undefined ? 0 : smallLine)
      const rest = shown + 1 < all ? MORE_HEIGHT : 0
      if (top + height + rest > legendY) break layingOut
      rows.push(...before, {
        kind: 'task',
        id: task.id,
        y: top,
        h: height,
        name: nameLines,
        under,
        isNobodys,
        asNow: row.asNow,
        signs: persons.flatMap((person, at): DrawnSign[] => {
          const role = roleIn(row, person, people)
          if (role === undefined) return []
          return [
            {
              x: columns[at]?.x ?? 0,
              y: top + height / 2,
              w: Math.min(column - 6, textWidth(words.roles[role], sign, true) + SIGN_PAD),
              role,
              beside: besideRole(reading, person.party),
            },
          ]
        }),
      })
      y = top + height
      shown += 1
    }
  }
  return { scale, w: wide, h: high, headHeight, columns, rows, more: all - shown, legendY }
}
