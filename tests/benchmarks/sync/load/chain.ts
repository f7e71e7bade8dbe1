import * as Y from 'yjs'
import { readUpdate } from '../../../../server/src/sync/update-reading.ts'
import { type Random, randomFrom } from '../../../support/random.ts'
import { AtMeeting } from '../../tables/meeting.ts'
import { updateMessage } from '../wire/messages.ts'

/** An update as it is sent, and how another can tell that it has come. */
export interface Link {
  readonly update: Uint8Array
  readonly message: Buffer
  /** The clock of its author after it; undefined when it only deletes. */
  readonly end: number | undefined
  /** What it deletes, in a row: clock and length; all of it the author's own. */
  readonly deletes: readonly number[]
}

/** A bench has no document of others to know. */
const EVERYTHING = () => Number.POSITIVE_INFINITY
const FIRST_CLIENT_ID = 1_000_000_001

/**
 * What one editor writes in a meeting, one update after another, made before it is sent. It builds on
 * nothing of others, so that in every room someone can write the same.
 */
export class Chain {
  readonly clientId: number
  readonly links: Link[] = []
  readonly #doc = new Y.Doc()
  readonly #at: AtMeeting

  constructor(index: number, random: Random) {
    this.clientId = FIRST_CLIENT_ID + index
    this.#doc.clientID = this.clientId
    this.#at = new AtMeeting(`bench-${index}`, this.#doc, random)
    this.#doc.on('update', (update: Uint8Array) => this.links.push(linkOf(update)))
  }

  /** Makes as many updates as this, at least. */
  ensure(count: number): void {
    while (this.links.length < count) this.#at.next()(0)
  }
}

const linkOf = (update: Uint8Array): Link => {
  const result = readUpdate(update, EVERYTHING)
  if (!result.ok) throw new Error(`an update that cannot be read: ${result.problem}`)
  const { sections, deletes } = result.reading
  const own: number[] = []
  for (let at = 0; at < deletes.length; at += 3)
    own.push(deletes[at + 1] ?? 0, deletes[at + 2] ?? 0)
  return { update, message: updateMessage(update), end: sections.at(-1)?.end, deletes: own }
}

/** So many editors with a chain each; the same for the same seed. */
export const layChains = (count: number, seed: number): Chain[] =>
  Array.from({ length: count }, (_, index) => new Chain(index, randomFrom(seed + index)))
