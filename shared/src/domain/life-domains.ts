import {
  type DomainGroup,
  isLifeDomain,
  type LifeDomain,
  type SimpleField,
  type Topic,
} from '../model/index.ts'

/** The domains of each group, in the order in which they are shown and exported. */
export const DOMAINS: Readonly<Record<DomainGroup, readonly LifeDomain[]>> = {
  day: ['daytime', 'social', 'network', 'leisure'],
  night: ['housing', 'homelessness', 'safety'],
  money: ['income', 'spending', 'debts'],
  wellbeing: ['practical', 'physical', 'mental', 'meaning'],
}

const GROUP_OF: Readonly<Record<Topic, DomainGroup>> = {
  day: 'day',
  daytime: 'day',
  social: 'day',
  network: 'day',
  leisure: 'day',
  night: 'night',
  housing: 'night',
  homelessness: 'night',
  safety: 'night',
  money: 'money',
  income: 'money',
  spending: 'money',
  debts: 'money',
  practical: 'wellbeing',
  physical: 'wellbeing',
  mental: 'wellbeing',
  meaning: 'wellbeing',
}

/** The group that something about this topic belongs to. */
export const groupOf = (topic: Topic): DomainGroup => GROUP_OF[topic]

/**
 * The one of the four fields under which a topic shows in the simple layout. The four fields know no
 * *Hoe het gaat*: practical things are of the day, how body and mind are is told as the night, what
 * matters to someone goes with what one does freely.
 */
export const simpleFieldOf = (topic: Topic): SimpleField => {
  switch (topic) {
    case 'leisure':
    case 'meaning':
      return 'leisure'
    case 'physical':
    case 'mental':
      return 'night'
    case 'practical':
      return 'day'
    default: {
      const group = groupOf(topic)
      return group === 'wellbeing' ? 'day' : group
    }
  }
}

/** The domain a topic is sorted into, or nothing while only its group is known. */
export const domainOf = (topic: Topic): LifeDomain | undefined =>
  isLifeDomain(topic) ? topic : undefined

/** Ways of asking, each with questions of its own in the texts. */
export const ACTIVATING_QUESTIONS = [
  'open',
  'choice',
  'wonder',
  'better-before',
  'coping',
  'contextual',
  'exceptions',
  'scale',
] as const
export type ActivatingQuestion = (typeof ACTIVATING_QUESTIONS)[number]
