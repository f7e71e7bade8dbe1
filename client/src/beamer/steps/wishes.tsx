import type { Goal } from '@samenbord/shared/model'
import { goalScale, nameOf } from '@samenbord/shared/plan'
import { beamer } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { Face } from '../face.tsx'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import { openWishes } from '../wishes.ts'
import './wish.css'

/** What someone wants to be different, in the own words. */
export const Wish = (props: {
  goal: Goal
  size?: 'beam-hero' | 'beam-own'
  /** Whether the one before it is of somebody else. */
  withWho?: boolean
}): ReactElement => {
  const words = useTexts(beamer).wishes
  const { people, telling } = useInRoom()
  const { goal, size = 'beam-hero', withWho = true } = props
  return (
    <figure className="wish">
      {withWho && (
        <figcaption className="wish__who beam-note person">
          {goal.whose !== null && <Face party={goal.whose} />}
          {goal.whose === null
            ? words.wish
            : words.wants(nameOf(people, goal.whose, telling.language))}
        </figcaption>
      )}
      <blockquote className={size}>{goal.words.trim()}</blockquote>
    </figure>
  )
}

/** Everything someone wants to be different, and where they stand with it, in words. */
export const Wishes = (): ReactElement => {
  const { plan, people, telling } = useInRoom()
  const wishes = openWishes(plan, people)
  return (
    <Pages wide>
      <ul>
        {wishes.map((goal, at) => {
          const scale = goalScale(goal, telling.language)
          return (
            <li key={goal.id} className="wish-row">
              <Wish
                goal={goal}
                size={wishes.length > 1 ? 'beam-own' : 'beam-hero'}
                withWho={at === 0 || wishes[at - 1]?.whose !== goal.whose}
              />
              {scale !== undefined && <p className="beam-note soft">{scale}</p>}
            </li>
          )
        })}
      </ul>
    </Pages>
  )
}
