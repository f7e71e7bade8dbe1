import type { ActionId } from '@samenbord/shared/model'
import { actions } from '@samenbord/shared/texts'
import { type ReactElement, useCallback, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useObservable, usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { usePlanPlace } from '../plan-place.tsx'
import { ActionColumns } from './action-columns.tsx'
import { ActionList } from './action-list.tsx'
import { ActionTable } from './action-table.tsx'
import './actions-part.css'
import type { Place } from '../../entity/place-beside.ts'
import { actionsLook, LOOKS, type Look } from './look.ts'
import { NewAction } from './new-action.tsx'
import { useWidth } from './use-width.ts'

/** From how wide on each look has room, in rem. */
const NEEDS: Record<Look, number> = { list: 0, table: 44, columns: 56 }

/** Narrower than this, in rem, the new action stands below the others instead of in sight. */
const NARROW = 30

/** *Afspraken*: who does what by when, as sentences, by how it goes, or as a table. */
export const ActionsPart = (): ReactElement => {
  const words = useTexts(actions)
  const { table, mayWrite } = useAtTable()
  const plan = usePlan(table)
  const part = useRef<HTMLElement>(null)
  const width = useWidth(part)
  const offered = LOOKS.filter((look) => NEEDS[look] <= width)
  const wanted = useObservable(actionsLook)
  const look = offered.includes(wanted) ? wanted : 'list'
  const [notice, setNotice] = useState('')
  const [latest, setLatest] = useState<ActionId>()
  const title = useId()
  useListForJumps()
  const moved = useCallback(({ place, of }: Place) => setNotice(words.moved(place, of)), [words])
  const staysInSight = width >= NARROW
  useEffect(() => {
    if (latest === undefined || !staysInSight) return
    const row = part.current?.querySelector(`[data-action="${latest}"]`)
    row?.scrollIntoView({ block: 'nearest' })
  }, [latest, staysInSight])
  return (
    <section ref={part} className={`actions-part actions-part--${look}`} aria-labelledby={title}>
      <div className="actions-part__head">
        <h3 id={title} tabIndex={-1}>
          {words.title}
        </h3>
        {offered.length > 1 && plan.actions.length > 0 && <Looks offered={offered} look={look} />}
      </div>
      {plan.actions.length === 0 ? (
        <p className="soft">{mayWrite ? words.empty : words.emptyForReaders}</p>
      ) : (
        <>
          {look === 'list' && <ActionList plan={plan} onMoved={moved} />}
          {look === 'columns' && <ActionColumns plan={plan} />}
          {look === 'table' && <ActionTable plan={plan} />}
        </>
      )}
      {mayWrite && (
        <div className="plan-new">
          <NewAction onAdded={setLatest} />
        </div>
      )}
      <p className="hidden-text" role="status">
        {notice}
      </p>
    </section>
  )
}

const Looks = (props: { offered: readonly Look[]; look: Look }): ReactElement => {
  const words = useTexts(actions)
  return (
    <fieldset className="segmented">
      <legend className="hidden-text">{words.look}</legend>
      {props.offered.map((look) => (
        <button
          key={look}
          type="button"
          aria-pressed={look === props.look}
          onClick={() => actionsLook.set(look)}
        >
          {words.looks[look]}
        </button>
      ))}
    </fieldset>
  )
}

/** A jump to an action, or to what was reported of it, ends in the list. */
const useListForJumps = (): void => {
  const { table } = useAtTable()
  const { target, jumpTo } = usePlanPlace()
  useEffect(() => {
    if (target === undefined) return
    const entity = table.plan.get(target)
    if (entity?.kind === 'action') actionsLook.set('list')
    if (entity?.kind === 'report') jumpTo('action', entity.action)
  }, [table, target, jumpTo])
}
