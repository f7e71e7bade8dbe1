import { withoutFamilyTree } from '../agreement/index.ts'
import {
  type Action,
  type Contact,
  type Entity,
  ExportPart,
  type Party,
  type PlanContent,
  partyOf,
  type Reader,
} from '../model/index.ts'
import { sameOrganisation } from '../permission/index.ts'
import type { ExportWishes } from './source.ts'

/** To which part of a plan a kind belongs; who it is about belongs to all. */
const PART_OF: Readonly<Record<Entity['kind'], ExportPart | 'people'>> = {
  member: 'people',
  named: 'people',
  statement: 'said',
  scale: 'said',
  goal: 'wishes',
  action: 'actions',
  report: 'actions',
  concern: 'concerns',
  obligation: 'obligations',
  'crisis-card': 'crisis',
  contact: 'network',
  tie: 'network',
  partnership: 'network',
  parentage: 'network',
  placement: 'network',
  dilemma: 'dilemmas',
  'dilemma-answer': 'dilemmas',
  term: 'words',
  meaning: 'words',
}

/** What never leaves the table unless someone chooses it, and is in no agreement. */
const ASIDE: ReadonlySet<ExportPart> = new Set(['dilemmas', 'interests'])

/** What a file for this reader holds, unless someone chooses otherwise. */
export const usualParts = ({ kind }: Reader): readonly ExportPart[] => {
  if (kind === 'organisation') return ['wishes', 'actions', 'roles']
  return ExportPart.options.filter((part) => !ASIDE.has(part))
}

/** What a reader may be given at all, whatever someone chooses. */
export const possibleParts = (reader: Reader): readonly ExportPart[] =>
  reader.kind === 'organisation' ? usualParts(reader) : ExportPart.options

/** Who sits at the table for this organisation, and free names and contacts that are called so. */
export const partiesOf = (content: PlanContent, organisation: string): Party[] => {
  const seated = content.people
    .filter((person) => sameOrganisation(person.organisation, organisation))
    .map(({ id }) => partyOf({ kind: 'participant', id }))
  const named = content.entities.flatMap((entity): Party[] => {
    const isNamed = entity.kind === 'named' || entity.kind === 'contact'
    return isNamed && entity.formal && sameOrganisation(entity.name, organisation)
      ? [partyOf(entity)]
      : []
  })
  return [...seated, ...named]
}

/** Someone of the network map as no more than a name. */
const onlyName = (contact: Contact): Contact => ({
  ...contact,
  party: null,
  place: null,
  relation: '',
  gives: '',
  receives: '',
  mayAsk: null,
  involve: null,
  wish: '',
  note: '',
})

/** The actions in which one of these has a part, and nothing that is not about those. */
const ownPart = (content: PlanContent, organisation: string): PlanContent => {
  const own = new Set(partiesOf(content, organisation))
  const isOwn = (party: Party | null) => party !== null && own.has(party)
  const tasks = new Set<string>(
    [...content.roles, ...content.rolesLater]
      .filter(({ party }) => own.has(party))
      .map(({ task }) => task),
  )
  const actions = content.entities.filter(
    (entity): entity is Action =>
      entity.kind === 'action' && (tasks.has(entity.id) || isOwn(entity.watcher)),
  )
  const mine = new Set<string>(actions.map(({ id }) => id))
  const goals = new Set<string | null>(actions.map(({ goal }) => goal))
  return {
    ...content,
    entities: content.entities.filter((entity) => {
      switch (entity.kind) {
        case 'action':
          return mine.has(entity.id)
        case 'report':
          return mine.has(entity.action)
        case 'goal':
          return goals.has(entity.id)
        default:
          return PART_OF[entity.kind] === 'people' || entity.kind === 'contact'
      }
    }),
    roles: content.roles.filter(({ task }) => mine.has(task)),
    rolesLater: content.rolesLater.filter(({ task }) => mine.has(task)),
    interests: [],
  }
}

/** Leaves out who is named nowhere any more, and all but the name of contacts that only have a task. */
const onlyNamed = (whole: PlanContent, withNetwork: boolean): PlanContent => {
  // The family tree is a part of the network.
  const content = withNetwork ? whole : withoutFamilyTree(whole)
  const others = content.entities.filter(
    // The household is whom the plan is for, in every file.
    ({ kind }) => kind !== 'named' && (withNetwork || kind !== 'contact'),
  )
  const { roles, rolesLater, lead, interests } = content
  const said = JSON.stringify([others, roles, rolesLater, lead, interests])
  const entities = content.entities.flatMap((entity): Entity[] => {
    if (entity.kind === 'contact' && !withNetwork) {
      return said.includes(entity.id) ? [onlyName(entity)] : []
    }
    return entity.kind === 'named' && !said.includes(entity.id) ? [] : [entity]
  })
  // Who asks a free name is named by that name alone.
  const named = JSON.stringify([entities, roles, rolesLater, lead, interests])
  return {
    ...content,
    people: content.people.filter(({ id }) => named.includes(id)),
    entities,
  }
}

/**
 * The plan as this reader is given it: the chosen parts, of which an organisation is never given
 * more than the actions in which it has a part, what they are for, and the names in them.
 */
export const contentFor = (
  content: PlanContent,
  { reader, parts }: Pick<ExportWishes, 'reader' | 'parts'>,
): PlanContent => {
  const possible = possibleParts(reader)
  const chosen = new Set(parts.filter((part) => possible.includes(part)))
  const given = reader.kind === 'organisation' ? ownPart(content, reader.organisation) : content
  const withRoles = chosen.has('actions') && chosen.has('roles')
  return onlyNamed(
    {
      ...given,
      entities: given.entities.filter(({ kind }) => {
        const part = PART_OF[kind]
        return part === 'people' || kind === 'contact' || chosen.has(part)
      }),
      roles: chosen.has('actions')
        ? given.roles.filter(({ role }) => withRoles || role === 'does')
        : [],
      rolesLater: withRoles ? given.rolesLater : [],
      interests: chosen.has('interests') ? given.interests : [],
    },
    chosen.has('network'),
  )
}

/**
 * The plan as a table agrees on it: all but what is no part of an agreement, and whoever is named
 * only there. Taken along whole, it is the same to the letter.
 */
export const toAgreeOn = (content: PlanContent): PlanContent => {
  const reader = { kind: 'team' } as const
  return contentFor(content, { reader, parts: usualParts(reader) })
}
