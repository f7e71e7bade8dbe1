import {
  defaultHandleExternalTldrawContent,
  type Editor,
  type TLAssetId,
  type TLShape,
  type TLUiOverrides,
} from 'tldraw'
import { isCard } from './cards/card-shape.ts'
import { isMap } from './network/map-shape.ts'
import { isRoles } from './roles/roles-shape.ts'

/** Never here: what shows things from elsewhere, and what the page around the board does itself. */
const NEVER = [
  'insert-embed',
  'convert-to-bookmark',
  'convert-to-embed',
  'open-embed-link',
  'open-cursor-chat',
  'toggle-dark-mode',
  'toggle-debug-mode',
  'toggle-focus-mode',
  'print',
  'new-page',
  'move-to-new-page',
  'change-page-prev',
  'change-page-next',
]

/** Only for who may take the board home. */
const DOWNLOADS = [
  'export-as-svg',
  'export-as-png',
  'export-all-as-svg',
  'export-all-as-png',
  'copy-as-svg',
  'copy-as-png',
  'download-original',
  'copy',
]

/** tldraw's actions, as far as they are of use at a table. */
export const boardActions =
  (mayDownload: boolean): NonNullable<TLUiOverrides['actions']> =>
  (_editor, actions) =>
    Object.fromEntries(
      Object.entries(actions).filter(
        ([id]) => !NEVER.includes(id) && (mayDownload || !DOWNLOADS.includes(id)),
      ),
    )

/** A pasted address becomes text: looking it up would tell others what is on this table. */
export const keepLinksAsText = (editor: Editor): void => {
  editor.registerExternalContentHandler('url', async ({ point, sources, url }) => {
    await editor.putExternalContent({
      type: 'text',
      text: url,
      ...(point && { point }),
      ...(sources && { sources }),
    })
  })
  editor.registerExternalContentHandler('embed', null)
  editor.registerExternalContentHandler('excalidraw', null)
  editor.registerExternalContentHandler('svg-text', null)
  editor.registerExternalAssetHandler('url', null)
}

const KEEPS_OUT: readonly string[] = ['embed', 'bookmark', 'video', 'image']

/**
 * Of what was copied from a board, takes what can stand on this one: nothing that shows things from
 * elsewhere, and no pictures and cards of another table, since those are kept with the table they
 * were put on. `hasEntity` knows what is in the plan of this one; without a household there is no map
 * of the people round it, nor a plan of which one sees who does what.
 */
export const takeOwnShapesOnly = (
  editor: Editor,
  hasEntity: (id: string) => boolean,
  hasHousehold: () => boolean = () => true,
): void => {
  editor.registerExternalContentHandler('tldraw', async ({ content, point }) => {
    const kept = (id: string) => editor.store.has(id as TLAssetId)
    const isOurs = (shape: TLShape): boolean => {
      if (isCard(shape)) return shape.props.entityId === null || hasEntity(shape.props.entityId)
      if (isMap(shape) || isRoles(shape)) return hasHousehold()
      if (!KEEPS_OUT.includes(shape.type)) return true
      const { props } = shape
      return shape.type === 'image' && 'assetId' in props && kept(String(props.assetId))
    }
    const shapes = content.shapes.filter(isOurs)
    const ids = new Set<string>(shapes.map(({ id }) => id))
    const own = {
      ...content,
      shapes,
      rootShapeIds: content.rootShapeIds.filter((id) => ids.has(id)),
      assets: content.assets.filter(({ id }) => kept(id)),
      bindings: content.bindings?.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)),
    }
    await defaultHandleExternalTldrawContent(editor, { content: own, ...(point && { point }) })
  })
}

/**
 * Someone who may not take the board home copies nothing from it; what they write and read elsewhere
 * on the page stays theirs to copy. The returned function stops.
 */
export const withholdCopies = (editor: Editor, mayCopy: () => boolean): (() => void) => {
  const container = editor.getContainer()
  const { ownerDocument } = container
  // tldraw hears of each copy on the page, and takes those of nothing in particular for its own.
  const isOfBoard = ({ target }: Event): boolean =>
    target === ownerDocument.body
      ? ownerDocument.activeElement === target
      : target instanceof Node && container.contains(target)
  const withhold = (event: Event) => {
    if (mayCopy() || !isOfBoard(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  ownerDocument.addEventListener('copy', withhold, { capture: true })
  ownerDocument.addEventListener('cut', withhold, { capture: true })
  return () => {
    ownerDocument.removeEventListener('copy', withhold, { capture: true })
    ownerDocument.removeEventListener('cut', withhold, { capture: true })
  }
}

/** tldraw's slider for opacity has no name for who cannot see it. The returned function stops. */
export const nameSliders = (editor: Editor, name: string): (() => void) => {
  const container = editor.getContainer()
  const nameAll = () => {
    for (const slider of container.querySelectorAll('[role="slider"]:not([aria-label])')) {
      slider.setAttribute('aria-label', name)
    }
  }
  const observer = new MutationObserver(nameAll)
  const layout = container.querySelector('.tlui-layout') ?? container
  observer.observe(layout, { childList: true, subtree: true })
  nameAll()
  return () => observer.disconnect()
}
