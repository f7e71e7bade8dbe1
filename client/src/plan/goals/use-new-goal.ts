import { type GoalId, NEW_GOAL, type Party } from '@samenbord/shared/model'
import { isMe } from '@samenbord/shared/plan'
import { type RefObject, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { remembering, useDraft } from '../../entity/use-draft.ts'
import { useStepKey } from '../use-step-key.ts'

/** Who wants it, as long as the table is at this step; nothing before someone said so. */
const useChosenWhose = remembering<Party | null | undefined>(undefined)

/** A wish that someone is about to put in the plan: the same wherever they write it. */
export interface NewGoalDraft {
  readonly text: string
  /** Whose it is: null when that was not said, nothing while it has to be chosen. */
  readonly whose: Party | null | undefined
  /** Whether who writes is of the household. */
  readonly isMine: boolean
  readonly missing: 'words' | 'whose' | undefined
  readonly field: RefObject<HTMLTextAreaElement | null>
  write(words: string): void
  choose(whose: Party | null): void
  /** Puts it in the plan; says what is missing when it cannot be. */
  add(): GoalId | undefined
}

/**
 * It is in own words only when that person types it; who is not of the household is asked first whose
 * wish it is: a helper's words are not by themselves a resident's.
 */
export const useNewGoal = (): NewGoalDraft => {
  const { table, people, facts } = useAtTable()
  const [text, setText] = useDraft('goal')
  const [chosen, setChosen] = useChosenWhose(useStepKey())
  const [missing, setMissing] = useState<'words' | 'whose'>()
  const field = useRef<HTMLTextAreaElement>(null)
  const mine = people.household.find(({ party }) => isMe(people, facts.participantId, party))
  const unsaid = people.household.length === 0 ? null : undefined
  const whose = chosen === undefined ? (mine?.party ?? unsaid) : chosen
  return {
    text,
    whose,
    isMine: mine !== undefined,
    missing,
    field,
    write(words) {
      setText(words)
      setMissing(undefined)
    },
    choose(party) {
      setChosen(party)
      setMissing(undefined)
    },
    add() {
      field.current?.focus()
      const words = text.trim()
      if (words === '' || whose === undefined) {
        setMissing(words === '' ? 'words' : 'whose')
        return undefined
      }
      const wordsOf = isMe(people, facts.participantId, whose) ? whose : null
      const id = table.plan.add('goal', { ...NEW_GOAL, words, whose, wordsOf })
      setText('')
      return id
    },
  }
}
