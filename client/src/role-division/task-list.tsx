import type { Action, Party, RoleTime } from '@samenbord/shared/model'
import { Role } from '@samenbord/shared/model'
import { actionSentence, hasLeft, nameOf } from '@samenbord/shared/plan'
import { isNobodys, openTasks, rowOf, taskName } from '@samenbord/shared/role-division'
import { roleDivision, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { giveRole } from '../entity/give-role.ts'
import { PartyAvatar } from '../entity/party-mark.tsx'
import { RolePicker } from '../entity/role-picker.tsx'
import { TermText } from '../entity/terms/term-text.tsx'
import { usePlan } from '../sync/index.ts'
import { useLanguage, useTexts } from '../ui/use-texts.ts'

/** Per task: who does, decides, thinks along and hears, in words, to change in place. */
export const TaskList = (props: {
  time: RoleTime
  /** The task that opens and takes the focus. */
  at: string | undefined
}): ReactElement => {
  const words = useTexts(roleDivision)
  const { empty } = useTexts(sentences)
  const { table } = useAtTable()
  const groups = openTasks(usePlan(table))
  return (
    <div className="task-list">
      {groups.map(({ goal, tasks }) => (
        <section key={goal?.id ?? 'loose'}>
          {groups.length > 1 && (
            <h3 className="task-list__wish">
              {goal === null ? words.looseTasks : words.tasksOf(goal.words.trim() || empty)}
            </h3>
          )}
          <ul>
            {tasks.map((task) => (
              <TaskCard key={task.id} task={task} time={props.time} isAt={props.at === task.id} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const TaskCard = (props: { task: Action; time: RoleTime; isAt: boolean }): ReactElement => {
  const words = useTexts(roleDivision)
  const { empty } = useTexts(sentences)
  const { table, people, telling, mayWrite } = useAtTable()
  const plan = usePlan(table)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const { task, time, isAt } = props
  const row = rowOf(plan, task.id, time)
  const { when } = actionSentence(plan, people, task, telling)
  const card = useRef<HTMLLIElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isAt) return
    setOpen(true)
    card.current?.scrollIntoView({ block: 'center' })
    card.current?.focus({ preventScroll: true })
  }, [isAt])
  return (
    <li ref={card} tabIndex={-1} className="role-card" aria-labelledby={id}>
      <h4 id={id}>
        <TermText words={taskName(task, empty)} />
      </h4>
      {when !== undefined && <p className="soft small">{when}</p>}
      {row.asNow && <p className="soft small">{words.asNow}</p>}
      <ul className="role-card__parts">
        {Role.options.flatMap((role) =>
          [...row.cells]
            .filter(([, has]) => has === role)
            .map(([party]) => {
              const person = people.find(party)
              const asked = person?.askedBy
              return (
                <li key={party}>
                  <PartyAvatar party={party} />
                  <span>
                    <b>{nameOf(people, party, language)}</b> {words.meanings[role]}
                    {asked !== undefined && (
                      <span className="badge badge--wait">
                        {words.toAskBy(nameOf(people, asked, language))}
                      </span>
                    )}
                    {person !== undefined && hasLeft(person) && (
                      <span className="badge badge--wait">{words.left}</span>
                    )}
                  </span>
                </li>
              )
            }),
        )}
        {isNobodys(row, people) && (
          <li>
            <span className="badge badge--wait">{words.grey.title}</span>
          </li>
        )}
      </ul>
      {mayWrite && (
        <button
          type="button"
          className="button button--plain"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? words.taskCard.done : words.taskCard.change}
          <span className="hidden-text">: {taskName(task, empty)}</span>
        </button>
      )}
      {mayWrite && open && <Change task={task} time={time} />}
    </li>
  )
}

const Change = (props: { task: Action; time: RoleTime }): ReactElement => {
  const words = useTexts(roleDivision)
  const { task, time } = props
  if (time === 'later') return <ChangeLater task={task} />
  return (
    <div className="stack">
      {Role.options.map((role) => (
        <RolePicker key={role} action={task} inRole={role} label={words.person.parts[role]} />
      ))}
    </div>
  )
}

/** *Straks*: for each who is known what they will do. */
const ChangeLater = (props: { task: Action }): ReactElement => {
  const words = useTexts(roleDivision)
  const { table, people } = useAtTable()
  const plan = usePlan(table)
  const id = useId()
  const { task } = props
  const row = rowOf(plan, task.id, 'later')
  const has = (party: Party): Role | '' =>
    [...row.cells].find(([one]) => people.same(one, party))?.[1] ?? ''
  return (
    <ul className="stack">
      {people.everyone.map(({ party, name }) => (
        <li key={party} className="field">
          <label htmlFor={`${id}${party}`}>{words.taskCard.roleOf(name)}</label>
          <select
            id={`${id}${party}`}
            className="input"
            value={has(party)}
            onChange={({ target }) =>
              giveRole(table.plan, people, task.id, {
                party,
                role: Role.safeParse(target.value).data ?? null,
                time: 'later',
              })
            }
          >
            <option value="">{words.nothing}</option>
            {Role.options.map((role) => (
              <option key={role} value={role}>
                {words.meanings[role]}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  )
}
