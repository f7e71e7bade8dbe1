import { piecesOf, type TermFinder, type TextPiece, termFinder } from '@samenbord/shared/glossary'
import type { Term } from '@samenbord/shared/model'
import { useMemo, useSyncExternalStore } from 'react'
import { useAtTable } from '../at-table.tsx'

/** The terms of a plan stay the same object until one of them changes. */
const finders = new WeakMap<readonly Term[], TermFinder>()

const finderOf = (terms: readonly Term[]): TermFinder => {
  const known = finders.get(terms)
  if (known !== undefined) return known
  const made = termFinder(terms)
  finders.set(terms, made)
  return made
}

/** A text in pieces, by the terms this table agreed on. Renders anew when a term does, and not with the plan. */
export const usePieces = (text: string): readonly TextPiece[] => {
  const { plan } = useAtTable().table.plan
  const find = useSyncExternalStore(
    (changed) => plan.subscribe(changed),
    () => finderOf(plan.get().terms),
  )
  return useMemo(() => piecesOf(text, find), [text, find])
}
