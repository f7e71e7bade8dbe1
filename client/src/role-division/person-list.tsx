import { type Party, Role, type RoleTime } from '@samenbord/shared/model'
import { columnsOf, openTasks, roleIn, rowOf, taskName } from '@samenbord/shared/role-division'
import { roleDivision, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { PartyAvatar, PartyName } from '../entity/party-mark.tsx'
import { TermText } from '../entity/terms/term-text.tsx'
import { usePlan } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'

/** Per person: what each does, decides, thinks along with and hears about. */
export const PersonList = (props: {
  time: RoleTime
  chosen: Party | undefined
  onChoose: (party: Party) => void
}): ReactElement => {
  const words = useTexts(roleDivision).person
  const { empty } = useTexts(sentences)
  const { table, people } = useAtTable()
  const plan = usePlan(table)
  const columns = columnsOf(plan, people)
  const chosen = columns.find(({ party }) => people.same(party, props.chosen ?? null)) ?? columns[0]
  const tasks = openTasks(plan).flatMap((group) => group.tasks)
  const parts = Role.options
    .map((role) => ({
      role,
      tasks: tasks.filter(
        ({ id }) =>
          chosen !== undefined && roleIn(rowOf(plan, id, props.time), chosen, people) === role,
      ),
    }))
    .filter((part) => part.tasks.length > 0)
  return (
    <div className="person-list">
      <fieldset className="party-picker">
        <legend className="legend-text">{words.choose}</legend>
        <div className="party-picker__people">
          {columns.map((person) => (
            <button
              key={person.party}
              type="button"
              className="party-chip"
              aria-pressed={person === chosen}
              onClick={() => props.onChoose(person.party)}
            >
              <PartyAvatar party={person.party} />
              <span>
                <PartyName party={person.party} short />
              </span>
            </button>
          ))}
        </div>
      </fieldset>
      {chosen !== undefined && parts.length === 0 && <p>{words.nothing(chosen.name)}</p>}
      {parts.map(({ role, tasks: inPart }) => (
        <section key={role}>
          <h3>{words.parts[role]}</h3>
          <ul className="person-list__tasks">
            {inPart.map((task) => (
              <li key={task.id}>
                <TermText words={taskName(task, empty)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
