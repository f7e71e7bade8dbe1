import { type BoardRecord, CARD_TYPE, isCardShown } from '@samenbord/shared/document'
import type * as Y from 'yjs'

const isCard = ({ type }: BoardRecord): boolean => type === CARD_TYPE

/** What a card shows, when it is one and shows something. */
export const entityOf = (raw: BoardRecord): string | undefined => {
  const entity = isCard(raw) ? raw.props?.entityId : undefined
  return typeof entity === 'string' ? entity : undefined
}

/** The cards of what is not in the plan, or not any more: they lie there, and do not show. */
export class HiddenCards {
  readonly #doc: Y.Doc
  readonly #ids = new Set<string>()

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  /** Whether there are any. */
  get any(): boolean {
    return this.#ids.size > 0
  }

  /** Whether a shape hides, or shows again, once it is looked at. */
  turns(id: string, raw: BoardRecord | undefined): boolean {
    return this.#hides(raw) !== this.#ids.has(id)
  }

  /** Looks at a shape, or at what is none any more; whether that made a difference. */
  look(id: string, raw: BoardRecord | undefined): boolean {
    const turned = this.turns(id, raw)
    if (turned && !this.#ids.delete(id)) this.#ids.add(id)
    return turned
  }

  #hides(raw: BoardRecord | undefined): boolean {
    return raw !== undefined && isCard(raw) && !isCardShown(this.#doc, raw)
  }
}
