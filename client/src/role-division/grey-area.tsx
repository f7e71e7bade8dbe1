import type { ActionId } from '@samenbord/shared/model'
import { type Plan, partiesWith } from '@samenbord/shared/plan'
import { roleDivision, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { RolePicker } from '../entity/role-picker.tsx'
import { usePlan } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { openTasks, taskName } from './tasks.ts'

/** The tasks of which it is not clear who does them. */
export const nobodysTasks = (plan: Plan) =>
  openTasks(plan)
    .flatMap(({ tasks }) => tasks)
    .filter(({ id }) => partiesWith(plan, id, 'does').length === 0)

/** *Nog niet duidelijk wie*: the tasks that are nobody's, to go through one by one. */
export const GreyArea = (props: {
  /** The task one began with; the first when nothing. */
  begin: ActionId | undefined
  onClose: () => void
}): ReactElement => {
  const words = useTexts(roleDivision).grey
  const { empty } = useTexts(sentences)
  const { table } = useAtTable()
  const plan = usePlan(table)
  // Who chooses someone stays at that task, to choose another as well.
  const [round] = useState(() => {
    const ids = nobodysTasks(plan).map(({ id }) => id)
    const { begin } = props
    return begin === undefined ? ids : [begin, ...ids.filter((id) => id !== begin)]
  })
  const [place, setPlace] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [place])
  const there = round.filter((id) => plan.actions.some((action) => action.id === id))
  const id = there[place]
  const task = plan.actions.find((action) => action.id === id)
  return (
    <section className="grey-area" aria-labelledby="grey-area">
      {task === undefined ? (
        <>
          <h3 id="grey-area" ref={heading} tabIndex={-1}>
            {words.title}
          </h3>
          <p>
            {nobodysTasks(plan).length === 0 ? words.done : words.some(nobodysTasks(plan).length)}
          </p>
        </>
      ) : (
        <>
          <p className="soft small">{words.place(place + 1, there.length)}</p>
          <h3 id="grey-area" ref={heading} tabIndex={-1}>
            {taskName(task, empty)}
          </h3>
          <RolePicker key={task.id} action={task} inRole="does" label={words.who} />
        </>
      )}
      <div className="actions">
        {task !== undefined && place + 1 < there.length && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() => setPlace(place + 1)}
          >
            {partiesWith(plan, task.id, 'does').length === 0 ? words.skip : words.next}
          </button>
        )}
        <button type="button" className="button button--plain" onClick={props.onClose}>
          {words.close}
        </button>
      </div>
    </section>
  )
}
