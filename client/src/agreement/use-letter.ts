import {
  type ExportDocument,
  letterDocument,
  readingFor,
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
  return useMemo(() => {
    const source = { kind: 'draft', sessionId, content, madeAt } as const
    const parts = usualParts(HOUSEHOLD)
    const wishes = { ...telling, reader: HOUSEHOLD, parts, address, notFor: [] }
    return letterDocument(source, readingFor(source, wishes), wishes)
  }, [content, madeAt, address, sessionId, telling])
}
