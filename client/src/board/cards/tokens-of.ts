const LIGHT = ':root'
const DARK = ':root[data-theme="dark"]'

/** The value of a token such as `--sb-color-ink`. */
export type Tokens = (name: string) => string

const fromRules = (selectors: readonly string[]): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  for (const selector of selectors) {
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSStyleRule) || rule.selectorText !== selector) continue
        for (const name of rule.style) {
          if (name.startsWith('--sb-')) values.set(name, rule.style.getPropertyValue(name).trim())
        }
      }
    }
  }
  return values
}

/**
 * The tokens of a theme as values, for a picture that stands by itself. Those of the theme in force
 * come from the page; those of the other from its style sheet.
 */
export const tokensOf = (dark: boolean): Tokens => {
  const root = document.documentElement
  if (dark === (root.dataset.theme === 'dark')) {
    const styles = getComputedStyle(root)
    return (name) => styles.getPropertyValue(name).trim()
  }
  const values = fromRules(dark ? [LIGHT, DARK] : [LIGHT])
  return (name) => values.get(name) ?? ''
}
