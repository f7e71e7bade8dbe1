import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'

/** The typeface of the page, by its name. */
export const FONT_FAMILY = 'Atkinson Hyperlegible Next Variable'

/** The typeface of the page, as a picture names it. */
export const FONT_FAMILIES = `'${FONT_FAMILY}', 'Segoe UI', system-ui, sans-serif`

/** What it can be as bold as. */
export const FONT_WEIGHTS = '200 800'

/** The files it comes in, for a picture that cannot fetch anything by itself. */
export const FONT_FILES: readonly { readonly url: string; readonly unicodeRange: string }[] = [
  {
    url: latin,
    unicodeRange:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    url: latinExtended,
    unicodeRange:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
]
