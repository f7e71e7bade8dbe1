export * from './checks.ts'
export * from './nobodys.ts'
export * from './rows.ts'
export * from './tasks.ts'
