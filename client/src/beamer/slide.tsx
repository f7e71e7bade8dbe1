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
}): ReactElement => {
  const words = useTexts(beamer)
  const { badge } = useTexts(proposal)
  const { session } = useInRoom().facts
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
      <div className="beam__body">{props.children}</div>
      <footer className="beam__foot">
        <p>
          {props.ask !== undefined && <span className="beam__ask">{props.ask}</span>} {props.beside}
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
