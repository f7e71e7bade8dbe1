import type { EcogramKey } from '@samenbord/shared/drawing'
import type { NetworkMap } from '@samenbord/shared/network'
import { useCallback, useLayoutEffect, useRef } from 'react'

/** What everyone is called who stands on the map or stood there before, on this screen. */
export const useNamesSeen = (map: NetworkMap): ((key: EcogramKey) => string | undefined) => {
  const names = useRef(new Map<EcogramKey, string>())
  useLayoutEffect(() => {
    for (const { key, name } of [...map.household.members, ...map.contacts]) {
      names.current.set(key, name)
    }
    for (const { placement, person } of map.figures) {
      names.current.set(`placement:${placement.id}`, person.name)
    }
  }, [map])
  return useCallback((key: EcogramKey) => names.current.get(key), [])
}
