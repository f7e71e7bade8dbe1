import type { MayTell } from '@samenbord/shared/model'
import { type RefObject, useRef, useState } from 'react'
import type { Answer, Failure } from '../../api/index.ts'
import { mayTellOf, type TellDraft } from './may-tell-field.tsx'

const NOT_FILLED_IN: Failure = { ok: false, reason: 'invalid-body', retryAfter: undefined }

/** What may be told, chosen together with a word. */
export interface Telling {
  readonly draft: TellDraft
  readonly change: (draft: TellDraft) => void
  /** Around its field. */
  readonly place: RefObject<HTMLDivElement | null>
  /** Sends the word with it; a yes to words that are missing is not sent, and the words are asked for. */
  send(
    says: 'yes' | 'no',
    answer: (chosen: { mayTell?: MayTell }) => Promise<Answer<undefined>>,
  ): Promise<Answer<undefined>>
}

/** Begins with what was proposed. */
export const useTelling = (proposed: MayTell): Telling => {
  const [draft, change] = useState<TellDraft>({
    what: proposed.what,
    words: proposed.what === 'this' ? proposed.words : '',
  })
  const place = useRef<HTMLDivElement>(null)
  return {
    draft,
    change,
    place,
    send: (says, answer) => {
      const mayTell = mayTellOf(draft)
      // Yes to words that are not there would be yes to what another proposed.
      if (says === 'yes' && mayTell === undefined) {
        place.current?.querySelector<HTMLInputElement>('.field input')?.focus()
        return Promise.resolve(NOT_FILLED_IN)
      }
      return answer(mayTell === undefined ? {} : { mayTell })
    },
  }
}
