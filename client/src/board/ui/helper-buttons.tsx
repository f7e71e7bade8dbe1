import type { ReactElement } from 'react'
import { DefaultHelperButtons, TldrawUiMenuActionItem, useEditor, useValue } from 'tldraw'

/** tldraw's, without its *stop following*: our own notice says whom one follows, and stops it. */
export function HelperButtons(): ReactElement {
  const editor = useEditor()
  const withPen = useValue('pen', () => editor.getInstanceState().isPenMode, [editor])
  const lost = useValue('nothing in sight', () => {
    const shapes = editor.getCurrentPageShapeIds().size
    return shapes > 0 && shapes === editor.getCulledShapes().size
  }, [editor])
  return (
    <DefaultHelperButtons>
      {withPen && <TldrawUiMenuActionItem actionId="exit-pen-mode" />}
      {lost && <TldrawUiMenuActionItem actionId="back-to-content" />}
    </DefaultHelperButtons>
  )
}
