import { type MethodSign, methodOf } from '@samenbord/shared/domain'
import type { MethodId } from '@samenbord/shared/model'
import {
  BookA,
  CircleDashed,
  Compass,
  DoorOpen,
  Flag,
  FolderOpen,
  Gauge,
  Gem,
  Grid2x2,
  Hand,
  Handshake,
  Heart,
  IdCard,
  Layers,
  LayoutGrid,
  LayoutList,
  type LucideIcon,
  MapPin,
  MessageCircleQuestionMark,
  MessagesSquare,
  Network,
  ScrollText,
  Signpost,
  Sparkles,
  Split,
  Target,
  Users,
} from 'lucide-react'
import type { ReactElement } from 'react'

const SIGNS: Readonly<Record<MethodSign, LucideIcon>> = {
  greeting: Hand,
  fields: LayoutGrid,
  topics: LayoutList,
  rings: Target,
  tree: Network,
  place: MapPin,
  mark: Gauge,
  wonder: Sparkles,
  question: MessageCircleQuestionMark,
  expectation: Handshake,
  hat: IdCard,
  words: BookA,
  heart: Heart,
  case: FolderOpen,
  fork: Split,
  gap: CircleDashed,
  together: Users,
  steps: Layers,
  axes: Grid2x2,
  contact: MessagesSquare,
  beacon: Compass,
  values: Gem,
  futures: Signpost,
  goal: Flag,
  rules: ScrollText,
  goodbye: DoorOpen,
}

/** The sign of a method, beside its name. */
export const MethodIcon = (props: { method: MethodId }): ReactElement => {
  const Sign = SIGNS[methodOf(props.method).sign]
  return <Sign className="icon method__sign" aria-hidden="true" />
}
