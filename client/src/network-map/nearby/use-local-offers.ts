import type { LocalOffer } from '@samenbord/shared/model'
import { useCallback } from 'react'
import { listLocalOffers } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { type Loaded, useLoaded } from '../../ui/use-loaded.ts'

/** What the neighbourhood of this table has to offer, and a way to ask again. */
export const useLocalOffers = (): [Loaded<{ offers: LocalOffer[] }>, again: () => void] => {
  const { id } = useAtTable().facts.session
  return useLoaded(useCallback(() => listLocalOffers(id), [id]))
}
