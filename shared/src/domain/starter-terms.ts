/**
 * Words that mean another thing to every discipline, as studies of working together in a neighbourhood
 * report. They are offered to a table, and are nothing of the interface: an interface says it plainly.
 */
export const STARTER_TERMS: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: ['preventie', 'activering', 'regie', 'één-op-één begeleiding', 'cliënt'],
  en: ['prevention', 'activation', 'being in charge', 'one-to-one support', 'client'],
}
