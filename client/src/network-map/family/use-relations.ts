import type { EntityChange } from '@samenbord/shared/document'
import type { Parentage, Partnership } from '@samenbord/shared/model'
import type { MapPerson } from '@samenbord/shared/network'
import { network } from '@samenbord/shared/texts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useMapPlace } from '../map-place.tsx'
import { useChanges } from '../use-changes.ts'
import { namesKept } from './persons-of.ts'

type Relation = Partnership | Parentage

/** What can be done with the relations of a family. */
interface RelationChanges {
  /** Whether only this person knows of it. */
  isKept(relation: Relation): boolean
  /** Whether it stays with this person alone, since it names someone of whom only they know. */
  isHeld(relation: Relation): boolean
  /** Whether it can name this person: what all see names nobody of whom only this person knows. */
  mayName(relation: Relation, person: MapPerson): boolean
  changePartners(relation: Partnership, change: EntityChange<'partnership'>): void
  changeParents(relation: Parentage, change: EntityChange<'parentage'>): void
  remove(relation: Relation): void
}

/** Changes family relations: in the plan, or among what this person keeps. */
export const useRelations = (): RelationChanges => {
  const words = useTexts(network)
  const { table } = useAtTable()
  const map = useNetworkMap()
  const { partnerships, parentages } = usePlan(table)
  const { write, forget } = useChanges()
  const { say } = useMapPlace()
  const onTable = new Set<string>([...partnerships, ...parentages].map(({ id }) => id))
  const isKept = ({ id }: Relation) => !onTable.has(id)
  return {
    isKept,
    isHeld: (relation) => isKept(relation) && namesKept(map, relation),
    mayName: (relation, { kept }) => isKept(relation) || !kept,
    changePartners(relation, change) {
      if (isKept(relation)) void write(relation, change)
      else table.plan.change('partnership', relation.id, change)
    },
    changeParents(relation, change) {
      if (isKept(relation)) void write(relation, change)
      // Someone can have been kept between the offer and the tap.
      else if (!namesKept(map, change)) table.plan.change('parentage', relation.id, change)
    },
    remove(relation) {
      if (isKept(relation)) {
        void forget({ what: 'whole', entity: relation })
        say(words.family.removed)
        return
      }
      table.plan.remove(relation)
      const step = table.undo.lastStep
      say(words.family.removed, {
        label: words.person.putBack,
        act: () => table.undo.undo(),
        holds: () => step === table.undo.lastStep,
      })
    },
  }
}
