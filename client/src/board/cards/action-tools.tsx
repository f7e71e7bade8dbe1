import { type Action, type ReportId, ReportStatus } from '@samenbord/shared/model'
import { reportsOf } from '@samenbord/shared/plan'
import { actions, cards, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { DayField } from '../../entity/day-field.tsx'
import { mayChange } from '../../entity/may-change.ts'
import { PartyPicker } from '../../entity/party-picker.tsx'
import { RolePicker } from '../../entity/role-picker.tsx'
import { ownParty } from '../../entity/whose-words.ts'
import { WordsField } from '../../entity/words-field.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { Choices } from './choices.tsx'

/**
 * Who does it, by when, and how it goes; who watches and who hears, for when that matters. Only how it
 * goes, of what was agreed with a resident who is not there now.
 */
export const ActionTools = (props: { action: Action; onDone: () => void }): ReactElement => {
  const { action } = props
  const texts = useTexts(cards)
  const words = useTexts(actions)
  const around = useAtTable()
  const { table } = around
  if (!mayChange(action, around)) return <HowItGoes {...props} />
  return (
    <>
      <RolePicker action={action} inRole="does" label={words.fields.who} />
      <DayField
        label={action.due === null ? texts.edit.until : words.fields.when}
        value={action.due?.day ?? null}
        onChange={(day) =>
          table.plan.change('action', action.id, {
            due: day === null ? null : { kind: action.due?.kind ?? 'before', day },
          })
        }
      />
      <HowItGoes {...props} />
      <details className="card-tools__more">
        <summary>{words.fields.more}</summary>
        <PartyPicker
          label={words.fields.watcher}
          others
          chosen={action.watcher === null ? [] : [action.watcher]}
          onToggle={(party, chosen) =>
            table.plan.change('action', action.id, { watcher: chosen ? party : null })
          }
        />
        <RolePicker action={action} inRole="hears" label={words.fields.hears} />
      </details>
    </>
  )
}

/** One tap tells how it goes; a few words can be added to what one has told. */
const HowItGoes = (props: { action: Action; onDone: () => void }): ReactElement => {
  const words = useTexts(actions).report
  const { statuses, reports: answers } = useTexts(sentences)
  const { table, people, facts } = useAtTable()
  const reports = reportsOf(usePlan(table), props.action.id)
  const me = ownParty(people, facts)
  /** What this person has told since the card is open. */
  const [told, setTold] = useState<ReportId>()
  const report = reports.find(({ id }) => id === told)
  const last = reports.at(-1)
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (told !== undefined) field.current?.scrollIntoView({ block: 'nearest' })
  }, [told])
  return (
    <>
      <Choices
        label={words.title}
        options={ReportStatus.options}
        nameOf={(status) => answers[status]}
        chosen={last?.status}
        onChoose={(status) => {
          if (status === last?.status && last.id === told) return
          const said = { action: props.action.id, status, words: '', by: me }
          setTold(table.plan.add('report', said))
        }}
      />
      {report !== undefined && (
        <div ref={field}>
          <WordsField
            key={report.id}
            kind="report"
            id={report.id}
            field="words"
            value={report.words}
            label={words.words}
            onEscape={props.onDone}
          />
        </div>
      )}
      <p role="status" className="hidden-text">
        {report !== undefined && words.told(statuses[report.status])}
      </p>
    </>
  )
}
