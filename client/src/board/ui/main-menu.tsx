import { may } from '@samenbord/shared/permission'
import type { ReactElement } from 'react'
import {
  DefaultMainMenu,
  EditSubmenu,
  ExportFileContentSubMenu,
  ExtrasGroup,
  KeyboardShortcutsMenuItem,
  TldrawUiMenuGroup,
  ToggleGridItem,
  ToggleKeyboardShortcutsItem,
  ToggleSnapModeItem,
  ToggleToolLockItem,
  useReadonly,
  ViewSubmenu,
} from 'tldraw'

/** tldraw's menu without what belongs to the page around it (language, colours) or to elsewhere. */
export function MainMenu(): ReactElement {
  const viewing = useReadonly()
  const mayDownload = may(viewing ? 'view' : 'edit', 'table.download')
  return (
    <DefaultMainMenu>
      <TldrawUiMenuGroup id="basic">
        {!viewing && <EditSubmenu />}
        <ViewSubmenu />
        {mayDownload && <ExportFileContentSubMenu />}
        {!viewing && <ExtrasGroup />}
      </TldrawUiMenuGroup>
      <TldrawUiMenuGroup id="preferences">
        {!viewing && <ToggleSnapModeItem />}
        {!viewing && <ToggleToolLockItem />}
        <ToggleGridItem />
        <ToggleKeyboardShortcutsItem />
        <KeyboardShortcutsMenuItem />
      </TldrawUiMenuGroup>
    </DefaultMainMenu>
  )
}
