import type { LeadWish, ParticipantId } from '@samenbord/shared/model'
import { lead as leadTexts } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { type Answer, setLeadWish } from '../../api/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useAtTable } from '../at-table.tsx'
import { PartyPicker } from '../party-picker.tsx'
import { seatOf, useSeatName, useSpeakers } from './seats.ts'

type Speaker = ParticipantId | null

/** Whom residents would like, as it is filled in on this screen. */
export interface Wishes {
  /** Who is asked here: the resident at this screen, or those for whom is noted. */
  readonly speakers: readonly Speaker[]
  /** What is chosen for this one. */
  chosen(speaker: Speaker): ParticipantId | null
  choose(speaker: Speaker, lead: ParticipantId | null): void
  /** What a resident chose in the own screen: nobody notes over that. */
  ownOf(speaker: Speaker): LeadWish | undefined
  /** Sends what was changed here. */
  send(): Promise<Answer<undefined>>
}

/** What residents would like, with what is changed on this screen and not sent yet. */
export const useWishes = (): Wishes => {
  const { table, facts, me } = useAtTable()
  const noted = useSpeakers()
  const isOwn = me?.kind === 'resident'
  const speakers: readonly Speaker[] = isOwn ? [me.id] : noted
  const [changed, setChanged] = useState<ReadonlyMap<Speaker, ParticipantId | null>>(new Map())
  const told = (speaker: Speaker) =>
    facts.leadCourse.wishes.find(({ saidBy }) => saidBy === speaker)
  return {
    speakers,
    chosen: (speaker) => {
      const here = changed.get(speaker)
      return here === undefined ? (told(speaker)?.lead ?? null) : here
    },
    choose: (speaker, lead) => setChanged(new Map(changed).set(speaker, lead)),
    ownOf: (speaker) => {
      const wish = told(speaker)
      return !isOwn && wish?.notedBy === null ? wish : undefined
    },
    send: async () => {
      for (const [speaker, lead] of changed) {
        if (lead === (told(speaker)?.lead ?? null)) continue
        const answer = await setLeadWish(
          table.sessionId,
          isOwn ? { lead } : { lead, saidBy: speaker },
        )
        if (!answer.ok) return answer
      }
      return { ok: true, value: undefined }
    },
  }
}

/** Whom of those at the table each resident would like. */
export const WishFields = (props: { wishes: Wishes }): ReactElement => {
  const words = useTexts(leadTexts).wish
  const { me, people } = useAtTable()
  const name = useSeatName()
  const { wishes } = props
  const isOwn = me?.kind === 'resident'
  const seated = people.everyone.filter(
    ({ participant, seated }) => seated && participant !== undefined,
  )
  return (
    <div className="field">
      {wishes.speakers.map((speaker) => {
        const own = wishes.ownOf(speaker)
        if (own !== undefined) {
          return <p key={speaker}>{words.chose(name(speaker), name(own.lead))}</p>
        }
        const chosen = wishes.chosen(speaker)
        const label =
          speaker === null ? words.household : isOwn ? words.own : words.of(name(speaker))
        return (
          <PartyPicker
            key={speaker ?? ''}
            label={label}
            among={seated}
            chosen={chosen === null ? [] : [seatOf(chosen)]}
            onToggle={(party, taken) =>
              wishes.choose(speaker, taken ? (people.find(party)?.participant ?? null) : null)
            }
          />
        )
      })}
      <p className="hint">{isOwn ? words.ownHint : words.noteHint}</p>
    </div>
  )
}
