import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { allDefaultFontFaces, DefaultFontFaces } from 'tldraw'

// tldraw would fetch every face of its four typefaces as soon as a board opens, 1.4 MB, for whoever
// changes the typeface later. This one is written with here; the others come with the first shape
// that has them.
allDefaultFontFaces.splice(0, Number.POSITIVE_INFINITY, DefaultFontFaces.tldraw_sans.normal.normal)

const metaContent = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content || undefined

/** The page's own nonce, with which alone a style may be put in it. */
export const NONCE =
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

// tldraw asks for these to be the same objects at each rendering.
/** Where its fonts, signs and texts are: with us. */
export const ASSET_URLS = withoutEmbedIcons(getAssetUrlsByImport())
/** Nothing from elsewhere is shown on a board. */
export const EMBEDS: never[] = []
export const OPTIONS = { nonce: NONCE, maxPages: 1 }

/** The key of whoever runs this server, when they have one. */
export const LICENSE_KEY = metaContent('tldraw-license-key')

/** Signs of what nobody can put on a board here; tldraw would fetch them all as soon as one opens. */
function withoutEmbedIcons(urls: ReturnType<typeof getAssetUrlsByImport>): typeof urls {
  const none = Object.keys(urls.embedIcons).map((name) => [name, ''])
  return { ...urls, embedIcons: Object.fromEntries(none) }
}
