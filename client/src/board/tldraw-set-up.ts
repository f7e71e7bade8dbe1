import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'

const metaContent = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content || undefined

/** The page's own nonce, with which alone a style may be put in it. */
export const NONCE =
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

// tldraw asks for these to be the same objects at each rendering.
/** Where its fonts, signs and texts are: with us. */
export const ASSET_URLS = getAssetUrlsByImport()
/** Nothing from elsewhere is shown on a board. */
export const EMBEDS: never[] = []
export const OPTIONS = { nonce: NONCE, maxPages: 1 }

/** The key of whoever runs this server, when they have one. */
export const LICENSE_KEY = metaContent('tldraw-license-key')
