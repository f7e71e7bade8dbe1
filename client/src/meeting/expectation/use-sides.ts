import { type Expectation, type ParticipantId, partyOf } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { nameOf } from '@samenbord/shared/plan'
import { expectation as expectationTexts } from '@samenbord/shared/texts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** The two between whom something lies, as the person at this screen knows them. */
export interface Sides {
  name(id: ParticipantId): string
  /** Both names, with *Jij* first for who is one of them. */
  pair(expectation: Expectation): string
  /** The other of the two, for who is one of them. */
  otherThanMe(expectation: Expectation): ParticipantId | undefined
  /** Whether this person may show it, note what comes of it and take it away. */
  mayLead(expectation: Expectation): boolean
}

/** What one needs to know of the two sides. */
export const useSides = (): Sides => {
  const words = useTexts(expectationTexts)
  const { facts, people, telling } = useAtTable()
  const { participantId: me } = facts
  const name = (id: ParticipantId) =>
    nameOf(people, partyOf({ kind: 'participant', id }), telling.language)
  const otherThanMe = ({ sides: [one, other] }: Expectation) => {
    if (one === me) return other
    return other === me ? one : undefined
  }
  return {
    name,
    otherThanMe,
    pair: (expectation) => {
      const other = otherThanMe(expectation)
      const [one, another] = expectation.sides
      return other === undefined
        ? words.pair(name(one), name(another))
        : words.pair(words.you, name(other))
    },
    mayLead: (expectation) =>
      otherThanMe(expectation) !== undefined || may(facts.access, 'expectation.lead'),
  }
}
