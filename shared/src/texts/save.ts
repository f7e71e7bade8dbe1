import type { Section } from './language.ts'

const nl = {
  saved: 'Bewaard',
  saving: 'Bezig met bewaren',
  offline: 'Niet verbonden. Houd dit scherm open',
  failing: 'Bewaren lukt nu niet. Houd dit scherm open',
}

/** What the header says about saving. */
export const save: Section<typeof nl> = {
  nl,
  en: {
    saved: 'Saved',
    saving: 'Saving',
    offline: 'Not connected. Keep this screen open',
    failing: 'Saving does not work right now. Keep this screen open',
  },
}
