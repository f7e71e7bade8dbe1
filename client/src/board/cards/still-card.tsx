import type { ReactElement } from 'react'
import { SVGContainer, useIsDarkMode } from 'tldraw'
import { cardFaceOf, type WholeReading } from './card-face-of.ts'
import type { CardShape } from './card-shape.ts'
import { cardSvg } from './card-svg.tsx'
import { tokensOf } from './tokens-of.ts'

/** A card as a picture of what it said at one moment. */
export const StillCard = (props: {
  shape: CardShape
  read: () => WholeReading | undefined
}): ReactElement | null => {
  const isDark = useIsDarkMode()
  const { shape } = props
  const reading = props.read()
  const face = reading && cardFaceOf(shape, reading)
  if (reading === undefined || face === undefined) return null
  return <SVGContainer>{cardSvg(shape, face, reading, tokensOf(isDark))}</SVGContainer>
}
