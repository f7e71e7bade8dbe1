import { partyOf, type SeenBy } from '@samenbord/shared/model'
import { namesOf } from '@samenbord/shared/plan'
import { checkOut } from '@samenbord/shared/texts'
import { Lock } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import './check-out.css'

/** With no more of them than this, who said what is easy to guess. */
const FEW = 2

/** Said before anything is answered: who will see it, and when. */
export const WhoWillSee = (props: {
  isResident: boolean
  /** Whom a resident chose, once they did. */
  chosen: SeenBy | undefined
}): ReactElement => {
  const words = useTexts(checkOut)
  const chosen = useChosenWords(props.chosen)
  const { facts } = useAtTable()
  const together = facts.participants.filter(
    ({ kind, status, present }) => kind !== 'resident' && status === 'admitted' && present,
  )
  const ofResident = chosen === undefined ? words.secretResident : `${chosen} ${words.secret}`
  const ofOther = [
    words.secret,
    words.together,
    ...(together.length <= FEW ? [words.fewOthers] : []),
  ].join(' ')
  return (
    <p className="check-out__secret">
      <Lock className="icon icon--small" />
      <span>
        {props.isResident ? ofResident : ofOther} {words.skip}
      </span>
    </p>
  )
}

/** Who may see it, as a resident chose. */
const useChosenWords = (seenBy: SeenBy | undefined): string | undefined => {
  const { now } = useTexts(checkOut).who
  const { people, telling } = useAtTable()
  if (seenBy === undefined) return undefined
  if (seenBy === 'everyone') return now.everyone
  const parties = seenBy.map((id) => partyOf({ kind: 'participant', id }))
  const names = namesOf(people, parties, telling.language)
  return names === undefined ? now.nobody : now.named(names, parties.length > 1)
}
