import { toLookBackOn } from '@samenbord/shared/plan'
import { beamer } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { Agreement } from '../agreement.tsx'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import { agreedByWish, type WishWithActions } from '../wishes.ts'
import './wish.css'
import { Wish } from './wishes.tsx'

/** Under each wish what is agreed for it: who, what, when. */
export const WhoDoesWhat = (): ReactElement => {
  const { plan, people } = useInRoom()
  return <Agreed groups={agreedByWish(plan, people)} />
}

/** What was agreed last time, and how it goes. */
export const LookBack = (): ReactElement => {
  const { plan, people, facts } = useInRoom()
  return (
    <Agreed
      groups={agreedByWish({ ...plan, actions: toLookBackOn(plan, facts.meeting) }, people)}
      withState
    />
  )
}

const Agreed = (props: {
  groups: readonly WishWithActions[]
  withState?: boolean
}): ReactElement => {
  return (
    <Pages wide>
      {props.groups.map((group) => (
        <section key={group.goal?.id ?? 'loose'} className="agreed">
          <WishHead group={group} />
          <ul>
            {group.actions.map((action) => (
              <li key={action.id} className="deal">
                <Agreement action={action} marked withState={props.withState === true} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Pages>
  )
}

const WishHead = (props: { group: WishWithActions }): ReactElement => {
  const { alsoAgreed } = useTexts(beamer)
  const { goal } = props.group
  return (
    <h2 className="wish-head">
      {goal === undefined ? (
        <span className="beam-note soft">{alsoAgreed}</span>
      ) : (
        <Wish goal={goal} size="beam-own" />
      )}
    </h2>
  )
}
