import type { Action, Guide, GuideStep } from '@samenbord/shared/model'
import { actionSentence } from '@samenbord/shared/plan'
import { meeting } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { ActionSaid } from '../actions/action-said.tsx'
import { isEmpty, stepBeside } from './guiding.ts'
import { useLeadGuide } from './use-guide.ts'

/** What stands so far, and for who leads the way on. */
export const GuideFoot = (props: {
  guide: Guide
  action: Action | undefined
  /** Who leads goes to another question. */
  onGo: () => void
}): ReactElement => {
  const words = useTexts(meeting).guide
  const { guide, action } = props
  const { mayLead, task, go, stop } = useLeadGuide()
  const goTo = (step: GuideStep) => {
    props.onGo()
    go(step)
  }
  const back = stepBeside(guide.step, -1)
  const next = stepBeside(guide.step, 1)
  return (
    <footer className="guide__foot">
      {guide.step !== 'read-back' && <SoFar action={action} />}
      {task.failure !== undefined && <FailureNotice {...task.failure} />}
      {!mayLead && <p className="hint">{words.coordinatorLeads}</p>}
      {mayLead && (
        <div className="guide__lead">
          <button
            type="button"
            className="button button--quiet"
            disabled={back === undefined}
            onClick={() => back !== undefined && goTo(back)}
          >
            {words.back}
          </button>
          {next !== undefined && (
            <button type="button" className="button button--plain" onClick={stop}>
              {words.stop}
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={() => (next === undefined ? stop() : goTo(next))}
          >
            {next === undefined ? words.done : words.next}
          </button>
        </div>
      )}
    </footer>
  )
}

const SoFar = (props: { action: Action | undefined }): ReactElement | null => {
  const words = useTexts(meeting).guide
  const { table, people, telling } = useAtTable()
  const plan = usePlan(table)
  const { action } = props
  if (action === undefined || isEmpty(plan, action)) return null
  return (
    <p className="guide__sofar">
      <span className="hint">{words.sofar}</span>
      <ActionSaid said={actionSentence(plan, people, action, telling)} />
    </p>
  )
}
