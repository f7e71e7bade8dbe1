import { beamer } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { Agreement } from '../agreement.tsx'
import { useInRoom } from '../in-room.tsx'
import { Pages } from '../pages.tsx'
import { byHand, byItself, START, within } from '../reading.ts'
import { useHandTurning } from '../use-turning.ts'
import { agreedByWish, type WishWithActions } from '../wishes.ts'
import './wish.css'
import { Wish } from './wishes.tsx'

/**
 * The plan read aloud: one wish at a time with what is agreed for it. Who turns by hand lifts out
 * what is being read; until then the wishes follow each other calmly.
 */
export const ReadBack = (): ReactElement => {
  const { plan, people } = useInRoom()
  const groups = agreedByWish(plan, people)
  const counts = groups.map(({ actions }) => actions.length)
  const [wanted, setWanted] = useState(START)
  const { wish, lifted } = within(wanted, counts)
  useHandTurning((by) => setWanted(byHand(wanted, by, counts)), groups.length > 0)
  const group = groups[wish]
  if (group === undefined) return <div />
  return (
    <ReadWish
      key={group.goal?.id ?? 'loose'}
      group={group}
      lifted={lifted}
      onEnd={
        lifted === undefined && groups.length > 1
          ? () => setWanted(byItself(wanted, counts))
          : undefined
      }
    />
  )
}

const ReadWish = (props: {
  group: WishWithActions
  lifted: number | undefined
  onEnd: (() => void) | undefined
}): ReactElement => {
  const { alsoAgreed } = useTexts(beamer)
  const { group, lifted } = props
  const looks = ['read-back']
  if (lifted === undefined) looks.push('read-back--all')
  return (
    <div className={looks.join(' ')}>
      <Pages led>
        {group.goal === undefined ? (
          <p className="beam-own">{alsoAgreed}</p>
        ) : (
          <Wish goal={group.goal} />
        )}
      </Pages>
      <Pages led onEnd={props.onEnd}>
        <ol>
          {group.actions.map((action, at) => (
            <li
              key={action.id}
              className="deal"
              data-lifted={at === lifted}
              aria-current={at === lifted ? 'true' : undefined}
            >
              <Agreement action={action} marked />
            </li>
          ))}
        </ol>
      </Pages>
    </div>
  )
}
