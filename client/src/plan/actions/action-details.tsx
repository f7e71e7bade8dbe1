import type { Action } from '@samenbord/shared/model'
import { reportsOf, statusOf } from '@samenbord/shared/plan'
import { actions, sentences } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { mayChange } from '../../entity/may-change.ts'
import { RolePicker } from '../../entity/role-picker.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './action-details.css'
import { useOpenRow } from '../../entity/use-open-row.ts'
import { Fold } from '../../ui/fold.tsx'
import { ActionReading } from './action-reading.tsx'
import { DueField } from './due-field.tsx'
import { HowItGoes } from './how-it-goes.tsx'
import { MoreFields } from './more-fields.tsx'
import { ReportHistory } from './report-history.tsx'
import { TalkHelp } from './talk-help.tsx'

/** All of an action, once it is opened: to change in place, or to read for who may not. */
export const ActionDetails = (props: { action: Action }): ReactElement => {
  const words = useTexts(actions)
  const { statuses } = useTexts(sentences)
  const around = useAtTable()
  const { table, mayWrite } = around
  const plan = usePlan(table)
  const { action } = props
  const telling = useOpenRow(`how/${action.id}`)
  const history = <ReportHistory reports={reportsOf(plan, action.id)} />
  // What was agreed with the resident is not changed without them; how it goes can be told.
  if (!mayChange(action, around)) {
    return (
      <div className="action-details">
        <ActionReading action={action} />
        {mayWrite && <HowItGoes action={action} />}
        {history}
      </div>
    )
  }
  return (
    <div className="action-details">
      <WordsField
        kind="action"
        id={action.id}
        field="words"
        value={action.words}
        label={words.fields.what}
      />
      <RolePicker action={action} inRole="does" label={words.fields.who} />
      <DueField
        label={words.fields.when}
        value={action.due}
        onChange={(due) => table.plan.change('action', action.id, { due })}
      />
      <Fold label={words.report.title} said={statuses[statusOf(plan, action.id)]} held={telling}>
        <HowItGoes action={action} titleHidden />
        {history}
      </Fold>
      <Fold label={words.fields.more}>
        <TalkHelp />
        <MoreFields action={action} />
      </Fold>
    </div>
  )
}
