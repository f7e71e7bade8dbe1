/** The colour of a person (1 to 7) as the theme in force has it; tldraw needs the value itself. */
export const personColour = (colour: number): string =>
  getComputedStyle(document.documentElement)
    .getPropertyValue(`--sb-color-person-${colour}`)
    .trim() || '#0d5868'
