import { type ActionId, type Party, RoleTime } from '@samenbord/shared/model'
import { nobodysTasks, openTasks } from '@samenbord/shared/role-division'
import { roleDivision } from '@samenbord/shared/texts'
import { Maximize2, Minimize2 } from 'lucide-react'
import { Fragment, type ReactElement, useId, useState } from 'react'
import { ReadWithoutResident, useAtTable } from '../entity/at-table.tsx'
import { usePlan } from '../sync/index.ts'
import { useNarrow } from '../ui/docked-panel.tsx'
import { useTexts } from '../ui/use-texts.ts'
import { type CheckJump, Checks } from './checks.tsx'
import { GreyArea } from './grey-area.tsx'
import { LeadPart } from './lead/lead-part.tsx'
import { Matrix } from './matrix.tsx'
import { MyPart } from './my-part.tsx'
import { NewTask } from './new-task.tsx'
import { PersonList } from './person-list.tsx'
import './roles-view.css'
import { TaskList } from './task-list.tsx'

type Look = 'mine' | 'person' | 'task' | 'matrix'

/** *Wie doet wat*: the same tasks as in the plan, against the people. Its document has to have arrived. */
export const RolesView = (props: {
  /** Whether it has the whole screen; nothing when there is no choice. */
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
}): ReactElement => (
  <ReadWithoutResident>
    <Whole {...props} />
  </ReadWithoutResident>
)

const Whole = (props: {
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
}): ReactElement => {
  const words = useTexts(roleDivision)
  const { table, people, mayWrite } = useAtTable()
  const plan = usePlan(table)
  const narrow = useNarrow()
  const title = useId()
  const [time, setTime] = useState<RoleTime>('now')
  const [chosenLook, setLook] = useState<Look>()
  const [person, setPerson] = useState<Party>()
  const [task, setTask] = useState<ActionId>()
  /** Going through what is nobody's, from this task on. */
  const [walking, setWalking] = useState<{ readonly begin: ActionId | undefined }>()
  const { whole } = props
  const looks: readonly Look[] = narrow
    ? ['mine', 'person', 'task']
    : ['matrix', 'mine', 'person', 'task']
  const wanted = chosenLook ?? (narrow ? 'mine' : 'matrix')
  const look = looks.includes(wanted) ? wanted : 'mine'
  const isEmpty = openTasks(plan).length === 0
  const nobodys = nobodysTasks(plan, people).length
  const jump = (to: CheckJump) => {
    if (to.to === 'who') setWalking({ begin: to.task })
    if (to.to === 'task') {
      setTask(to.task)
      setLook('task')
    }
    if (to.to === 'person') {
      setPerson(to.party)
      setLook('person')
    }
  }
  // With a key each, as what one is writing in them stays when they change places.
  const lead = <LeadPart key="lead" />
  const tasks = (
    <Fragment key="tasks">
      {look !== 'mine' && time === 'later' && <p className="hint">{words.laterHint}</p>}
      {walking !== undefined ? (
        <GreyArea key={walking.begin} begin={walking.begin} onClose={() => setWalking(undefined)} />
      ) : (
        mayWrite &&
        nobodys > 0 && (
          <p className="notice notice--wait roles__grey">
            <span>
              <b>{words.grey.title}.</b> {words.grey.some(nobodys)}
            </span>
            <button
              type="button"
              className="button button--quiet"
              onClick={() => setWalking({ begin: undefined })}
            >
              {words.grey.begin}
            </button>
          </p>
        )
      )}
      {isEmpty && look !== 'mine' && <p>{mayWrite ? words.empty : words.emptyForReaders}</p>}
      {look === 'mine' && <MyPart />}
      {!isEmpty && look === 'matrix' && (
        <>
          <Matrix time={time} onChooseWho={(begin) => setWalking({ begin })} />
          {mayWrite && <p className="hint">{words.keyHint}</p>}
        </>
      )}
      {look === 'person' && <PersonList time={time} chosen={person} onChoose={setPerson} />}
      {look === 'task' && <TaskList time={time} at={task} />}
      {mayWrite && look !== 'mine' && <NewTask />}
      {look !== 'mine' && !isEmpty && <Checks onJump={jump} />}
    </Fragment>
  )
  return (
    <section className="roles" aria-labelledby={title}>
      <header className="roles__head">
        <h2 id={title} tabIndex={-1}>
          {words.title}
        </h2>
        {whole !== undefined && (
          <button
            type="button"
            className="icon-button"
            aria-label={whole ? words.beside : words.whole}
            onClick={() => props.onWhole(!whole)}
          >
            {whole ? <Minimize2 className="icon" /> : <Maximize2 className="icon" />}
          </button>
        )}
      </header>
      <div className="roles__body">
        <div className="roles__choices">
          <Choice
            label={words.looksLabel}
            all={looks}
            chosen={look}
            names={words.looks}
            onChoose={setLook}
          />
          {look !== 'mine' && (
            <Choice
              label={words.timesLabel}
              all={RoleTime.options}
              chosen={time}
              names={words.times}
              onChoose={setTime}
            />
          )}
        </div>
        {look === 'mine' ? [tasks, lead] : [lead, tasks]}
      </div>
    </section>
  )
}

const Choice = <Value extends string>(props: {
  label: string
  all: readonly Value[]
  chosen: Value
  names: Readonly<Record<Value, string>>
  onChoose: (value: Value) => void
}): ReactElement => (
  <fieldset className="roles__choice">
    <legend className="hidden-text">{props.label}</legend>
    <div className="segmented">
      {props.all.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.chosen}
          onClick={() => props.onChoose(value)}
        >
          {props.names[value]}
        </button>
      ))}
    </div>
  </fieldset>
)
