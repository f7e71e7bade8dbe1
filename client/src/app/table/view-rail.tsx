import { agenda, table as tableTexts } from '@samenbord/shared/texts'
import {
  BookOpenText,
  CircleDot,
  Handshake,
  ListChecks,
  type LucideIcon,
  Presentation,
  UserRoundCheck,
  Waypoints,
} from 'lucide-react'
import type { ReactElement } from 'react'
import { HelpButton } from '../../help/help-button.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { type Beside, besideOnWide, ONLY_BOARD, type View } from './views.ts'
import './view-rail.css'

/** The views that belong to a household, in their order. */
const OF_HOUSEHOLD = [
  { is: 'plan', sign: ListChecks },
  { is: 'people', sign: Waypoints },
  { is: 'roles', sign: UserRoundCheck },
  { is: 'agreed', sign: Handshake },
] as const satisfies readonly { is: Beside; sign: LucideIcon }[]

/** Which views there are: beside the board on a wide screen, as tabs below it on a narrow one. */
export const ViewRail = (props: {
  view: View
  narrow: boolean
  /** Whether there is a step to look at, or to begin. */
  hasNow: boolean
  /** Whether there is a household, with a plan and people around it. */
  hasPlan: boolean
  onView: (view: View) => void
}): ReactElement => {
  const words = useTexts(tableTexts)
  const { view: now } = useTexts(agenda).now
  const { view, narrow, onView } = props
  const { board, beside } = view
  /** On a narrow screen there, on a wide one there or away again. */
  const turn = (wanted: Beside) => () => {
    if (narrow) onView({ board: false, beside: wanted })
    else onView(beside === wanted ? ONLY_BOARD : besideOnWide(wanted))
  }
  const toBoard = (
    <RailButton
      key="board"
      sign={Presentation}
      label={words.views.board}
      shown={board}
      onClick={() => onView(narrow || board ? ONLY_BOARD : { board: true, beside })}
    />
  )
  const ofHousehold = props.hasPlan
    ? OF_HOUSEHOLD.map(({ is, sign }) => (
        <RailButton
          key={is}
          sign={sign}
          label={words.views[is]}
          shown={beside === is}
          onClick={turn(is)}
        />
      ))
    : []
  const toWords = (
    <RailButton
      key="words"
      sign={BookOpenText}
      label={words.views.words}
      shown={beside === 'words'}
      onClick={turn('words')}
    />
  )
  return (
    <nav className="rail" aria-label={words.views.label}>
      {props.hasNow && (
        <RailButton sign={CircleDot} label={now} shown={beside === 'now'} onClick={turn('now')} />
      )}
      {/* On a phone what can be read comes before what has to be drawn. */}
      {narrow ? [...ofHousehold, toBoard, toWords] : [toBoard, ...ofHousehold, toWords]}
      {!narrow && <HelpButton className="rail__view rail__help" />}
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
