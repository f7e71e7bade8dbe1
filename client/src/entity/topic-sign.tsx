import { groupOf } from '@samenbord/shared/domain'
import type { DomainGroup, Topic } from '@samenbord/shared/model'
import { domains } from '@samenbord/shared/texts'
import { HeartPulse, type LucideProps, Moon, Sun, Wallet } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTexts } from '../ui/use-texts.ts'
import './topic-sign.css'

/** The kite of *Vrije tijd*, drawn as the other signs are. */
const Kite = (props: Omit<LucideProps, 'ref'>): ReactElement => (
  <svg
    {...props}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M13.5 3l6 6.5-8 6.5-4-9z" />
    <path d="M13.5 3l-2 13M7.5 7l12 2.5" />
    <path d="M11.5 16c-.5 2.3-2.3 1.4-3 3.2-.4 1-1.6 1.6-3 1.3" />
  </svg>
)

const SIGNS = { day: Sun, night: Moon, money: Wallet, wellbeing: HeartPulse }

/** The sign of a topic, for where its word stands beside it. */
export const TopicIcon = ({
  topic,
  simple = false,
  ...drawn
}: Omit<LucideProps, 'ref'> & {
  topic: Topic
  /** In the four fields *Vrije tijd* has a sign of its own. */
  simple?: boolean
}): ReactElement => {
  const Sign = simple && topic === 'leisure' ? Kite : SIGNS[groupOf(topic)]
  return <Sign {...drawn} />
}

/** The colours of a topic. In the four fields *Vrije tijd* borrows those of the fourth group. */
export const groupClass = (topic: Topic, simple = false): `group-${DomainGroup}` =>
  simple && topic === 'leisure' ? 'group-wellbeing' : `group-${groupOf(topic)}`

/** The sign and the word of a topic, in the colour of its group. Never the one without the other. */
export const TopicSign = (props: {
  topic: Topic
  /** In the four fields *Vrije tijd* has a sign and a colour of its own. */
  simple?: boolean
  /** A disc with the word under it, or beside it in one line. */
  look?: 'disc' | 'line'
}): ReactElement => {
  const words = useTexts(domains)
  const { topic, simple = false, look = 'line' } = props
  const icon = (
    <TopicIcon
      topic={topic}
      simple={simple}
      className={`icon ${look === 'line' ? 'icon--small' : ''}`}
    />
  )
  return (
    <span className={`topic topic--${look} ${groupClass(topic, simple)}`}>
      {look === 'disc' ? <span className="topic__disc">{icon}</span> : icon}
      <span>{words.topics[topic]}</span>
    </span>
  )
}
