import { nextStep, previousStep, stepNow } from '@samenbord/shared/agenda'
import type { Agenda, Step } from '@samenbord/shared/model'
import { agenda as agendaTexts } from '@samenbord/shared/texts'
import { ArrowLeft, ArrowRight, ListOrdered, RotateCcw, SkipForward } from 'lucide-react'
import type { ReactElement } from 'react'
import { type MenuItem, RowMenu } from '../../entity/row-menu.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import type { LeadAgenda } from './use-lead-agenda.ts'
import { useStepTexts } from './use-step-texts.ts'

/** What who leads does with the step the table is at: on, back, past it, or look at them all. */
export const LeadStep = (props: {
  agenda: Agenda
  leading: LeadAgenda
  onAgenda: () => void
}): ReactElement => {
  const words = useTexts(agendaTexts).bar
  const texts = useStepTexts()
  const { agenda, leading, onAgenda } = props
  const next = nextStep(agenda)
  const previous = previousStep(agenda)
  const isWaiting = leading.task.busy || leading.isSettling
  const go = (step: Step | undefined) => {
    if (!isWaiting) leading.change({ do: 'go', step: step?.id ?? null })
  }
  return (
    <div className="lead-step">
      {previous !== undefined && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.previous(texts.title(previous))}
          aria-disabled={isWaiting}
          onClick={() => go(previous)}
        >
          <ArrowLeft className="icon" />
        </button>
      )}
      <button
        type="button"
        className="button lead-step__next"
        aria-disabled={isWaiting}
        onClick={() => go(next)}
      >
        {next === undefined ? (
          words.finish
        ) : (
          <span>
            {words.next}
            <span className="lead-step__name">{words.nextIs(texts.title(next))}</span>
          </span>
        )}
        <ArrowRight className="icon icon--small" />
      </button>
      <Menu agenda={agenda} leading={leading} onAgenda={onAgenda} onGo={go} />
    </div>
  )
}

const Menu = (props: {
  agenda: Agenda
  leading: LeadAgenda
  onAgenda: () => void
  onGo: (step: Step) => void
}): ReactElement => {
  const words = useTexts(agendaTexts).bar
  const { title } = useStepTexts()
  const { agenda, leading, onAgenda, onGo } = props
  const now = stepNow(agenda)
  const previous = previousStep(agenda)
  const items = (): MenuItem[] => [
    ...(now === undefined
      ? []
      : [
          {
            label: words.skipStep(title(now)),
            icon: <SkipForward className="icon icon--small" />,
            onSelect: () => leading.change({ do: 'skip', step: now.id, skipped: true }),
          },
        ]),
    ...(previous === undefined
      ? []
      : [
          {
            label: words.repeatStep(title(previous)),
            icon: <RotateCcw className="icon icon--small" />,
            onSelect: () => onGo(previous),
          },
        ]),
    {
      label: words.agenda,
      icon: <ListOrdered className="icon icon--small" />,
      onSelect: onAgenda,
    },
  ]
  return <RowMenu label={words.more} items={items} />
}
