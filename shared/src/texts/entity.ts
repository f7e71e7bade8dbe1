import type { Section } from './language.ts'

const nl = {
  writes: (names: string, several: boolean) =>
    `${names} ${several ? 'schrijven' : 'schrijft'} hier`,
  nobodyYet: 'Er is nog niemand om te kiezen.',
  someoneElse: 'Iemand anders',
  theirName: 'Hoe heet die persoon of organisatie?',
  fromOrganisation: 'Hoort bij een organisatie',
  stillToAsk: 'Moet nog gevraagd worden. Dat doe ik.',
  addName: 'Zet erbij',
  named: {
    change: 'Namen aanpassen',
    menu: (name: string) => `Meer over ${name}`,
    rename: 'Verander de naam',
    nameOf: (name: string) => `Naam van ${name}`,
    done: 'Klaar',
    isAsked: (name: string) => `${name} is gevraagd`,
  },
  notNow: 'Toch niet',
  removeTitle: (kind: string) => `Weghalen: ${kind}?`,
  usedAt: 'Dit wordt nog gebruikt:',
  usedOnBoard: (count: number) =>
    count === 1 ? '1 kaart op het bord' : `${count} kaarten op het bord`,
  removeHint: 'Je kunt het daarna weer terugzetten met Maak ongedaan.',
  remove: 'Haal weg',
  citizenNumber: 'Dit lijkt op een burgerservicenummer. Zet dat hier niet neer.',
}

/** Parts that show and edit one thing of the plan, in every view. */
export const entity: Section<typeof nl> = {
  nl,
  en: {
    writes: (names: string, several: boolean) => `${names} ${several ? 'write' : 'writes'} here`,
    nobodyYet: 'There is nobody to choose yet.',
    someoneElse: 'Someone else',
    theirName: 'What is that person or organisation called?',
    fromOrganisation: 'Belongs to an organisation',
    stillToAsk: 'Still has to be asked. I will do that.',
    addName: 'Add',
    named: {
      change: 'Change names',
      menu: (name: string) => `More about ${name}`,
      rename: 'Change the name',
      nameOf: (name: string) => `Name of ${name}`,
      done: 'Done',
      isAsked: (name: string) => `${name} was asked`,
    },
    notNow: 'Never mind',
    removeTitle: (kind: string) => `Remove: ${kind}?`,
    usedAt: 'This is still used:',
    usedOnBoard: (count: number) =>
      count === 1 ? '1 card on the board' : `${count} cards on the board`,
    removeHint: 'You can put it back afterwards with Undo.',
    remove: 'Remove',
    citizenNumber: 'This looks like a citizen service number. Do not put that here.',
  },
}
