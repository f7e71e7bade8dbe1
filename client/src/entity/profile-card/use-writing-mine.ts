import { useState } from 'react'
import type { TableFacts } from '../../sync/index.ts'
import { useAtTable } from '../at-table.tsx'
import { unsentOn } from './use-card.ts'

/** Whether one's own card is open, and how that came; nothing as long as nobody opened it. */
type Writing = 'asked' | 'opened' | 'done' | undefined

/** One's own card: open or not, opened by hand, or done. */
export interface WritingMine {
  readonly isOpen: boolean
  /** It was opened by hand, and takes the focus. */
  readonly byHand: boolean
  /** One was just done with it. */
  readonly wasDone: boolean
  open(): void
  done(): void
}

/**
 * Who has words on the own card that did not arrive finds it open; who has said nothing yet does where
 * that is asked (`asks`).
 */
export const useWritingMine = (asks: boolean): WritingMine => {
  const { facts } = useAtTable()
  const [writing, setWriting] = useState<Writing>(() => {
    const isUnsent = unsentOn(facts, { id: facts.participantId }).read() !== undefined
    return isUnsent || (asks && !hasCard(facts)) ? 'asked' : undefined
  })
  return {
    isOpen: writing === 'asked' || writing === 'opened',
    byHand: writing === 'opened',
    wasDone: writing === 'done',
    open: () => setWriting('opened'),
    done: () => setWriting('done'),
  }
}

const hasCard = ({ profileCards, participantId: me }: TableFacts): boolean =>
  profileCards.some(({ participantId }) => participantId === me)
