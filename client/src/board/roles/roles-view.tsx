import { type ReactElement, useMemo } from 'react'
import { SVGContainer, useEditor, useIsDarkMode, useValue } from 'tldraw'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { tokensOf } from '../cards/tokens-of.ts'
import type { RolesReading } from './roles-reading.ts'
import type { RolesShape } from './roles-shape.ts'
import { rolesSvg } from './roles-svg.tsx'

/** Seen from further away than this, words cannot be read and only the signs are drawn. */
const NEAR_ZOOM = 0.28

/** Who does what as it stands on the board: the data of the plan, drawn anew when that changes. */
export const RolesView = ({ shape }: { shape: RolesShape }): ReactElement => {
  const { w, h, time } = shape.props
  const editor = useEditor()
  const { table, people, telling } = useAtTable()
  const plan = usePlan(table)
  const isDark = useIsDarkMode()
  const near = useValue('words can be read', () => editor.getZoomLevel() >= NEAR_ZOOM, [editor])
  const drawing = useMemo(
    () => rolesSvg({ w, h, time }, { plan, people, telling, past: false }, tokensOf(isDark), near),
    [w, h, time, plan, people, telling, isDark, near],
  )
  return <SVGContainer>{drawing}</SVGContainer>
}

/** The same as a picture of how it was at one moment. */
export const StillRoles = (props: {
  shape: RolesShape
  read: () => RolesReading | undefined
}): ReactElement | null => {
  const isDark = useIsDarkMode()
  const reading = props.read()
  if (reading === undefined) return null
  return <SVGContainer>{rolesSvg(props.shape.props, reading, tokensOf(isDark))}</SVGContainer>
}
