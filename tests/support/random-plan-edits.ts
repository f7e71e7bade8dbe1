import {
  addEntities,
  changeEntity,
  entityWords,
  inOrder,
  orderBehind,
  planEntities,
  readEntity,
  removeEntities,
  reorder,
  restoreEntities,
  roleCells,
  setRole,
} from '@samenbord/shared/document'
import {
  type Entity,
  type EntityOf,
  GoalStatus,
  type MapEnd,
  type MapPlace,
  Ring,
  Role,
  Sector,
  TieQuality,
  Topic,
} from '@samenbord/shared/model'
import type * as Y from 'yjs'
import {
  action,
  contact,
  dilemma,
  goal,
  party,
  samira,
  statement,
  tie,
  wim,
} from '../../shared/src/model/test-support/plan-entities.ts'
import { MARKS, type Making, markOf } from './history.ts'
import type { Random } from './random.ts'

const ROOM = 40
const TOPICS = Topic.options.flatMap((part) => [...part.options])

/** The kinds that are edited here, each with the words that carry a mark. */
const WORDS_OF = {
  statement: 'words',
  goal: 'words',
  action: 'words',
  dilemma: 'words',
  contact: 'name',
  tie: 'note',
} as const
type Written = EntityOf<keyof typeof WORDS_OF>

const isWritten = (entity: Entity): entity is Written => Object.hasOwn(WORDS_OF, entity.kind)

/** What is in the plan, or what was deleted from it. */
const entitiesOf = (doc: Y.Doc, gone = false): Written[] =>
  [...planEntities(doc)].flatMap(([id, map]) => {
    const reading = readEntity(id, map)
    return reading.ok && reading.gone === gone && isWritten(reading.entity) ? [reading.entity] : []
  })

/** Picks what someone does next in the plan: says, writes, changes, moves, divides, deletes. */
export const randomPlanEdit = (doc: Y.Doc, random: Random): Making => {
  const chance = random()
  const added = () => adding(doc, random)
  if (chance < 0.3) return writing(doc, random) ?? added()
  if (chance < 0.4) return unwriting(doc, random) ?? added()
  if (chance < 0.55) return changing(doc, random) ?? added()
  if (chance < 0.68) return moving(doc, random) ?? added()
  if (chance < 0.78) return dividing(doc, random) ?? added()
  if (chance < 0.83) return removing(doc, random) ?? added()
  if (chance < 0.88) return restoring(doc, random) ?? added()
  // A plan that only grows is read ever more slowly.
  return entitiesOf(doc).length < ROOM ? added() : (writing(doc, random) ?? added())
}

const adding =
  (doc: Y.Doc, random: Random): Making =>
  (number) => {
    const order = orderBehind(entitiesOf(doc))
    const [from, to] = ends(doc, random)
    const entity =
      random.oneOf<Written>([
        statement(number, markOf(number), { order }),
        goal(number, markOf(number), { order }),
        action(number, markOf(number), { order }),
        dilemma(number, markOf(number), { order }),
        contact(number, markOf(number), { order, place: anyPlace(random) }),
        tie(number, from, to, { order, note: markOf(number) }),
      ]) ?? goal(number, markOf(number), { order })
    addEntities(doc, [entity])
    return { what: `added ${entity.id}`, isMarked: true }
  }

/** Two that are on the map, or were: another may be deleting one of them just now. */
const ends = (doc: Y.Doc, random: Random): [MapEnd, MapEnd] => {
  const contacts = entitiesOf(doc).filter(({ kind }) => kind === 'contact')
  const from = random.oneOf(contacts)
  return from === undefined
    ? ['household', 'member:nobody0000000000000000']
    : [`contact:${from.id}`, 'household']
}

/** A place anywhere on the map. */
const anyPlace = (random: Random): MapPlace => ({
  sector: random.oneOf(Sector.options) ?? 'family',
  ring: random.oneOf(Ring.options) ?? 'close',
  spot: { across: random(), out: random() },
})

/** The words of something in the plan. */
const anyWords = (doc: Y.Doc, random: Random): { id: string; words: Y.Text } | undefined => {
  const entity = random.oneOf(entitiesOf(doc))
  const words = entity && entityWords(doc, entity.id, WORDS_OF[entity.kind])
  return words && { id: entity.id, words }
}

const writing = (doc: Y.Doc, random: Random): Making | undefined => {
  const found = anyWords(doc, random)
  if (found === undefined) return undefined
  return (number) => {
    const { id, words } = found
    const marks = [...words.toString().matchAll(MARKS)]
    // Between marks, never in one.
    const ends = marks.map(({ index, 0: mark }) => index + mark.length)
    words.insert(random.oneOf([0, ...ends]) ?? 0, markOf(number))
    return { what: `said in ${id}`, isMarked: true }
  }
}

const unwriting = (doc: Y.Doc, random: Random): Making | undefined => {
  const found = anyWords(doc, random)
  const mark = found && random.oneOf([...found.words.toString().matchAll(MARKS)])
  if (found === undefined || mark === undefined) return undefined
  return () => {
    found.words.delete(mark.index, mark[0].length)
    return { what: `unsaid ${mark[0]} in ${found.id}`, unmarks: [Number(mark[1])] }
  }
}

/** Another value than it has: what changes nothing leaves no trace. */
const other = <T>(random: Random, all: readonly T[], now: T): T => {
  const rest = all.filter((one) => one !== now)
  return random.oneOf(rest) ?? now
}

const changing = (doc: Y.Doc, random: Random): Making | undefined => {
  const entity = random.oneOf(entitiesOf(doc))
  if (entity === undefined) return undefined
  return () => {
    const { id } = entity
    switch (entity.kind) {
      case 'goal':
        changeEntity<'goal'>(doc, id, { status: other(random, GoalStatus.options, entity.status) })
        break
      case 'statement':
        changeEntity<'statement'>(doc, id, { topic: other(random, TOPICS, entity.topic) })
        break
      case 'contact':
        changeEntity<'contact'>(doc, id, { place: anyPlace(random) })
        break
      case 'dilemma':
        changeEntity<'dilemma'>(doc, id, {
          decidedBy: other(random, [party(wim), party(samira)], entity.decidedBy ?? party(wim)),
        })
        break
      case 'tie':
        changeEntity<'tie'>(doc, id, {
          quality: other(random, TieQuality.options, entity.quality ?? 'thin'),
        })
        break
      case 'action':
        changeEntity<'action'>(doc, id, { networkDeclined: !entity.networkDeclined })
    }
    return { what: `changed ${id}` }
  }
}

const moving = (doc: Y.Doc, random: Random): Making | undefined => {
  const sorted = entitiesOf(doc)
    .filter(({ kind }) => kind === 'goal')
    .sort(inOrder)
  const from = random.upTo(sorted.length)
  const id = sorted[from]?.id
  if (id === undefined || sorted.length < 2) return undefined
  const places = sorted.map((_, place) => place)
  return () => {
    for (const [moved, order] of reorder(sorted, id, other(random, places, from))) {
      changeEntity<'goal'>(doc, moved, { order })
    }
    return { what: `reordered ${id}` }
  }
}

const dividing = (doc: Y.Doc, random: Random): Making | undefined => {
  const task = random.oneOf(entitiesOf(doc).filter((entity) => entity.kind === 'action'))
  if (task === undefined) return undefined
  return () => {
    const who = party(random.oneOf([wim, samira]) ?? wim)
    // Taking someone out leaves nothing to tell it by once they are in again.
    const now = Role.safeParse(roleCells(doc).get(`${task.id}|${who}`)).data ?? 'hears'
    setRole(doc, task.id, who, other(random, Role.options, now))
    return { what: `divided ${task.id}` }
  }
}

const removing = (doc: Y.Doc, random: Random): Making | undefined => {
  const entity = random.oneOf(entitiesOf(doc))
  if (entity === undefined) return undefined
  return () => {
    removeEntities(doc, [entity.id], Date.now())
    return { what: `deleted ${entity.id}` }
  }
}

const restoring = (doc: Y.Doc, random: Random): Making | undefined => {
  const entity = random.oneOf(entitiesOf(doc, true))
  if (entity === undefined) return undefined
  return () => {
    restoreEntities(doc, [entity.id])
    return { what: `restored ${entity.id}` }
  }
}
