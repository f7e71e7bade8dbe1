import type { ReactElement } from 'react'

/** A table from above, with four seats. */
export const BrandMark = (): ReactElement => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect x="9" y="9" width="14" height="14" rx="4.5" fill="var(--sb-color-accent)" />
    <circle cx="16" cy="4" r="2.8" fill="var(--sb-color-person-1)" />
    <rect
      x="25.4"
      y="13.4"
      width="5.2"
      height="5.2"
      rx="1.5"
      fill="var(--sb-color-accent)"
      opacity=".55"
    />
    <circle cx="16" cy="28" r="2.8" fill="var(--sb-color-accent)" opacity=".55" />
    <rect
      x="1.4"
      y="13.4"
      width="5.2"
      height="5.2"
      rx="1.5"
      fill="var(--sb-color-accent)"
      opacity=".55"
    />
  </svg>
)

/** The sign with the name beside it. */
export const Brand = (): ReactElement => (
  <span className="brand">
    <BrandMark />
    Samenbord
  </span>
)
