import type { ReactElement } from 'react'
import {
  DefaultContextMenu,
  DefaultContextMenuContent,
  type TLUiContextMenuProps,
  TldrawUiMenuGroup,
  useReadonly,
  ZoomTo100MenuItem,
  ZoomToFitMenuItem,
  ZoomToSelectionMenuItem,
} from 'tldraw'
import { NoteMenuGroup } from './note-actions.tsx'

/** tldraw's; someone who may only look is offered nothing to copy or take home. */
export function ContextMenu(props: TLUiContextMenuProps): ReactElement {
  return (
    <DefaultContextMenu {...props}>
      {useReadonly() ? (
        <TldrawUiMenuGroup id="view">
          <ZoomTo100MenuItem />
          <ZoomToFitMenuItem />
          <ZoomToSelectionMenuItem />
        </TldrawUiMenuGroup>
      ) : (
        <>
          <NoteMenuGroup />
          <DefaultContextMenuContent />
        </>
      )}
    </DefaultContextMenu>
  )
}
