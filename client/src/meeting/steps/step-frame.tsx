import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { ChevronDown } from 'lucide-react'
import type { ReactElement, ReactNode, RefObject } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import './step-frame.css'

/** Whether there is something to make room for. */
const shows = (part: ReactNode): boolean => part !== undefined && part !== null && part !== false

/** The step on this screen in large simple parts: what it is, what is asked, and where one answers. */
export const StepFrame = (props: {
  title: string
  /** What is asked now, in one sentence. */
  ask: string
  /** Help for the talk; nothing when there is none. */
  how: string | undefined
  titleId: string
  heading: RefObject<HTMLHeadingElement | null>
  /** The time, the place in the list, who writes. */
  signs?: ReactNode
  /** Beside the title. */
  corner?: ReactNode
  /** That the table has gone on, when it has. */
  further?: ReactNode
  /** What who leads does from here. */
  foot?: ReactNode
  /** Where one answers. */
  children: ReactNode
}): ReactElement => {
  const words = useTexts(agendaTexts).now
  const { how } = props
  return (
    <div className="step-frame">
      <div className="step-frame__body">
        <div className="step-frame__inside">
          <header className="step-frame__head">
            <div className="step-frame__title">
              <h2 id={props.titleId} ref={props.heading} tabIndex={-1}>
                {props.title}
              </h2>
              {props.corner}
            </div>
            <p className="step-frame__ask">{props.ask}</p>
            {shows(props.signs) && <p className="step-frame__signs">{props.signs}</p>}
          </header>
          {props.children}
          {how !== undefined && (
            <details className="step-frame__how">
              <summary>
                <ChevronDown className="icon icon--small" />
                {words.how}
              </summary>
              <p>{how}</p>
            </details>
          )}
        </div>
      </div>
      {/* Below, so that nothing moves where this person writes. */}
      {props.further}
      {shows(props.foot) && <div className="step-frame__foot">{props.foot}</div>}
    </div>
  )
}

/** The table has gone on while this person writes: their step stays until they go along. */
export const TableWentOn = (props: {
  said: string
  follow: string
  onFollow: () => void
}): ReactElement => {
  const words = useTexts(agendaTexts).now
  return (
    <div className="step-frame__further" role="status">
      <div>
        <p>
          <b>{props.said}</b>
        </p>
        <p className="small">{words.kept}</p>
      </div>
      <button type="button" className="button" onClick={props.onFollow}>
        {props.follow}
      </button>
    </div>
  )
}
