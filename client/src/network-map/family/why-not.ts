import type { MapPersonKey } from '@samenbord/shared/model'
import type { NetworkMap } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { familyLines, type RelativeKind } from './relative.ts'

/** Whether `older` is a parent of `younger`, or a parent of a parent, however far back. */
const isBefore = (map: NetworkMap, older: MapPersonKey, younger: MapPersonKey): boolean => {
  const seen = new Set<MapPersonKey>()
  const waiting = [younger]
  for (let child = waiting.pop(); child !== undefined; child = waiting.pop()) {
    if (seen.has(child)) continue
    seen.add(child)
    for (const line of familyLines(map, child)) {
      if (line.kind !== 'parent') continue
      if (line.other.key === older) return true
      waiting.push(line.other.key)
    }
  }
  return false
}

/** Why someone cannot be this to another, in words; nothing when they can. */
export const useWhyNot = (): ((
  kind: RelativeKind,
  of: MapPersonKey,
  other: MapPersonKey,
) => string | undefined) => {
  const words = useTexts(network).family.whyNot
  const map = useNetworkMap()
  return (kind, of, other) => {
    const name = map.find(other)?.name ?? ''
    if (familyLines(map, of).some((line) => line.kind === kind && line.other.key === other)) {
      return words.already(name)
    }
    if (kind === 'parent' && isBefore(map, of, other)) return words.younger(name)
    if (kind === 'child' && isBefore(map, other, of)) return words.older(name)
    return undefined
  }
}
