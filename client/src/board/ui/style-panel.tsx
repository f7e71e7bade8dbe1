import type { ReactElement } from 'react'
import { DefaultStylePanel, type TLUiStylePanelProps, useEditor, useValue } from 'tldraw'

/**
 * tldraw's, when there is something to give a colour to: while one only looks around, it would lie
 * over what stands there. On a small screen it is behind a button, and always there when asked for.
 */
export function StylePanel(props: TLUiStylePanelProps): ReactElement | null {
  const editor = useEditor()
  const useful = useValue(
    'something to style',
    () => !editor.isIn('select') || editor.getSelectedShapeIds().length > 0,
    [editor],
  )
  return useful || props.isMobile === true ? <DefaultStylePanel {...props} /> : null
}
