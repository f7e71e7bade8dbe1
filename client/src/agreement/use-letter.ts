import {
  type ExportDocument,
  letterDocument,
  readingOf,
  usualParts,
} from '@samenbord/shared/export'
import type { Address, PlanContent } from '@samenbord/shared/model'
import { useMemo } from 'react'
import { useAtTable } from '../entity/at-table.tsx'

const HOUSEHOLD = { kind: 'household' } as const

/** The letter of a plan that was frozen for the household to say yes to. */
export const useLetter = (
  content: PlanContent,
  madeAt: string,
  address: Address,
): ExportDocument => {
  const { facts, telling } = useAtTable()
  const sessionId = facts.session.id
  return useMemo(
    () =>
      letterDocument({ kind: 'draft', sessionId, content, madeAt }, readingOf(content, telling), {
        ...telling,
        reader: HOUSEHOLD,
        parts: usualParts(HOUSEHOLD),
        address,
        notFor: [],
      }),
    [content, madeAt, address, sessionId, telling],
  )
}
