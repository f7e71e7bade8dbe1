export { drawEcogram } from './draw.ts'
export { type EcogramKey, type EcogramLayout, layoutEcogram } from './layout.ts'
