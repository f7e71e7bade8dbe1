import type { KeyboardEvent } from 'react'
import { byUndoKeys } from '../entity/own-steps.tsx'
import { usePlanSteps } from './use-plan-steps.ts'

/** Takes back and redoes one's own steps by the keys everyone knows, outside of fields. */
export const useUndoKeys = (): ((event: KeyboardEvent) => void) => byUndoKeys(usePlanSteps())
