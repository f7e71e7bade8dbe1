export * from './checks.ts'
export * from './rows.ts'
