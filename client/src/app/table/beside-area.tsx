import type { ReactElement } from 'react'
import type { AskedTerm } from '../../entity/terms/glossary-ways.tsx'
import type { LeadAgenda } from '../../meeting/agenda/use-lead-agenda.ts'
import type { TableConnection } from '../../sync/index.ts'
import { AgreementArea } from './agreement-area.tsx'
import { NowArea } from './now-area.tsx'
import type { Panel } from './panel.ts'
import { PeopleArea } from './people-area.tsx'
import { PlanArea } from './plan-area.tsx'
import { RolesArea } from './roles-area.tsx'
import type { View } from './views.ts'
import { WordsArea } from './words-area.tsx'

/** The place beside the board, or instead of it: the step the table is at, or one of the other views. */
export const BesideArea = (props: {
  table: TableConnection
  view: View
  narrow: boolean
  onView: (view: View) => void
  leading: LeadAgenda
  onAgenda: () => void
  onPanel: (panel: Panel) => void
  /** Brings the board to the screen. */
  onBoard: () => void
  onEnd: () => void
  /** The term to open in the words. */
  askedTerm: AskedTerm | undefined
}): ReactElement | null => {
  const { table, view, narrow, onView } = props
  const { beside } = view
  if (beside === null) return null
  const whole = !view.board
  const onWhole = (large: boolean) => onView({ board: !large, beside })
  return (
    <div className={`beside ${whole ? 'beside--whole' : ''}`}>
      {beside === 'now' && (
        <NowArea
          table={table}
          leading={props.leading}
          narrow={narrow}
          whole={whole}
          onWhole={onWhole}
          onAgenda={props.onAgenda}
          onPanel={props.onPanel}
          onEnd={props.onEnd}
        />
      )}
      {beside === 'plan' && (
        <PlanArea table={table} whole={narrow ? undefined : whole} onWhole={onWhole} />
      )}
      {beside === 'roles' && (
        <RolesArea table={table} whole={narrow ? undefined : whole} onWhole={onWhole} />
      )}
      {beside === 'agreed' && (
        <AgreementArea table={table} whole={narrow ? undefined : whole} onWhole={onWhole} />
      )}
      {beside === 'words' && (
        <WordsArea
          table={table}
          whole={narrow ? undefined : whole}
          onWhole={onWhole}
          asked={props.askedTerm}
        />
      )}
      {beside === 'people' && (
        <PeopleArea
          table={table}
          whole={narrow ? undefined : whole}
          onWhole={onWhole}
          besideBoard={view.board}
          onBoard={props.onBoard}
        />
      )}
    </div>
  )
}
