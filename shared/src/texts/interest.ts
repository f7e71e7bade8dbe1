import type { Section } from './language.ts'

const nl = {
  title: 'Namens wie zit je hier?',
  intro: 'Ieder zegt om de beurt welke pet die op heeft, en wat die organisatie nodig heeft.',
  introResident: 'Ieder zegt namens wie die hier zit. Jij mag zeggen wat jij nodig hebt.',
  stays:
    'Dit blijft aan deze tafel. Het gaat alleen mee in een bestand als iemand dat kiest. Het komt niet op het grote scherm.',
  hat: 'Namens wie zit je hier?',
  hatHint: 'Welke organisatie, of wie anders?',
  needs: 'Wat heeft die nodig?',
  needsHint: 'Bijvoorbeeld geld, rust, een besluit of tijd.',
  needsMine: 'Wat heb jij nodig?',
  needsMineHint: 'Leeg laten mag.',
  hatOf: (name: string) => `Namens wie zit ${name} hier?`,
  needsOf: (name: string) => `Wat heeft ${name} nodig?`,
  keep: 'Zeg het aan tafel',
  change: 'Verander wat ik zei',
  noteFor: (name: string) => `Schrijf op wat ${name} zegt`,
  keepNoted: 'Bewaar',
  notedBy: (name: string) => `genoteerd door ${name}`,
  nothingYet: 'Heeft nog niets gezegd.',
  onBehalfOf: 'Namens:',
  needed: 'Nodig:',
  you: 'dat ben jij',
  round: 'Begin hierover een rondje',
  write: 'Schrijf op wat je zegt',
}

/** On whose behalf each sits at the table, and what that one needs. */
export const interest: Section<typeof nl> = {
  nl,
  en: {
    title: 'On whose behalf are you here?',
    intro: 'Each says in turn whose hat they wear, and what that organisation needs.',
    introResident: 'Each says on whose behalf they are here. You may say what you need.',
    stays:
      'This stays at this table. It goes into a file only when someone chooses so. It does not go onto the big screen.',
    hat: 'On whose behalf are you here?',
    hatHint: 'Which organisation, or who else?',
    needs: 'What do they need?',
    needsHint: 'For example money, calm, a decision or time.',
    needsMine: 'What do you need?',
    needsMineHint: 'It may stay empty.',
    hatOf: (name: string) => `On whose behalf is ${name} here?`,
    needsOf: (name: string) => `What does ${name} need?`,
    keep: 'Say it at the table',
    change: 'Change what I said',
    noteFor: (name: string) => `Write down what ${name} says`,
    keepNoted: 'Keep',
    notedBy: (name: string) => `noted by ${name}`,
    nothingYet: 'Has not said anything yet.',
    onBehalfOf: 'For:',
    needed: 'Needs:',
    you: 'that is you',
    round: 'Begin a round about this',
    write: 'Write down what you say',
  },
}
