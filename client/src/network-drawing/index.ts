export { notOnMap, tidyName, whoIsCalled } from './called.ts'
export { DrawingLegend } from './drawing-legend.tsx'
export { DrawingSvg } from './drawing-svg.tsx'
export { EcogramCanvas } from './ecogram-canvas.tsx'
export { fitOf, fromDrawing } from './fit.ts'
export { GenogramCanvas } from './genogram-canvas.tsx'
export { colourPaint, MarkShapes } from './mark-shape.tsx'
export { moverOf } from './mover.ts'
export { PictureMenu } from './picture/picture-menu.tsx'
export type { MapSurface } from './surface.ts'
export { TieKinds } from './tie-kinds.tsx'
export { ecogramOf, genogramOf, useEcogram, useGenogram } from './use-drawing.ts'
export { NOTHING_KEPT, networkMapFor, useNetworkMap } from './use-network-map.ts'
export {
  addName,
  addTie,
  type NameOutcome,
  putAt,
  qualify,
  tieBetween,
  type Written,
} from './write-map.ts'
