import {
  NOTHING_SAID,
  type Participant,
  type ProfileCard,
  ProfileWords,
} from '@samenbord/shared/model'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { writeCard } from '../../api/index.ts'
import type { TableFacts } from '../../sync/index.ts'
import { type KeptPlace, keptPlace } from '../../ui/kept-in-tab.ts'
import { type Newest, useNewest } from '../../ui/use-newest.ts'
import { useAtTable } from '../at-table.tsx'

const CardLine = ProfileWords.keyof()

/** One line of a card. */
export type CardLine = z.infer<typeof CardLine>

/** What is told beside who one is, in this order: one sentence is enough to be welcome. */
export const TOLD = [
  'hereFor',
  'brings',
  'limit',
  'needs',
  'reach',
] as const satisfies readonly CardLine[]

/** The lines that the server has not taken yet. */
const Unsent = z.partialRecord(CardLine, z.string().nullable())
type Unsent = z.infer<typeof Unsent>

/** Where lines stay in this tab until they are taken, also when the step they stand in goes. */
export const unsentOn = (
  { session, participantId }: TableFacts,
  { id }: Pick<Participant, 'id'>,
): KeptPlace<Unsent> => keptPlace(session.id, `${participantId}.card.${id}`, Unsent)

/** The card someone has, as the server told it. */
export const useCardOf = ({ id }: Pick<Participant, 'id'>): ProfileCard | undefined =>
  useAtTable().facts.profileCards.find(({ participantId }) => participantId === id)

/** A card that is being written: what stands on it, and one line of it changed. */
export interface WrittenCard extends Pick<Newest<ProfileWords>, 'busy' | 'saved' | 'failed'> {
  readonly words: ProfileWords
  /** Whether this line was written here and is not taken yet. */
  isUnsent(line: CardLine): boolean
  /** Writes these lines, which are sent at once; nothing is an empty line. */
  write(lines: Partial<ProfileWords>): void
  again(): void
}

/** The card of someone: one's own, or of who has it written down by another. */
export const useCard = (whose: Pick<Participant, 'id'>): WrittenCard => {
  const { facts } = useAtTable()
  const [place] = useState(() => unsentOn(facts, whose))
  const [before] = useState(() => place.read())
  const card = useCardOf(whose)
  const told = card === undefined ? NOTHING_SAID : ProfileWords.parse(card)
  const newest = useNewest<ProfileWords>(async (words) => {
    const answer = await writeCard(facts.session.id, whose.id, words)
    const sent = Object.entries(place.read() ?? {})
    // Something newer may stand there by now.
    if (answer.ok && sent.every(([line, written]) => words[CardLine.parse(line)] === written)) {
      place.drop()
    }
    return answer
  }, JSON.stringify(told))
  // What was not taken stays on the screen: it was written to be kept.
  const words = newest.wanted ?? newest.failed?.wanted ?? { ...told, ...place.read() }
  const { send } = newest
  useEffect(() => {
    if (before !== undefined) send({ ...told, ...before })
  }, [before, send])
  return {
    words,
    busy: newest.busy,
    saved: newest.saved,
    failed: newest.failed,
    isUnsent: (line) => place.read()?.[line] !== undefined,
    again: newest.again,
    write: (lines) => {
      place.write({ ...place.read(), ...lines })
      send({ ...words, ...lines })
    },
  }
}
