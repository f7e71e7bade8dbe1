import type { Section } from './language.ts'
import { calendarDay } from './words.ts'

/** What a step did, behind what it did it to: *briefje toegevoegd*. */
interface StepVerbs {
  added: string
  removed: string
  moved: string
  changed: string
  written: string
  sorted: string
  confirmed: string
  reported: string
  divided: string
  'put-back': string
}

const nl = {
  kinds: {
    note: 'briefje',
    text: 'tekst',
    geo: 'vorm',
    arrow: 'pijl',
    line: 'lijn',
    draw: 'tekening',
    highlight: 'markering',
    frame: 'kader',
    image: 'foto',
    group: 'groep',
    'plan-card': 'kaart',
    member: 'huisgenoot',
    named: 'naam',
    statement: 'uitspraak',
    scale: 'cijfer',
    goal: 'wens',
    action: 'afspraak',
    report: 'bericht',
    concern: 'zorg',
    obligation: 'verplichting',
    'crisis-card': 'kaart voor als het misgaat',
    dilemma: 'lastige vraag',
    'dilemma-answer': 'antwoord op een lastige vraag',
    contact: 'contact',
    tie: 'band',
    partnership: 'relatie',
    parentage: 'ouder en kind',
    placement: 'plek op de kaart',
    term: 'woord',
    meaning: 'betekenis',
    'network-map': 'kaart van mensen',
    'role-division': 'schema van wie wat doet',
    method: 'werkvorm',
    several: 'meer dingen',
    thing: 'iets',
  } as Record<string, string>,
  verbs: {
    added: 'toegevoegd',
    removed: 'weggehaald',
    moved: 'verplaatst',
    changed: 'veranderd',
    written: 'geschreven',
    sorted: 'gesorteerd',
    confirmed: 'bevestigd',
    reported: 'gemeld',
    divided: 'verdeeld',
    'put-back': 'teruggezet',
  } satisfies StepVerbs as StepVerbs,
  putBackAsOn: (day: string, today: string) =>
    `teruggezet zoals op ${calendarDay(day, 'nl', today)}`,
  undo: 'Maak ongedaan',
  redo: 'Opnieuw',
  undoStep: (step: string) => `Maak ongedaan: ${step}`,
  redoStep: (step: string) => `Opnieuw: ${step}`,
  undone: (step: string) => `Ongedaan gemaakt: ${step}.`,
  redone: (step: string) => `Opnieuw gedaan: ${step}.`,
  taken: (kinds: readonly string[]) =>
    kinds.length === 1
      ? `Iemand haalde iets weg waar jij mee bezig was: ${kinds[0]}`
      : `Iemand haalde ${kinds.length} dingen weg waar jij mee bezig was`,
  takenHint: 'Wat jij deed, is er nog. Je kunt het terugzetten.',
  putBack: 'Zet terug',
  leaveOut: 'Laat maar weg',
}

/** One's own steps, to take back and redo, and what another took away meanwhile. */
export const steps: Section<typeof nl> = {
  nl,
  en: {
    kinds: {
      note: 'note',
      text: 'text',
      geo: 'shape',
      arrow: 'arrow',
      line: 'line',
      draw: 'drawing',
      highlight: 'highlight',
      frame: 'frame',
      image: 'picture',
      group: 'group',
      'plan-card': 'card',
      member: 'member of the household',
      named: 'name',
      statement: 'statement',
      scale: 'mark',
      goal: 'wish',
      action: 'action',
      report: 'report',
      concern: 'concern',
      obligation: 'obligation',
      'crisis-card': 'card for when it goes wrong',
      dilemma: 'dilemma',
      'dilemma-answer': 'answer to a dilemma',
      contact: 'contact',
      tie: 'tie',
      partnership: 'partners',
      parentage: 'parent and child',
      placement: 'place on the map',
      term: 'word',
      meaning: 'meaning',
      'network-map': 'map of people',
      'role-division': 'table of who does what',
      method: 'way of working',
      several: 'several things',
      thing: 'something',
    },
    verbs: {
      added: 'added',
      removed: 'removed',
      moved: 'moved',
      changed: 'changed',
      written: 'written',
      sorted: 'sorted',
      confirmed: 'confirmed',
      reported: 'reported',
      divided: 'divided',
      'put-back': 'put back',
    },
    putBackAsOn: (day: string, today: string) => `put back as on ${calendarDay(day, 'en', today)}`,
    undo: 'Undo',
    redo: 'Redo',
    undoStep: (step: string) => `Undo: ${step}`,
    redoStep: (step: string) => `Redo: ${step}`,
    undone: (step: string) => `Undone: ${step}.`,
    redone: (step: string) => `Redone: ${step}.`,
    taken: (kinds: readonly string[]) =>
      kinds.length === 1
        ? `Someone removed something you were busy with: ${kinds[0]}`
        : `Someone removed ${kinds.length} things you were busy with`,
    takenHint: 'What you did is still there. You can put it back.',
    putBack: 'Put it back',
    leaveOut: 'Leave it out',
  },
}
