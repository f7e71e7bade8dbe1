import type { StuckEntry } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { calendarDay, stuck } from '@samenbord/shared/texts'
import { X } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import { clearStuck } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { CopyText } from '../../ui/copy-text.tsx'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { useTask } from '../../ui/use-task.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './stuck.css'
import { type StuckGroup, stuckGroups } from './stuck-groups.ts'

/** *Dit lukt ons niet* at the table of a team: what tables could not solve, by kind. */
export const StuckPanel = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(stuck)
  const { facts, telling } = useAtTable()
  const groups = stuckGroups(facts.stuck)
  const dayOf = ({ toldOn }: StuckEntry) => calendarDay(toldOn, telling.language, telling.today)
  const asText = () =>
    [
      words.title,
      ...groups.flatMap(({ kind, entries }) => [
        '',
        `${words.kinds[kind]}, ${words.times(entries.length)}`,
        ...entries.map((entry) => `- ${entry.words} (${dayOf(entry)})`),
      ]),
    ].join('\n')
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <div className="stuck">
        <p className="hint">{words.intro}</p>
        {groups.length === 0 ? (
          <div>
            <p>{words.none}</p>
            <p className="hint">{words.noneHint}</p>
          </div>
        ) : (
          <>
            {groups.map((group) => (
              <Group key={group.kind} group={group} dayOf={dayOf} />
            ))}
            <CopyText label={words.copy} text={asText} />
          </>
        )}
      </div>
    </DockedPanel>
  )
}

const Group = (props: {
  group: StuckGroup
  dayOf: (entry: StuckEntry) => string
}): ReactElement => {
  const words = useTexts(stuck)
  const id = useId()
  const { kind, entries } = props.group
  return (
    <section className="stuck__group" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {words.kinds[kind]} <span className="stuck__times">{words.times(entries.length)}</span>
      </h3>
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} day={props.dayOf(entry)} />
        ))}
      </ul>
    </section>
  )
}

const Entry = (props: { entry: StuckEntry; day: string }): ReactElement => {
  const words = useTexts(stuck)
  const { facts } = useAtTable()
  const row = useRef<HTMLLIElement>(null)
  useHandingOnFocus(row)
  const [asking, setAsking] = useState(false)
  const task = useTask()
  const { entry } = props
  return (
    <li ref={row} className="stuck__entry" tabIndex={-1}>
      <span className="stuck__words">
        {entry.words} <span className="hint">{props.day}</span>
      </span>
      {may(facts.access, 'stuck.clear') && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.remove(entry.words)}
          aria-haspopup="dialog"
          onClick={() => setAsking(true)}
        >
          <X className="icon icon--small" />
        </button>
      )}
      {asking && (
        <Confirm
          title={words.removeTitle}
          confirm={words.removeShort}
          task={task}
          onConfirm={() =>
            task.run(
              () => clearStuck(facts.session.id, entry.id),
              () => setAsking(false),
            )
          }
          onClose={() => setAsking(false)}
        >
          <p>{words.removeWhat}</p>
        </Confirm>
      )}
    </li>
  )
}
