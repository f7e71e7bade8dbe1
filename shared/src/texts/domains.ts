import type { DomainGroup, Topic } from '../model/index.ts'
import type { Section } from './language.ts'

const nl = {
  topics: {
    day: 'Dag',
    night: 'Nacht',
    money: 'Geld',
    leisure: 'Vrije tijd',
    daytime: 'Werk, school, dag',
    social: 'Gezin en contact',
    network: 'Mensen om je heen',
    housing: 'Wonen',
    homelessness: 'Een dak houden',
    safety: 'Veiligheid',
    income: 'Inkomen',
    spending: 'Uitgaven',
    debts: 'Schulden',
    practical: 'Praktische dingen',
    physical: 'Gezondheid',
    mental: 'Hoe je je voelt',
    meaning: 'Wat jij belangrijk vindt',
  } as Record<Topic, string>,
  groups: {
    day: 'Dag',
    night: 'Nacht',
    money: 'Geld',
    wellbeing: 'Hoe het gaat',
  } as Record<DomainGroup, string>,
}

/** The fields of life in plain words. */
export const domains: Section<typeof nl> = {
  nl,
  en: {
    topics: {
      day: 'Day',
      night: 'Night',
      money: 'Money',
      leisure: 'Free time',
      daytime: 'Work, school, day',
      social: 'Family and contact',
      network: 'People around you',
      housing: 'Living',
      homelessness: 'Keeping a roof',
      safety: 'Safety',
      income: 'Income',
      spending: 'Spending',
      debts: 'Debts',
      practical: 'Practical things',
      physical: 'Health',
      mental: 'How you feel',
      meaning: 'What matters to you',
    },
    groups: { day: 'Day', night: 'Night', money: 'Money', wellbeing: 'How things are' },
  },
}
