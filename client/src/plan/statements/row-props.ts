import type { GoalId, Statement, StatementId, Topic } from '@samenbord/shared/model'
import type { Layout } from './sections.ts'

/** What is open at a row: its words, or the choice where it belongs. */
export type Opened =
  | { readonly kind: 'words'; readonly settles?: StatementId }
  | { readonly kind: 'sort' }

/** An answer that someone writes to a row, or a request to change its words. */
export interface Answering {
  readonly kind: 'answer' | 'change'
  /** Whether they are in it; then it takes the focus wherever it appears again. */
  readonly held: boolean
}

/** A row of what was said. */
export interface RowProps {
  readonly statement: Statement
  readonly replies: readonly Statement[]
  /** Said by the household: first and largest. */
  readonly own: boolean
  /** The section it stands in. */
  readonly topic: Topic | null
  readonly layout: Layout
  /** Whether it stands first or last among what the same people said. */
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Puts it a place further up or down among those. */
  readonly onMove: (statement: Statement, by: -1 | 1) => void
  /** The wish that came of it. */
  readonly wish: GoalId | undefined
}
