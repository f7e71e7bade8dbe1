export * from './columns.ts'
export * from './read-csv.ts'
export * from './write-csv.ts'
