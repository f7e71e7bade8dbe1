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
  return (
    <DefaultMainMenu>
      <TldrawUiMenuGroup id="basic">
        {!viewing && <EditSubmenu />}
        <ViewSubmenu />
        {!viewing && <ExportFileContentSubMenu />}
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
