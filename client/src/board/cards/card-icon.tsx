import type { CardView } from '@samenbord/shared/document'
import {
  CircleCheck,
  Eye,
  Flag,
  LifeBuoy,
  ListChecks,
  type LucideIcon,
  type LucideProps,
  MessageCircle,
} from 'lucide-react'
import type { ReactElement } from 'react'
import { TopicIcon } from '../../entity/topic-sign.tsx'
import type { CardFace } from './face.ts'

const ICONS: Readonly<Record<CardView, LucideIcon>> = {
  statement: MessageCircle,
  goal: Flag,
  action: CircleCheck,
  concern: Eye,
  'crisis-card': LifeBuoy,
  overview: ListChecks,
}

/** The sign of what a card shows, for where its word stands beside it. */
export const ViewIcon = ({
  view,
  ...drawn
}: Omit<LucideProps, 'ref'> & { view: CardView }): ReactElement => {
  const Icon = ICONS[view]
  return <Icon {...drawn} />
}

/** The sign of a card: of its topic when it has one, else of its kind. */
export const CardIcon = ({
  face,
  ...drawn
}: Omit<LucideProps, 'ref'> & { face: CardFace }): ReactElement =>
  face.sign.topic === null ? (
    <ViewIcon view={face.view} {...drawn} />
  ) : (
    <TopicIcon topic={face.sign.topic} simple {...drawn} />
  )

/** The sign of the tool that makes cards. */
export const CardToolIcon = (props: { className: string }): ReactElement => (
  <svg
    {...props}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <rect x="3.5" y="5" width="17" height="14" rx="2.5" />
    <path d="M7 9.5h6M7 13h10" />
    <path d="M16.6 9.5h.4" />
  </svg>
)
