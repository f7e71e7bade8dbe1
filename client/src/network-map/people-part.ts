/** What one looks at of the people around a household. */
export type PeoplePart = 'map' | 'tree' | 'nearby' | 'standing'
