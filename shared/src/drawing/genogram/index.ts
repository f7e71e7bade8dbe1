export { drawGenogram } from './draw.ts'
export { layoutGenogram } from './layout.ts'
