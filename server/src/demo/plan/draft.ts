import { orderBehind } from '@samenbord/shared/document'
import {
  type Day,
  Entity,
  type EntityKind,
  type EntityOf,
  type LifeMark,
  type ParticipantId,
} from '@samenbord/shared/model'

/**
 * A part of the plan of one kind, but for its place, for who put it there, and for whether it is a
 * proposal still.
 */
export type DraftOf<Kind extends EntityKind> = Omit<
  EntityOf<Kind>,
  'order' | 'madeBy' | 'madeAt' | 'proposal' | LifeMark
> &
  Partial<Pick<EntityOf<Kind>, LifeMark & keyof EntityOf<Kind>>>

type AnyDraft = { [Kind in EntityKind]: DraftOf<Kind> }[EntityKind]

/** A part of the plan of any kind, with the day on which it came there. */
export type Draft = AnyDraft & { readonly on: Day }

/** The same parts of the plan, all of one day. */
export const on = (day: Day, drafts: readonly AnyDraft[]): Draft[] =>
  drafts.map((draft) => ({ ...draft, on: day }))

/**
 * Makes entities of drafts, each kind in the order in which it stands here. `isProposal` tells what was
 * said without the resident and is not discussed yet.
 */
export const entitiesOf = (
  drafts: readonly Draft[],
  madeBy: ParticipantId,
  isProposal: (draft: Draft) => boolean,
): readonly Entity[] => {
  const entities: Entity[] = []
  for (const laid of drafts) {
    const { on: day, ...draft } = laid
    const before = entities.filter(({ kind }) => kind === draft.kind)
    entities.push(
      Entity.parse({
        ...draft,
        proposal: isProposal(laid),
        order: orderBehind(before),
        madeBy,
        // Before anything that is done today, at whatever hour it is laid.
        madeAt: `${day}T00:00:00.000Z`,
      }),
    )
  }
  return entities
}
