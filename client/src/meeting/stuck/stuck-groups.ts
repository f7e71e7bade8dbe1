import { BlockerKind, type StuckEntry } from '@samenbord/shared/model'

/** What was told of one kind, newest first. */
export interface StuckGroup {
  readonly kind: BlockerKind
  readonly entries: readonly StuckEntry[]
}

/** What could not be solved, by kind: what was told most often comes first. */
export const stuckGroups = (entries: readonly StuckEntry[]): readonly StuckGroup[] =>
  BlockerKind.options
    .map((kind) => ({
      kind,
      entries: entries
        .filter(({ blocker }) => blocker === kind)
        .sort((a, b) => b.toldOn.localeCompare(a.toldOn)),
    }))
    .filter((group) => group.entries.length > 0)
    .sort((a, b) => b.entries.length - a.entries.length)
