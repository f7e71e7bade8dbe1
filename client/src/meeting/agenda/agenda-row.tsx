import { isUntouched } from '@samenbord/shared/agenda'
import type { Agenda, Step, StepId } from '@samenbord/shared/model'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { Check, CircleDot, GripVertical } from 'lucide-react'
import type { KeyboardEvent, ReactElement } from 'react'
import { type MenuItem, RowMenu } from '../../entity/row-menu.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { MinutesField } from './minutes-field.tsx'
import { planSteps } from './plan-steps.ts'
import { StepTime } from './step-time.tsx'
import type { LeadAgenda } from './use-lead-agenda.ts'
import { useStepTexts } from './use-step-texts.ts'

interface RowProps {
  agenda: Agenda
  step: Step
  place: number
  leading: LeadAgenda
  isDragged: boolean
  onDrag: (id: StepId | undefined) => void
  onDropHere: () => void
  onMove: (to: number) => void
  /** Someone pressed where one drags, and is told how it goes. */
  onAskHow: () => void
}

type StepStanding = Step['state'] | 'now'

const standingOf = ({ current }: Agenda, { id, state }: Step): StepStanding =>
  id === current ? 'now' : state

/** One step: what it is, how far it is, how long it takes, and what can be done with it. */
export const AgendaRow = (props: RowProps): ReactElement => {
  const { title } = useStepTexts()
  const { agenda, step, leading, isDragged, onDrag } = props
  const standing = standingOf(agenda, step)
  return (
    <li
      className={`agenda-row agenda-row--${standing} ${isDragged ? 'agenda-row--dragged' : ''}`}
      data-step={step.id}
      aria-current={standing === 'now' ? 'step' : undefined}
      draggable={leading.mayLead}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', title(step))
        event.dataTransfer.effectAllowed = 'move'
        onDrag(step.id)
      }}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        props.onDropHere()
      }}
    >
      {leading.mayLead ? <MoveHandle {...props} /> : <Standing standing={standing} />}
      <div className="agenda-row__words">
        <p className="agenda-row__title">{title(step)}</p>
        <p className="hint agenda-row__state">
          {leading.mayLead && <Standing standing={standing} />}
          <State agenda={agenda} step={step} standing={standing} />
        </p>
      </div>
      {leading.mayLead && (
        <>
          <MinutesField
            minutes={step.minutes}
            title={title(step)}
            onChange={(minutes) => planSteps(agenda, leading).setMinutes(step.id, minutes)}
          />
          <Menu {...props} />
        </>
      )}
    </li>
  )
}

const Standing = (props: { standing: StepStanding }): ReactElement => {
  if (props.standing === 'done') return <Check className="icon icon--small agenda-row__sign" />
  if (props.standing === 'now') return <CircleDot className="icon icon--small agenda-row__sign" />
  return <span className="agenda-row__sign" />
}

const State = (props: { agenda: Agenda; step: Step; standing: StepStanding }): ReactElement => {
  const words = useTexts(agendaTexts).row
  const { agenda, step, standing } = props
  switch (standing) {
    case 'now':
      return <StepTime agenda={agenda} step={step} />
    case 'done': {
      const minutes = Math.round(step.spent / 60)
      return <>{minutes === 0 ? words.done : `${words.done}, ${words.minutes(minutes)}`}</>
    }
    case 'skipped':
      return <>{words.skipped}</>
    case 'to-come':
      return <>{words.minutes(step.minutes)}</>
  }
}

/** Taken with the mouse the row is dragged; with the arrows it goes up and down. */
const MoveHandle = (props: RowProps): ReactElement => {
  const words = useTexts(agendaTexts).row
  const { title } = useStepTexts()
  const { step, place, onMove } = props
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? place - 1 : place + 1)
  }
  return (
    <button
      type="button"
      className="agenda-row__move"
      aria-label={words.move(title(step))}
      title={words.moveHint}
      onKeyDown={press}
      onClick={props.onAskHow}
    >
      <GripVertical className="icon icon--small" />
    </button>
  )
}

const Menu = (props: RowProps): ReactElement => {
  const words = useTexts(agendaTexts).row
  const { title } = useStepTexts()
  const { agenda, step, place, leading, onMove } = props
  const { id, state } = step
  const isNow = id === agenda.current
  const skips = (skipped: boolean) => leading.change({ do: 'skip', step: id, skipped })
  const items = (): MenuItem[] => [
    ...(isNow
      ? []
      : [
          {
            label: state === 'done' ? words.repeat : words.goTo,
            onSelect: () => leading.change({ do: 'go', step: id }),
          },
        ]),
    ...(state === 'skipped'
      ? [{ label: words.takeIn, onSelect: () => skips(false) }]
      : state === 'to-come'
        ? [{ label: words.skip, onSelect: () => skips(true) }]
        : []),
    { label: words.up, disabled: place === 0, onSelect: () => onMove(place - 1) },
    {
      label: words.down,
      disabled: place === agenda.steps.length - 1,
      onSelect: () => onMove(place + 1),
    },
    ...(isUntouched(agenda, step)
      ? [{ label: words.remove, onSelect: () => planSteps(agenda, leading).remove(id) }]
      : []),
  ]
  return <RowMenu label={words.more(title(step))} items={items} />
}
