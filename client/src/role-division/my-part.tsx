import { type Action, type Party, partyOf, Role } from '@samenbord/shared/model'
import { actionSentence, nameOf, partiesWith, statusOf } from '@samenbord/shared/plan'
import { openTasks, roleIn, rowOf, taskName } from '@samenbord/shared/role-division'
import { roleDivision, sentences } from '@samenbord/shared/texts'
import { CalendarDays } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { PartyAvatar } from '../entity/party-mark.tsx'
import { REPORTS, report } from '../entity/reporting.ts'
import { TermText } from '../entity/terms/term-text.tsx'
import { ownParty } from '../entity/whose-words.ts'
import { usePlan } from '../sync/index.ts'
import { useLanguage, useTexts } from '../ui/use-texts.ts'
import { listWords } from '../ui/words.ts'

/** *Wat wordt er van mij gevraagd?*: what I do, decide, think along with and hear about. */
export const MyPart = (): ReactElement => {
  const words = useTexts(roleDivision).mine
  const { table, people, facts } = useAtTable()
  const plan = usePlan(table)
  const me = people.find(partyOf({ kind: 'participant', id: facts.participantId }))
  const tasks = openTasks(plan).flatMap((group) => group.tasks)
  const mine = Role.options.map((role) => ({
    role,
    tasks: tasks.filter(
      ({ id }) => me !== undefined && roleIn(rowOf(plan, id, 'now'), me, people) === role,
    ),
  }))
  return (
    <div className="my-part">
      <h3>{words.title}</h3>
      {mine.every((part) => part.tasks.length === 0) && <p>{words.nothing}</p>}
      {mine
        .filter((part) => part.tasks.length > 0)
        .map((part) =>
          part.role === 'does' ? (
            <ul key={part.role} className="my-part__does">
              {part.tasks.map((task) => (
                <MyTask key={task.id} task={task} />
              ))}
            </ul>
          ) : (
            <section key={part.role}>
              <h4>{words.parts[part.role]}</h4>
              <ul className="role-card__parts">
                {part.tasks.map((task) => (
                  <Aside key={task.id} task={task} />
                ))}
              </ul>
            </section>
          ),
        )}
    </div>
  )
}

/** Who does a task besides me. */
const useOthers = (task: Action): readonly Party[] => {
  const { table, people, facts } = useAtTable()
  const me = partyOf({ kind: 'participant', id: facts.participantId })
  return partiesWith(usePlan(table), task.id, 'does').filter((party) => !people.same(party, me))
}

const MyTask = (props: { task: Action }): ReactElement => {
  const words = useTexts(roleDivision).mine
  const { reports, statuses, empty } = useTexts(sentences)
  const { table, people, telling, facts, mayWrite } = useAtTable()
  const plan = usePlan(table)
  const language = useLanguage()
  const [told, setTold] = useState('')
  const { task } = props
  const others = useOthers(task).map((party) => nameOf(people, party, language))
  const { when } = actionSentence(plan, people, task, telling)
  const status = statusOf(plan, task.id)
  return (
    <li className="role-card">
      <p className="small">
        <b>{others.length === 0 ? words.alone : words.with(listWords(others, language))}</b>
      </p>
      <p className="my-part__what">
        <TermText words={taskName(task, empty)} />
      </p>
      {when !== undefined && (
        <p className="soft my-part__when">
          <CalendarDays className="icon icon--small" aria-hidden="true" />
          {when}
        </p>
      )}
      {mayWrite && (
        <fieldset className="my-part__how">
          <legend className="hidden-text">{words.how(taskName(task, empty))}</legend>
          {REPORTS.map((one) => (
            <button
              key={one}
              type="button"
              className="button button--quiet"
              aria-pressed={status === one}
              onClick={() => {
                report(table.plan, task.id, one, '', ownParty(people, facts))
                setTold(words.reported(statuses[one]))
              }}
            >
              {reports[one]}
            </button>
          ))}
        </fieldset>
      )}
      <p className="hidden-text" role="status">
        {told}
      </p>
    </li>
  )
}

const Aside = (props: { task: Action }): ReactElement => {
  const words = useTexts(roleDivision).mine
  const { empty } = useTexts(sentences)
  const { people } = useAtTable()
  const language = useLanguage()
  const others = useOthers(props.task)
  const [first] = others
  const name = taskName(props.task, empty)
  const names = others.map((party) => nameOf(people, party, language))
  const said = names.length === 0 ? name : words.of(name, listWords(names, language))
  return (
    <li>
      {first !== undefined && <PartyAvatar party={first} />}
      <span>
        <TermText words={said} />
      </span>
    </li>
  )
}
