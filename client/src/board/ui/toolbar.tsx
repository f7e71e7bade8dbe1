import type { ReactElement } from 'react'
import {
  ArrowToolbarItem,
  AssetToolbarItem,
  CloudToolbarItem,
  DefaultToolbar,
  DiamondToolbarItem,
  DrawToolbarItem,
  EllipseToolbarItem,
  EraserToolbarItem,
  FrameToolbarItem,
  HandToolbarItem,
  HeartToolbarItem,
  HighlightToolbarItem,
  LaserToolbarItem,
  LineToolbarItem,
  NoteToolbarItem,
  RectangleToolbarItem,
  SelectToolbarItem,
  StarToolbarItem,
  TextToolbarItem,
  TriangleToolbarItem,
} from 'tldraw'
import { CardMenu } from './card-menu.tsx'

/** What a newcomer needs comes first: on a phone only the first few fit. */
export function Toolbar(): ReactElement {
  return (
    <DefaultToolbar>
      <SelectToolbarItem />
      <HandToolbarItem />
      <DrawToolbarItem />
      <NoteToolbarItem />
      <TextToolbarItem />
      <EraserToolbarItem />
      <ArrowToolbarItem />
      <AssetToolbarItem />
      <RectangleToolbarItem />
      <EllipseToolbarItem />
      <FrameToolbarItem />
      <LineToolbarItem />
      <HighlightToolbarItem />
      <LaserToolbarItem />
      <TriangleToolbarItem />
      <DiamondToolbarItem />
      <CloudToolbarItem />
      <StarToolbarItem />
      <HeartToolbarItem />
      <CardMenu />
    </DefaultToolbar>
  )
}
