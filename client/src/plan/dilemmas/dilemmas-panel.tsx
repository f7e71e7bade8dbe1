import { dilemmas as dilemmaTexts } from '@samenbord/shared/texts'
import { type ReactElement, type ReactNode, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { PlanPlaceProvider } from '../plan-place.tsx'
import { SaidNotice } from '../said-notice.tsx'
import { useUndoKeys } from '../use-undo-keys.ts'
import { DilemmaList } from './dilemmas.tsx'
import './dilemmas.css'
import { NewDilemma } from './new-dilemma.tsx'

/** *Lastige vragen* by themselves: at the table of a team, which has no plan to look at. */
export const DilemmasPanel = (props: {
  /** What is to be kept in mind at this table. */
  reminder: ReactNode
  onClose: () => void
}): ReactElement => {
  const words = useTexts(dilemmaTexts)
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <PlanPlaceProvider begin="care">
        <Whole reminder={props.reminder} />
      </PlanPlaceProvider>
    </DockedPanel>
  )
}

const Whole = (props: { reminder: ReactNode }): ReactElement => {
  const words = useTexts(dilemmaTexts)
  const { table, mayWrite } = useAtTable()
  const { dilemmas } = usePlan(table)
  const press = useUndoKeys()
  const title = useId()
  return (
    <section className="dilemmas" aria-labelledby={title} onKeyDown={press}>
      {/* The panel is called so already. */}
      <h3 id={title} tabIndex={-1} className="hidden-text">
        {words.title}
      </h3>
      <p className="hint">
        {words.intro} {words.stays}
      </p>
      {props.reminder}
      <div role="status">
        <SaidNotice />
      </div>
      {dilemmas.length === 0 && (
        <div>
          <p>{words.empty}</p>
          {mayWrite && <p className="hint">{words.emptyNext}</p>}
        </div>
      )}
      <DilemmaList />
      {mayWrite && <NewDilemma />}
    </section>
  )
}
