import type { Life, ParentBond, PartnerBond } from '../model/index.ts'
import type { Section } from './language.ts'

const nl = {
  /** What two are or were to each other, after their names. */
  bonds: {
    married: 'getrouwd',
    'living-together': 'wonen samen',
    together: 'zijn samen',
    separated: 'uit elkaar',
    divorced: 'gescheiden',
    former: 'waren samen',
  } satisfies Record<PartnerBond, string> as Record<PartnerBond, string>,
  bondOpen: 'ouders',
  between: (since: number | null, until: number | null) => {
    if (until === null) return since === null ? '' : ` sinds ${since}`
    return since === null ? `, samen tot ${until}` : `, samen van ${since} tot ${until}`
  },
  couple: (first: string, second: string, what: string) => `${first} en ${second}: ${what}`,
  children: (names: readonly string[], list: string) =>
    names.length === 1 ? `Kind: ${list}` : `Kinderen: ${list}`,
  childrenOf: (parent: string, names: readonly string[], list: string) =>
    names.length === 1 ? `${parent} heeft een kind: ${list}` : `${parent} heeft kinderen: ${list}`,
  /** How a child came to its parents, when not by birth. */
  came: {
    adopted: 'geadopteerd',
    foster: 'pleegkind',
    step: 'stiefkind',
  } satisfies Partial<Record<ParentBond, string>> as Partial<Record<ParentBond, string>>,
  childOf: (parents: string) => `Kind van ${parents}`,
  partnerOf: (name: string, what: string) => `Met ${name}: ${what}`,
  twins: 'tweeling',
  identical: 'eeneiige tweeling',
  /** What happened to someone, after the name of who it is. */
  lives: {
    deceased: 'overleden',
    pregnancy: 'wordt verwacht',
    miscarriage: 'miskraam',
    stillborn: 'levenloos geboren',
  } satisfies Partial<Record<Life, string>> as Partial<Record<Life, string>>,
  born: (year: number) => `geboren in ${year}`,
  died: (year: number) => `overleden in ${year}`,
  household: (list: string) => `In het huishouden: ${list}`,
  inHousehold: 'Hoort bij het huishouden',
  tieTo: 'Hoe ze met elkaar zijn',
  empty: 'Er staat nog geen familie in.',
  legend: {
    symbols: 'zelf gekozen teken',
    symbolOpen: 'teken niet gekozen',
    household: 'woont hier',
    deceased: 'overleden',
    pregnancy: 'kind dat komt',
    miscarriage: 'miskraam',
    stillborn: 'levenloos geboren',
    came: {
      birth: 'kind van',
      adopted: 'geadopteerd',
      foster: 'pleegkind',
      step: 'stiefkind',
    } satisfies Record<ParentBond, string> as Record<ParentBond, string>,
    twins: 'tweeling',
    parents: 'samen ouders',
    tie: (kind: string) => `band: ${kind}`,
  },
}

/** The family tree in words, and what its signs mean. */
export const genogram: Section<typeof nl> = {
  nl,
  en: {
    bonds: {
      married: 'married',
      'living-together': 'live together',
      together: 'are together',
      separated: 'separated',
      divorced: 'divorced',
      former: 'were together',
    },
    bondOpen: 'parents',
    between: (since, until) => {
      if (until === null) return since === null ? '' : ` since ${since}`
      return since === null ? `, together until ${until}` : `, together from ${since} to ${until}`
    },
    couple: (first, second, what) => `${first} and ${second}: ${what}`,
    children: (names, list) => (names.length === 1 ? `Child: ${list}` : `Children: ${list}`),
    childrenOf: (parent, names, list) =>
      names.length === 1 ? `${parent} has a child: ${list}` : `${parent} has children: ${list}`,
    came: { adopted: 'adopted', foster: 'foster child', step: 'stepchild' },
    childOf: (parents) => `Child of ${parents}`,
    partnerOf: (name, what) => `With ${name}: ${what}`,
    twins: 'twins',
    identical: 'identical twins',
    lives: {
      deceased: 'died',
      pregnancy: 'is expected',
      miscarriage: 'miscarriage',
      stillborn: 'stillborn',
    },
    born: (year) => `born in ${year}`,
    died: (year) => `died in ${year}`,
    household: (list) => `In the household: ${list}`,
    inHousehold: 'Belongs to the household',
    tieTo: 'What they are like together',
    empty: 'There is no family in it yet.',
    legend: {
      symbols: 'sign of their own choice',
      symbolOpen: 'no sign chosen',
      household: 'lives here',
      deceased: 'died',
      pregnancy: 'child on the way',
      miscarriage: 'miscarriage',
      stillborn: 'stillborn',
      came: { birth: 'child of', adopted: 'adopted', foster: 'foster child', step: 'stepchild' },
      twins: 'twins',
      parents: 'parents together',
      tie: (kind) => `tie: ${kind}`,
    },
  },
}
