import { beamer, proposal } from '@samenbord/shared/texts'
import { WifiOff } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { PageTitle } from '../ui/page.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { useInRoom } from './in-room.tsx'
import { RoundSign } from './round-sign.tsx'
import './slide.css'
import { TimerSign } from './timer-sign.tsx'

/** One image on the big screen: what it is called, what it shows, and what is asked. */
export const Slide = (props: {
  title: string
  children: ReactNode
  /** Whether all of it is a proposal. */
  isProposal?: boolean
  /** What is asked now. */
  ask?: string | undefined
  /** What stands beside the question. */
  beside?: ReactNode
  /** Whether nothing was said yet: then the question itself is what there is to see. */
  isEmpty?: boolean
}): ReactElement => {
  const words = useTexts(beamer)
  const { badge } = useTexts(proposal)
  const { session } = useInRoom().facts
  const { ask, isEmpty = false } = props
  const asksAlone = isEmpty && ask !== undefined
  return (
    <>
      <header className="beam__bar">
        <div className="beam__name">
          <PageTitle>{props.title}</PageTitle>
          {props.isProposal === true && <span className="badge badge--wait">{badge}</span>}
        </div>
        <span>
          {session.household === null
            ? session.title
            : words.around(session.title, session.household)}
        </span>
      </header>
      <div className="signs">
        <RoundSign />
        <TimerSign />
      </div>
      <div className="beam__body">
        {asksAlone ? <p className="beam-hero beam__alone">{ask}</p> : props.children}
      </div>
      <footer className="beam__foot">
        <p>
          {ask !== undefined && !asksAlone && <span className="beam__ask">{ask}</span>}{' '}
          {props.beside}
        </p>
      </footer>
    </>
  )
}

/** That what stands here may not be the newest; nothing has to be done about it. */
export const OfflineSign = (): ReactElement => {
  const words = useTexts(beamer)
  return (
    <p className="beam__offline" role="status">
      <WifiOff className="icon" aria-hidden="true" />
      {words.offline}
    </p>
  )
}
