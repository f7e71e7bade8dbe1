export * from './citizen-number.ts'
export * from './life-domains.ts'
