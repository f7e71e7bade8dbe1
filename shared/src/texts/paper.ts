import type { Section } from './language.ts'

const nl = {
  page: (number: number, count: number) => `Bladzijde ${number} van ${count}`,
  said: (by: string) => `– ${by}`,
}

const en: typeof nl = {
  page: (number, count) => `Page ${number} of ${count}`,
  said: (by) => `– ${by}`,
}

/** What stands on paper beside what a document says. */
export const paper: Section<typeof nl> = { nl, en }
