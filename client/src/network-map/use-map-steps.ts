import type { OwnSteps } from '../entity/own-steps.tsx'
import { useOwnSteps } from '../entity/use-own-steps.ts'
import { useMapPlace } from './map-place.tsx'

/** Takes back and redoes one's own steps beside the map, and says what that did. */
export const useMapSteps = (): OwnSteps => {
  const { say } = useMapPlace()
  return useOwnSteps((take) => say(take()))
}
