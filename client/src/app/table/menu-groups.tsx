import { may } from '@samenbord/shared/permission'
import {
  dilemmas,
  invite,
  meeting,
  mine,
  people,
  settings,
  table as tableTexts,
} from '@samenbord/shared/texts'
import {
  ArrowLeftRight,
  ClipboardCheck,
  DoorClosed,
  Eye,
  Gauge,
  Handshake,
  HatGlasses,
  History,
  Hourglass,
  Library,
  ListOrdered,
  type LucideIcon,
  MessageCircleQuestion,
  MessagesSquare,
  Projector,
  RefreshCw,
  Settings,
  Split,
  TriangleAlert,
  UserPlus,
  Users,
  UserX,
} from 'lucide-react'
import { useAtTable } from '../../entity/at-table.tsx'
import type { StartGuide } from '../../plan/guide/use-guide.ts'
import { useTexts } from '../../ui/use-texts.ts'
import type { Asking, Panel } from './panel.ts'
import { hasPlan } from './views.ts'

/** One thing in the menu: it does something here, or leads to another page. */
export type MenuChoice = { readonly sign: LucideIcon; readonly label: string } & (
  | { readonly onChoose: () => void }
  | { readonly href: string }
)

/** What belongs together in the menu. */
export interface MenuGroup {
  readonly heading: string
  readonly choices: readonly MenuChoice[]
}

/** What the menu opens. */
export interface MenuDeeds {
  readonly onPanel: (panel: Panel) => void
  readonly onAsk: (asking: Asking) => void
  readonly guide: StartGuide
}

/** All that is not needed all the time, by what it is about; what one may not do is left out. */
export const useMenuGroups = ({ onPanel, onAsk, guide }: MenuDeeds): readonly MenuGroup[] => {
  const words = useTexts(tableTexts)
  const { title: peopleTitle } = useTexts(people)
  const { title: inviteTitle } = useTexts(invite)
  const { title: dilemmasTitle } = useTexts(dilemmas)
  const { title: mineTitle } = useTexts(mine)
  const { end } = useTexts(settings)
  const together = useTexts(meeting)
  const { facts, me, mayWrite } = useAtTable()
  const { access, session } = facts
  const planned = hasPlan(session)
  const goesOn = facts.meeting !== null && facts.meeting.endedAt === undefined
  // Ways of working are for who prepares the talk.
  const worksHere = may(access, 'agenda.lead') || (mayWrite && me?.kind === 'professional')
  const items = words.menuItems
  const panel = (sign: LucideIcon, label: string, opens: Panel): MenuChoice => ({
    sign,
    label,
    onChoose: () => onPanel(opens),
  })
  const asks = (sign: LucideIcon, label: string, asked: Asking): MenuChoice => ({
    sign,
    label,
    onChoose: () => onAsk(asked),
  })
  const when = (holds: boolean, choice: MenuChoice): MenuChoice[] => (holds ? [choice] : [])
  const groups: MenuGroup[] = [
    {
      heading: words.menuGroups.meeting,
      choices: [
        ...when(facts.agenda !== null, panel(ListOrdered, items.agenda, 'agenda')),
        ...when(planned, panel(Eye, items.sharing, 'sharing')),
        panel(MessageCircleQuestion, items.checkOuts, 'check-outs'),
        panel(History, items.history, 'history'),
        ...when(!planned, panel(TriangleAlert, items.stuck, 'stuck')),
        ...when(!planned, panel(Split, dilemmasTitle, 'dilemmas')),
        ...when(goesOn && may(access, 'meeting.end'), asks(DoorClosed, end, 'end-meeting')),
      ],
    },
    {
      heading: words.menuGroups.together,
      choices: [
        ...when(worksHere, panel(Library, items.methods, 'methods')),
        ...when(may(access, 'poll.lead'), asks(MessagesSquare, items.poll, 'poll')),
        ...when(
          may(access, 'expectation.begin') || facts.expectations.length > 0,
          panel(ArrowLeftRight, items.expectations, 'expectations'),
        ),
        panel(HatGlasses, items.interests, 'interests'),
        ...when(may(access, 'turns.lead'), asks(RefreshCw, items.round, 'round')),
        ...when(may(access, 'turns.lead'), asks(Hourglass, items.timer, 'timer')),
        ...when(
          planned && may(access, 'scale-question.lead'),
          asks(Gauge, together.scale.ask, 'scale-question'),
        ),
        ...when(planned && guide.mayStart, {
          sign: Handshake,
          label: together.guide.title,
          onChoose: () => guide.start(null),
        }),
      ],
    },
    {
      heading: words.menuGroups.table,
      choices: [
        panel(Users, peopleTitle, 'people'),
        ...when(may(access, 'invitation.manage'), panel(UserPlus, inviteTitle, 'invite')),
        ...when(may(access, 'beamer.open'), asks(Projector, items.beamer, 'beamer')),
        ...when(may(access, 'session.change'), panel(Settings, words.settings, 'settings')),
      ],
    },
    {
      heading: words.menuGroups.device,
      choices: [
        ...when(planned, { sign: ClipboardCheck, label: mineTitle, href: '/mijn-afspraken' }),
        asks(UserX, words.forget, 'forget'),
      ],
    },
  ]
  return groups.filter(({ choices }) => choices.length > 0)
}
