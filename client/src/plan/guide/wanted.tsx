import type { Goal } from '@samenbord/shared/model'
import { nameOf } from '@samenbord/shared/plan'
import { meeting } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** *Wim wil: gewoon weer in mijn bed slapen.* Nothing while there are no words for it. */
export const Wanted = (props: { goal: Goal | undefined; large?: boolean }): ReactElement | null => {
  const words = useTexts(meeting).guide
  const { people, telling } = useAtTable()
  const { goal } = props
  if (goal === undefined || goal.words.trim() === '') return null
  return (
    <div className={props.large === true ? 'guide-want guide-want--large' : 'guide-want'}>
      <p className="guide-want__who">
        {goal.whose !== null && <PartyAvatar party={goal.whose} />}
        {goal.whose === null
          ? words.wanted
          : words.wants(nameOf(people, goal.whose, telling.language))}
      </p>
      <blockquote>{goal.words}</blockquote>
    </div>
  )
}
