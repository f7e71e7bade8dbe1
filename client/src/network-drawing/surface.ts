import type { Box, Point } from '@samenbord/shared/drawing'
import { type RefObject, useLayoutEffect, useState } from 'react'
import { fitOf, toDrawing } from './fit.ts'

/** What a map lies on, when that is not simply the page: a board one can come closer to. */
export interface MapSurface {
  /** Whether one can take hold of people now. */
  readonly active: boolean
  /** A point of the screen, in pixels of the map's own box, which begin at its upper left. */
  pointIn(screen: Point): Point
  /** How many pixels of the screen one of the map's own pixels is. */
  readonly zoom: number
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => ({ w: clientWidth, h: clientHeight })

/** Where in the drawing a point of the screen lies, `frame` being what the drawing fills. */
export const placeInDrawing = (
  screen: Point,
  frame: HTMLElement,
  box: Box,
  surface: MapSurface | undefined,
): Point => {
  const { left, top } = frame.getBoundingClientRect()
  const within = surface?.pointIn(screen) ?? { x: screen.x - left, y: screen.y - top }
  return toDrawing(within, fitOf(box, sizeOf(frame)))
}

/** How many pixels of the screen a unit of the drawing is, in steps of an eighth. */
export const useUnit = (frame: RefObject<HTMLElement | null>, box: Box, zoom: number): number => {
  const [size, setSize] = useState({ w: 0, h: 0 })
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return
    const look = () => setSize(sizeOf(element))
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => watch.disconnect()
  }, [frame])
  if (size.w === 0) return 1
  const unit = fitOf(box, size).scale * zoom
  return Math.max(0.125, Math.round(unit * 8) / 8)
}
