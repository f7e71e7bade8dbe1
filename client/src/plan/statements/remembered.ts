import type { Aspect, LifeDomain, Party, Topic } from '@samenbord/shared/model'
import { remembering } from '../../entity/use-draft.ts'
import type { Answering } from './row-props.ts'
import type { Layout } from './sections.ts'

/** Who says what is being written, and what it is. */
export interface Choices {
  readonly aspect: Aspect
  /** Nobody when it is oneself. */
  readonly by: Party | null
  readonly about: Party | null
}

/** Who says what one writes next, and what that is. */
export const useChoices = remembering<Choices>({ aspect: 'how-it-is', by: null, about: null })

/** What one is answering, by what it answers: another may move that while one writes. */
export const useAnswering = remembering<Answering | undefined>(undefined)

export const useLayout = remembering<Layout>('simple')

/** Whether one writes for the table, or for oneself first. */
export const usePrivately = remembering(false)

/** The topic someone chose to begin with. */
export const useStarted = remembering<LifeDomain | undefined>(undefined)

/** Where what one says next belongs. */
export const useTopic = remembering<Topic | null>(null)

/** Whether someone said to be none of those the plan knew already. */
export const useSomeoneElse = remembering(false)
