import type { ActionId } from '@samenbord/shared/model'
import {
  isNobodys,
  leftBehind,
  nobodysTasks,
  rowOf,
  taskName,
} from '@samenbord/shared/role-division'
import { roleDivision, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { RolePicker } from '../entity/role-picker.tsx'
import { usePlan } from '../sync/index.ts'
import { useLanguage, useTexts } from '../ui/use-texts.ts'
import { listWords } from '../ui/words.ts'

/** *Nog niet duidelijk wie*: the tasks that are nobody's, to go through one by one. */
export const GreyArea = (props: {
  /** The task one began with; the first when nothing. */
  begin: ActionId | undefined
  onClose: () => void
}): ReactElement => {
  const words = useTexts(roleDivision).grey
  const { empty } = useTexts(sentences)
  const { table, people } = useAtTable()
  const plan = usePlan(table)
  const language = useLanguage()
  // Who chooses someone stays at that task, to choose another as well.
  const [round] = useState(() => {
    const ids = nobodysTasks(plan, people)
    const { begin } = props
    return begin === undefined ? ids : [begin, ...ids.filter((id) => id !== begin)]
  })
  const [current, setCurrent] = useState(round[0])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [current])
  const isThere = (id: ActionId) => plan.actions.some((action) => action.id === id)
  const there = round.filter(isThere)
  const task = plan.actions.find((action) => action.id === current)
  // When another takes the task away, none comes in its place by itself: one would divide that one.
  const next =
    current === undefined ? undefined : round.slice(round.indexOf(current) + 1).find(isThere)
  const row = task && rowOf(plan, task.id, 'now')
  const still = nobodysTasks(plan, people).length
  const left = row === undefined ? [] : leftBehind(row, people).map(({ name }) => name)
  return (
    <section className="grey-area" aria-labelledby="grey-area">
      {task === undefined ? (
        <>
          <h3 id="grey-area" ref={heading} tabIndex={-1}>
            {words.title}
          </h3>
          <p>{still === 0 ? words.done : words.some(still)}</p>
        </>
      ) : (
        <>
          <p className="soft small">{words.place(there.indexOf(task.id) + 1, there.length)}</p>
          <h3 id="grey-area" ref={heading} tabIndex={-1}>
            {taskName(task, empty)}
          </h3>
          {left.length > 0 && <p>{words.left(listWords(left, language), left.length > 1)}</p>}
          <RolePicker key={task.id} action={task} inRole="does" label={words.who} />
        </>
      )}
      <div className="actions">
        {next !== undefined && (
          <button type="button" className="button button--quiet" onClick={() => setCurrent(next)}>
            {row !== undefined && isNobodys(row, people) ? words.skip : words.next}
          </button>
        )}
        <button type="button" className="button button--plain" onClick={props.onClose}>
          {words.close}
        </button>
      </div>
    </section>
  )
}
