export * from './canonical.ts'
export * from './content.ts'
export * from './family-tree.ts'
export * from './plan-file.ts'
