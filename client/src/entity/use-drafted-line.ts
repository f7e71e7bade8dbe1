import type { z } from 'zod'
import { type Line, useLine } from '../ui/line.tsx'
import { useDraft } from './use-draft.ts'

/** A line of which what was typed is there again when its form was closed or went. */
export interface DraftedLine extends Line {
  /** Lets go of what was typed: it was taken, or one lets it be. */
  drop(): void
}

/** Such a line, by a key that says where; `initial` stands there while there is no draft. */
export const useDraftedLine = (
  key: string,
  schema: z.ZodString,
  { initial = '', optional = false }: { initial?: string | undefined; optional?: boolean } = {},
): DraftedLine => {
  const [draft, setDraft] = useDraft(key)
  const line = useLine(schema, { initial: draft === '' ? initial : draft, optional })
  return {
    ...line,
    change(value) {
      line.change(value)
      setDraft(value)
    },
    drop: () => setDraft(''),
  }
}
