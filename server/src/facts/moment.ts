/** Milliseconds since 1970 as ISO 8601 in UTC, which facts are kept and told with. */
export const momentOf = (time: number): string => new Date(time).toISOString()
