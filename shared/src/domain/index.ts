export * from './citizen-number.ts'
export * from './life-domains.ts'
export * from './meeting-steps.ts'
export * from './methods.ts'
