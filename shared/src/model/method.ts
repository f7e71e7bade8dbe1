import { z } from 'zod'

/** The ways of working that have a how-to and a template on the board, in the order of the library. */
export const MethodId = z.enum([
  'check-in',
  // At a household's table.
  'four-fields',
  'all-topics',
  'ecogram',
  'genogram',
  'placement',
  'scale-question',
  'wonder-question',
  'activating-questions',
  'expectations',
  'interests',
  'glossary',
  'nonviolent-communication',
  // At a team's own table.
  'case-without-names',
  'dilemma',
  'grey-area',
  'cooperation-questions',
  'forms-of-cooperation',
  'with-for-by-not',
  'relation-types',
  'beacons',
  'core-values',
  'scenario-quadrants',
  'shared-goal',
  'golden-rules',
  'check-out',
])
export type MethodId = z.infer<typeof MethodId>
