import type { Action, ReportStatus } from '@samenbord/shared/model'
import { actions, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { report } from '../../entity/reporting.ts'
import { useDraft } from '../../entity/use-draft.ts'
import { ownParty } from '../../entity/whose-words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** Asks for a few words with how an action goes; they may be left out. */
export const ReportDialog = (props: {
  action: Action
  status: ReportStatus
  onClose: () => void
  /** It is told, and about to show. */
  onTold?: () => void
}): ReactElement => {
  const words = useTexts(actions)
  const { statuses, empty } = useTexts(sentences)
  const { table, people, facts } = useAtTable()
  const { action, status } = props
  const [said, setSaid] = useDraft(`report-as/${action.id}`)
  const id = useId()
  const onClose = () => {
    setSaid('')
    props.onClose()
  }
  const what = action.words.trim() === '' ? empty : action.words.trim()
  return (
    <Dialog title={words.report.move(statuses[status])} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          props.onTold?.()
          report(table.plan, action.id, status, said, ownParty(people, facts))
          onClose()
        }}
      >
        <p>{what}</p>
        <div className="field">
          <label htmlFor={id}>{words.report.words}</label>
          <input
            id={id}
            className="input"
            data-first="true"
            autoComplete="off"
            value={said}
            onChange={(event) => setSaid(event.target.value)}
          />
          <CitizenNumberWarning words={said} />
        </div>
        <div className="actions">
          <button type="submit" className="button">
            {words.report.tell}
          </button>
          <button type="button" className="button button--plain" onClick={onClose}>
            {words.report.notNow}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
