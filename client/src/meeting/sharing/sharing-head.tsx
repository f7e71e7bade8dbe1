import type { Participant, SharingAnswer } from '@samenbord/shared/model'
import { people, sharing } from '@samenbord/shared/texts'
import { ChevronDown, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { whereFrom } from '../../entity/where-from.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { useDutyOf } from './duty-notice.tsx'
import type { SaidAbout } from './said-about.ts'

/** Who it is about and what was answered, which opens the rest; an open row tells the answer itself. */
export const SharingHead = (props: {
  about: Participant
  answer: SharingAnswer | undefined
  said: SaidAbout
  open: boolean
  onToggle: () => void
}): ReactElement => {
  const words = useTexts(sharing)
  const kinds = useTexts(people)
  const { facts } = useAtTable()
  const { about, answer, said, open } = props
  const duty = useDutyOf(about)
  const isMe = about.id === facts.participantId
  const stricter = said.differ && said.holds !== undefined && said.holds !== answer
  return (
    <button
      type="button"
      className="sharing-row__head"
      aria-expanded={open}
      onClick={props.onToggle}
    >
      <Avatar {...about} size="large" away={!about.present} />
      <span className="sharing-row__who">
        <b>{about.name}</b>
        <small>
          {whereFrom(about, kinds)}
          {isMe && `, ${words.isMe}`}
          {!about.present && `, ${words.away}`}
        </small>
      </span>
      {(!open || answer === undefined) && (
        <span className="sharing-row__answer">
          <b className={answer === undefined ? 'sharing-row__open' : ''}>
            {answer === undefined ? words.notYet : words.answers[answer]}
          </b>
          {stricter && (
            <small>{words.holds(words.answers[said.holds ?? 'no'].toLowerCase())}</small>
          )}
        </span>
      )}
      {!open && duty !== null && (
        <small className="sharing-row__must">
          <TriangleAlert className="icon icon--small" />
          {words.mustShort}
        </small>
      )}
      <ChevronDown className="icon icon--small sharing-row__fold" />
    </button>
  )
}
