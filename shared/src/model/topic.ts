import { z } from 'zod'

/** The fourteen fields of life, in the order of exports. */
export const LifeDomain = z.enum([
  'daytime',
  'social',
  'network',
  'leisure',
  'housing',
  'homelessness',
  'safety',
  'income',
  'spending',
  'debts',
  'practical',
  'physical',
  'mental',
  'meaning',
])
export type LifeDomain = z.infer<typeof LifeDomain>

/** The four groups of domains, each with a colour, a sign and a word. */
export const DomainGroup = z.enum(['day', 'night', 'money', 'wellbeing'])
export type DomainGroup = z.infer<typeof DomainGroup>

/** The four fields one fills while talking. */
export const SimpleField = z.enum(['day', 'night', 'money', 'leisure'])
export type SimpleField = z.infer<typeof SimpleField>

/** What something is about: one of the four fields, or sorted further into a domain. */
export const Topic = z.union([SimpleField, LifeDomain])
export type Topic = z.infer<typeof Topic>
