import { joining } from './join.ts'
import { meeting } from './meeting.ts'
import { rooms } from './rooms.ts'
import { storm } from './storm.ts'
import { town } from './town.ts'

/** By their names on the command line, in the order in which they are run. */
export const SCENARIOS = { meeting, town, storm, rooms, join: joining } as const
export type ScenarioName = keyof typeof SCENARIOS
