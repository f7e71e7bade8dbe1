import { useAtTable } from '../entity/at-table.tsx'

/**
 * Tells one person at one turn of one step from all others: what is remembered by it is forgotten
 * when the table goes on, and is nobody else's.
 */
export const useStepKey = (): string => {
  const { facts, turn } = useAtTable()
  return `${facts.participantId} ${turn}`
}
