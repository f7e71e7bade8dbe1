import type { Entity } from '@samenbord/shared/model'
import { entity as entityTexts, steps } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { kindName } from '../ui/step-words.ts'
import { useTexts } from '../ui/use-texts.ts'
import { useAtTable } from './at-table.tsx'

/**
 * Asks before something is deleted that is used elsewhere, saying where; what nothing points at goes
 * at once. Either can be taken back.
 */
export const useRemoving = (
  entity: Entity,
  /** It has just gone. */
  onRemoved?: () => void,
): { readonly remove: () => void; readonly question: ReactElement | null } => {
  const { table } = useAtTable()
  const [asking, setAsking] = useState(false)
  const uses = asking ? table.plan.usesOf(entity) : undefined
  const remove = () => {
    const { cards, entities } = table.plan.usesOf(entity)
    if (cards === 0 && entities.length === 0) {
      table.plan.remove(entity)
      onRemoved?.()
    } else setAsking(true)
  }
  if (uses === undefined) return { remove, question: null }
  return {
    remove,
    question: (
      <RemoveQuestion
        entity={entity}
        cards={uses.cards}
        entities={uses.entities}
        onRemove={() => {
          setAsking(false)
          table.plan.remove(entity)
          onRemoved?.()
        }}
        onClose={() => setAsking(false)}
      />
    ),
  }
}

const RemoveQuestion = (props: {
  entity: Entity
  cards: number
  entities: readonly Entity[]
  onRemove: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(entityTexts)
  const names = useTexts(steps)
  const list = useId()
  return (
    <Dialog title={words.removeTitle(kindName(names, props.entity.kind))} onClose={props.onClose}>
      <div className="stack">
        <p id={list}>{words.usedAt}</p>
        <ul className="stack" aria-labelledby={list}>
          {props.cards > 0 && <li>{words.usedOnBoard(props.cards)}</li>}
          {props.entities.map((one) => (
            <li key={one.id}>
              {kindName(names, one.kind)}
              {'words' in one && one.words.trim() !== '' && `: ${one.words}`}
            </li>
          ))}
        </ul>
        <p className="soft">{words.removeHint}</p>
        <div className="actions">
          <button
            type="button"
            className="button button--stop"
            data-first="true"
            onClick={props.onRemove}
          >
            {words.remove}
          </button>
          <button type="button" className="button button--plain" onClick={props.onClose}>
            {words.notNow}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
