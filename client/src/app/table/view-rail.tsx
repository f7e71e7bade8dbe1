import { table as tableTexts } from '@samenbord/shared/texts'
import { ListChecks, type LucideIcon, Presentation } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import type { View } from './views.ts'
import './view-rail.css'

/** Which views there are: beside the board on a wide screen, as tabs below it on a narrow one. */
export const ViewRail = (props: {
  view: View
  narrow: boolean
  onView: (view: View) => void
}): ReactElement => {
  const words = useTexts(tableTexts)
  const { view, narrow, onView } = props
  const board = view !== 'plan'
  const plan = view !== 'board'
  return (
    <nav className="rail" aria-label={words.views.label}>
      <RailButton
        sign={Presentation}
        label={words.views.board}
        shown={board}
        onClick={() => onView(narrow || view !== 'plan' ? 'board' : 'both')}
      />
      <RailButton
        sign={ListChecks}
        label={words.views.plan}
        shown={plan}
        onClick={() => {
          if (narrow) onView('plan')
          else onView(plan ? 'board' : 'both')
        }}
      />
    </nav>
  )
}

const RailButton = (props: {
  sign: LucideIcon
  label: string
  shown: boolean
  onClick: () => void
}): ReactElement => (
  <button type="button" className="rail__view" aria-pressed={props.shown} onClick={props.onClick}>
    <props.sign className="icon" />
    {props.label}
  </button>
)
