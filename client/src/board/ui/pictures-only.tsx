import { useEffect } from 'react'
import {
  defaultHandleExternalFileContent,
  type TLDefaultExternalContentHandlerOpts,
  useEditor,
  useToasts,
  useTranslation,
} from 'tldraw'
import { isPicture } from '../pictures/redraw.ts'
import { useOpenBoard } from './open-board-context.ts'

/** Kinds of file that can be a picture here. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']
const NO_VIDEOS: readonly string[] = []

/**
 * Leaves files out that are no pictures, whether chosen, pasted or dropped, and says so: tldraw
 * would throw on them.
 */
export function PicturesOnly(): null {
  const editor = useEditor()
  const board = useOpenBoard()
  const toasts = useToasts()
  const msg = useTranslation()
  useEffect(() => {
    const options: TLDefaultExternalContentHandlerOpts = {
      toasts,
      msg,
      acceptedImageMimeTypes: PICTURE_TYPES,
      acceptedVideoMimeTypes: NO_VIDEOS,
    }
    editor.registerExternalContentHandler('files', async (content) => {
      const readable = await Promise.all(content.files.map(isPicture))
      const files = content.files.filter((_file, index) => readable[index])
      if (files.length < content.files.length) board.refusePicture('picture-broken')
      if (files.length > 0) {
        await defaultHandleExternalFileContent(editor, { ...content, files }, options)
      }
    })
  }, [editor, board, toasts, msg])
  return null
}
