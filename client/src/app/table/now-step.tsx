import { placeOfStep, stepNow } from '@samenbord/shared/agenda'
import type { Agenda, Step } from '@samenbord/shared/model'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { Maximize2, Minimize2 } from 'lucide-react'
import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import { AtAgenda, useAtTable } from '../../entity/at-table.tsx'
import { LeadStep } from '../../meeting/agenda/lead-step.tsx'
import { NoteTakerSign } from '../../meeting/agenda/note-taker-sign.tsx'
import { StepTime } from '../../meeting/agenda/step-time.tsx'
import type { LeadAgenda } from '../../meeting/agenda/use-lead-agenda.ts'
import { useStepTexts } from '../../meeting/agenda/use-step-texts.ts'
import { StepFrame, TableWentOn } from '../../meeting/steps/step-frame.tsx'
import type { TableConnection } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Arrived, type ArrivingTable } from './arrived.tsx'
import type { Panel } from './panel.ts'
import { StepContent } from './step-content.tsx'

/** What the place of the step needs to know of the screen around it. */
export interface NowAreaProps {
  table: ArrivingTable & Pick<TableConnection, 'doc' | 'undo'>
  leading: LeadAgenda
  narrow: boolean
  /** Whether it has the whole of a wide screen. */
  whole: boolean
  onWhole: (whole: boolean) => void
  onAgenda: () => void
  onPanel: (panel: Panel) => void
  onEnd: () => void
}

interface NowStepProps extends NowAreaProps {
  agenda: Agenda
  step: Step
  turn: string
  isBehind: boolean
  onFollow: () => void
  titleId: string
  heading: RefObject<HTMLHeadingElement | null>
}

/** The step on this screen, which may be one the table has left already. */
export const NowStep = (props: NowStepProps): ReactElement => {
  const words = useTexts(agendaTexts)
  const texts = useStepTexts()
  const { agenda, step, narrow, leading, whole } = props
  const { place, count } = placeOfStep(agenda, step)
  return (
    <StepFrame
      title={texts.title(step)}
      ask={texts.ask(step)}
      how={step.kind === 'method' ? undefined : texts.how(step)}
      titleId={props.titleId}
      heading={props.heading}
      signs={
        narrow && (
          <>
            {words.bar.place(place, count)}
            <StepTime agenda={agenda} step={step} />
            <NoteTakerSign />
          </>
        )
      }
      corner={
        !narrow && (
          <button
            type="button"
            className="icon-button"
            aria-label={whole ? words.now.beside : words.now.whole}
            onClick={() => props.onWhole(!whole)}
          >
            {whole ? <Minimize2 className="icon" /> : <Maximize2 className="icon" />}
          </button>
        )
      }
      further={props.isBehind && <Further onFollow={props.onFollow} />}
      foot={narrow && leading.mayLead && <LeadNow {...props} />}
    >
      <AtAgenda agenda={agenda} turn={props.turn}>
        <Arrived table={props.table}>
          <HandingOn heading={props.heading}>
            <StepContent step={step} live={props.table} onPanel={props.onPanel} />
          </HandingOn>
        </Arrived>
      </AtAgenda>
    </StepFrame>
  )
}

/** Who leads goes on from where the table is, also when this screen is behind. */
const LeadNow = (props: { leading: LeadAgenda; onAgenda: () => void }): ReactElement | null => {
  const { agenda } = useAtTable().facts
  return agenda === null || stepNow(agenda) === undefined ? null : (
    <LeadStep agenda={agenda} leading={props.leading} onAgenda={props.onAgenda} />
  )
}

const Further = (props: { onFollow: () => void }): ReactElement => {
  const words = useTexts(agendaTexts).now
  const { title } = useStepTexts()
  const { agenda } = useAtTable().facts
  const step = agenda === null ? undefined : stepNow(agenda)
  return (
    <TableWentOn
      said={step === undefined ? words.furtherOver : words.further(title(step))}
      follow={step === undefined ? words.followOver : words.follow(title(step))}
      onFollow={props.onFollow}
    />
  )
}

/** What goes with the focus in it hands it to the title of what comes. */
const HandingOn = (props: {
  heading: RefObject<HTMLHeadingElement | null>
  children: ReactNode
}): ReactElement => {
  const { heading, children } = props
  const content = useRef<HTMLDivElement>(null)
  const held = useRef(false)
  useLayoutEffect(() => {
    const element = content.current
    return () => {
      held.current = element?.contains(document.activeElement) === true
    }
  }, [])
  useEffect(
    () => () => {
      if (held.current) heading.current?.focus()
    },
    [heading],
  )
  return (
    <div ref={content} className="now__content">
      {children}
    </div>
  )
}
