import type { Section } from '../language.ts'
import { coordinatorHelp } from './coordinator.ts'
import { professionalHelp } from './professional.ts'
import { residentHelp } from './resident.ts'

const nl = {
  readers: 'Voor wie?',
  reader: { coordinator: 'Gespreksleider', professional: 'Teamlid', resident: 'Bewoner' },
  tab: (reader: string) => `Hulp: ${reader}`,
  print: 'Druk af',
  lookAround: 'Laat me rondkijken',
  willShow: 'Ga terug naar je overleg. Daar zie je de rondleiding.',
  page: {
    coordinator: coordinatorHelp.nl,
    professional: professionalHelp.nl,
    resident: residentHelp.nl,
  },
}

/** The pages of help, one for each kind of reader. Apart from the rest: only they load them. */
export const helpPages: Section<typeof nl> = {
  nl,
  en: {
    readers: 'For whom?',
    reader: { coordinator: 'Who leads', professional: 'Team member', resident: 'Resident' },
    tab: (reader: string) => `Help: ${reader}`,
    print: 'Print',
    lookAround: 'Show me around',
    willShow: 'Go back to your meeting. There you see the tour.',
    page: {
      coordinator: coordinatorHelp.en,
      professional: professionalHelp.en,
      resident: residentHelp.en,
    },
  },
}
