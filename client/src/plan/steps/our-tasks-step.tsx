import { reportsOf } from '@samenbord/shared/plan'
import { planSteps } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import '../actions/actions-part.css'
import { NewAction } from '../actions/new-action.tsx'
import { ownTasks } from '../actions/own-tasks.ts'
import { ActionRows } from './action-rows.tsx'
import { PlanStep } from './plan-step.tsx'

/** *Wat wij zelf doen*: tasks of the team itself, for no wish and in nobody else's name. */
export const OurTasksStep = (): ReactElement => (
  <PlanStep>
    <OurTasks />
  </PlanStep>
)

const OurTasks = (): ReactElement => {
  const words = useTexts(planSteps).ourTasks
  const { table, people, mayWrite } = useAtTable()
  const plan = usePlan(table)
  const tasks = ownTasks(plan, people)
  const id = useId()
  return (
    <>
      {mayWrite && (
        <div className="plan-step__form">
          <p className="hint">{words.hint}</p>
          <NewAction ownTask />
        </div>
      )}
      <section className="plan-step__part" aria-labelledby={id}>
        <h3 id={id} tabIndex={-1}>
          {words.list}
        </h3>
        {tasks.length === 0 ? (
          <p className="soft">{words.nothing}</p>
        ) : (
          <ActionRows
            actions={tasks}
            roles={plan.roles}
            lastOf={(action) => reportsOf(plan, action.id).at(-1)}
          />
        )}
      </section>
    </>
  )
}
