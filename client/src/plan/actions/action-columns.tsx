import type { Action, ActionId, ActionStatus, ReportStatus } from '@samenbord/shared/model'
import { type Plan, reportsOf, statusOf } from '@samenbord/shared/plan'
import { actions, sentences } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { droppedEntity, isEntityDrag } from '../../entity/entity-drag.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { ActionCard, type OnLeave } from './action-card.tsx'
import './action-columns.css'
import { isReported } from '../../entity/reporting.ts'
import { ReportDialog } from './report-dialog.tsx'

const COLUMNS: readonly ActionStatus[] = ['agreed', 'running', 'stuck', 'done']

/** The actions by how they go. Laid in another column, one tells that it goes like that now. */
export const ActionColumns = (props: { plan: Plan }): ReactElement => {
  const words = useTexts(actions).columns
  const { statuses } = useTexts(sentences)
  const [telling, setTelling] = useState<{ action: Action; status: ReportStatus }>()
  const [notice, setNotice] = useState('')
  const columns = useRef<HTMLDivElement>(null)
  /** The card that goes from its column with the focus in it. */
  const left = useRef<ActionId>(undefined)
  const onLeave = useCallback<OnLeave>((id) => {
    left.current = id
  }, [])
  const { plan } = props
  // Who was in a card goes along with it.
  useEffect(() => {
    const id = left.current
    if (id === undefined) return
    left.current = undefined
    const card = columns.current?.querySelector<HTMLElement>(`[data-action="${id}"]`)
    if (card === undefined || card === null) return
    card.focus()
    setNotice(words.moved(statuses[statusOf(plan, id)]))
  }, [plan, words, statuses])
  const drop = (id: string, status: ActionStatus) => {
    const action = plan.actions.find((one) => one.id === id)
    if (action === undefined || !isReported(status) || statusOf(plan, action.id) === status) return
    setTelling({ action, status })
  }
  return (
    <div ref={columns} className="action-columns">
      {COLUMNS.map((status) => (
        <Column
          key={status}
          status={status}
          plan={plan}
          actions={plan.actions.filter(({ id }) => statusOf(plan, id) === status)}
          onDrop={(id) => drop(id, status)}
          onLeave={onLeave}
        />
      ))}
      {telling !== undefined && (
        <ReportDialog
          {...telling}
          onTold={() => onLeave(telling.action.id)}
          onClose={() => setTelling(undefined)}
        />
      )}
      <p className="hidden-text" role="status">
        {notice}
      </p>
    </div>
  )
}

const Column = (props: {
  status: ActionStatus
  plan: Plan
  actions: readonly Action[]
  onDrop: (id: string) => void
  onLeave: OnLeave
}): ReactElement => {
  const words = useTexts(actions)
  const { statuses } = useTexts(sentences)
  const { mayWrite } = useAtTable()
  const [over, setOver] = useState(false)
  const title = useId()
  const { status, plan } = props
  const takes = mayWrite && isReported(status)
  return (
    <section
      className="action-column"
      aria-labelledby={title}
      data-over={over}
      onDragOver={(event) => {
        if (!takes || !isEntityDrag(event.dataTransfer, 'action')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        const { relatedTarget } = event
        if (relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget)) return
        setOver(false)
      }}
      onDrop={(event) => {
        setOver(false)
        const dropped = droppedEntity(event.dataTransfer)
        if (!takes || dropped?.kind !== 'action') return
        event.preventDefault()
        props.onDrop(dropped.id)
      }}
    >
      <h4 id={title}>
        <span className="action-column__name">{statuses[status]}</span>{' '}
        <span className="soft small">{words.columns.count(props.actions.length)}</span>
      </h4>
      {props.actions.length > 0 && (
        <ul>
          {props.actions.map((action) => (
            <ActionCard
              key={action.id}
              action={action}
              roles={plan.roles}
              last={reportsOf(plan, action.id).at(-1)}
              onLeave={props.onLeave}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
