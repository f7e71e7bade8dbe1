import { type Action, Party, type ReportStatus } from '@samenbord/shared/model'
import { actions, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { CitizenNumberWarning } from '../../entity/citizen-number.tsx'
import { REPORTS, report } from '../../entity/reporting.ts'
import { remembering, useDraft } from '../../entity/use-draft.ts'
import { ownParty } from '../../entity/whose-words.ts'
import { useTexts } from '../../ui/use-texts.ts'

/** Who says it, when that is someone else than who taps; as long as the words it goes with. */
const useSayer = remembering<Party | undefined>(undefined)

/** *Hoe gaat het?* One tap tells; a few words before it go along. */
export const HowItGoes = (props: {
  action: Action
  /** Who says it, as long as nobody else was chosen: who notes for another begins with that one. */
  sayer?: Party
  /** Read aloud only: what stands around it asks it already. */
  titleHidden?: boolean
}): ReactElement => {
  const words = useTexts(actions)
  const { statuses, reports } = useTexts(sentences)
  const { table, people, facts } = useAtTable()
  const { action } = props
  const [said, setSaid] = useDraft(`report/${action.id}`)
  const [chosen, setOther] = useSayer(action.id)
  const other = chosen ?? props.sayer
  const [told, setTold] = useState<ReportStatus>()
  const id = useId()
  const me = ownParty(people, facts)
  const who = useRef<HTMLSelectElement>(null)
  const [asks, setAsks] = useState(false)
  useEffect(() => {
    if (asks) who.current?.focus()
  }, [asks])
  const tell = (status: ReportStatus) => {
    report(table.plan, action.id, status, said, other ?? me)
    setSaid('')
    setOther(undefined)
    setAsks(false)
    setTold(status)
  }
  return (
    <fieldset className="how-it-goes">
      <legend className={props.titleHidden === true ? 'hidden-text' : 'legend-text'}>
        {words.report.title}
      </legend>
      {other !== undefined && (
        <div className="field">
          <label htmlFor={`${id}by`}>{words.report.by}</label>
          <select
            ref={who}
            id={`${id}by`}
            className="input"
            value={other}
            onChange={(event) => setOther(Party.parse(event.target.value))}
          >
            {people.everyone.map(({ party, name }) => (
              <option key={party} value={party}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}words`}>{words.report.words}</label>
        <input
          id={`${id}words`}
          className="input"
          autoComplete="off"
          value={said}
          onChange={(event) => setSaid(event.target.value)}
          onKeyDown={(event) => event.stopPropagation()}
        />
        <CitizenNumberWarning words={said} />
      </div>
      <div className="actions">
        {REPORTS.map((status) => (
          <button
            key={status}
            type="button"
            className="button button--quiet"
            onClick={() => tell(status)}
          >
            {reports[status]}
          </button>
        ))}
      </div>
      {other === undefined && (
        <button
          type="button"
          className="button button--plain"
          onClick={() => {
            setOther(me)
            setAsks(true)
          }}
        >
          {words.report.onBehalf}
        </button>
      )}
      <p role="status" className={told === undefined ? 'hidden-text' : 'hint'}>
        {told !== undefined && words.report.told(statuses[told])}
      </p>
    </fieldset>
  )
}
