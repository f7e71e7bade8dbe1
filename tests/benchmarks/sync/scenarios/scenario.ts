import type { Random } from '../../../support/random.ts'
import type { Chain } from '../load/chain.ts'
import type { MeasuredServer } from '../servers/measured-server.ts'

/** What a scenario is run with. */
export interface Circumstances {
  /** What editors write; as many as any scenario has. */
  readonly chains: readonly Chain[]
  readonly random: Random
  /** How long is measured. */
  readonly seconds: number
  /** How many rooms stay open in the scenario of that name. */
  readonly rooms: number
}

/** What came of one run on one server. */
export interface Outcome {
  /** By the name of their column; those that a server cannot have are left out. */
  readonly figures: Readonly<Record<string, number>>
  /** What is missing or came wrong: any is a failure of the run. */
  readonly problems: readonly string[]
  /** What whoever reads the figures has to know. */
  readonly notes?: readonly string[]
}

export interface Column {
  readonly name: string
  readonly digits: number
  /** Whether less or more is better, where servers are held against each other. */
  readonly better?: 'less' | 'more'
}

export interface Scenario {
  readonly title: string
  readonly columns: readonly Column[]
  /** Why it says nothing about servers that keep nothing, when it does not. */
  readonly notForRelay?: string
  run(server: MeasuredServer, circumstances: Circumstances): Promise<Outcome>
}
