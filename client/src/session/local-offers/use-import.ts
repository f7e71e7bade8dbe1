import type { LocalOffer, LocalOfferWords } from '@samenbord/shared/model'
import { OFFERS_AT_ONCE } from '@samenbord/shared/protocol'
import { useEffect, useRef, useState } from 'react'
import { addOffers, type Failure } from '../../api/index.ts'

export type Importing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number }
  /** Some are in, and the rest is not. */
  | { readonly kind: 'failed'; readonly done: number; readonly failure: Failure }
  | { readonly kind: 'done' }

/** Puts a long list in, part by part; what was put in already is not put in again. */
export const useImport = (
  onList: (offers: readonly LocalOffer[]) => void,
): { importing: Importing; run: (offers: readonly LocalOfferWords[]) => void } => {
  const [importing, setImporting] = useState<Importing>({ kind: 'idle' })
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  const put = async (offers: readonly LocalOfferWords[], from: number): Promise<void> => {
    for (let done = from; done < offers.length; done += OFFERS_AT_ONCE) {
      setImporting({ kind: 'busy', done })
      const answer = await addOffers(offers.slice(done, done + OFFERS_AT_ONCE), { replace: true })
      if (!answer.ok) {
        if (!gone.current) setImporting({ kind: 'failed', done, failure: answer })
        return
      }
      onList(answer.value.offers)
      if (gone.current) return
    }
    setImporting({ kind: 'done' })
  }
  return {
    importing,
    run: (offers) => {
      if (importing.kind === 'busy' || importing.kind === 'done') return
      void put(offers, importing.kind === 'failed' ? importing.done : 0)
    },
  }
}
