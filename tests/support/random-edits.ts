import type * as Y from 'yjs'
import type { Making } from './history.ts'
import type { Random } from './random.ts'
import { randomBoardEdit } from './random-board-edits.ts'
import { randomPlanEdit } from './random-plan-edits.ts'

/** Picks what someone at this document does next, on the board or in the plan. */
export const randomEdit = (doc: Y.Doc, random: Random): Making =>
  random() < 0.6 ? randomBoardEdit(doc, random) : randomPlanEdit(doc, random)
