import type { BoardDifference } from '@samenbord/shared/document'
import type { EntityId } from '@samenbord/shared/model'
import {
  type Change,
  type ChangedThing,
  capital,
  changedParts,
  changeWords,
  type People,
  type Telling,
  thingName,
} from '@samenbord/shared/plan'
import { history } from '@samenbord/shared/texts'
import { Undo2 } from 'lucide-react'
import { type ReactElement, type ReactNode, useMemo } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import './reading.css'

/** What differs between two states of a table, in words. */
interface Compared {
  readonly changes: readonly Change[]
  readonly people: People
  readonly telling: Telling
  readonly board: BoardDifference
}

/** Puts back what a comparison with now shows; nothing where that cannot be done. */
export interface PutBackFrom {
  readonly thing: (id: EntityId) => void
  readonly board: () => void
}

/** Whether nothing is different on a board. */
export const isSameBoard = ({ added, removed, changed }: BoardDifference): boolean =>
  added + removed + changed === 0

/** What changed from one state of a table to another, part by part and thing by thing. */
export const Comparison = (
  props: Compared & { onPutBack?: PutBackFrom | undefined },
): ReactElement => {
  const words = useTexts(history)
  const { changes, people, telling, board, onPutBack } = props
  const parts = useMemo(() => changedParts(changes), [changes])
  if (parts.length === 0 && isSameBoard(board)) return <p>{words.same}</p>
  return (
    <div className="reading">
      {parts.map(({ part, things }) => (
        <Part key={part} title={words.parts[part]}>
          <ul className="reading__lines">
            {things.map((thing) => (
              <Thing
                key={thing.entity.id}
                thing={thing}
                people={people}
                telling={telling}
                onPutBack={onPutBack?.thing}
              />
            ))}
          </ul>
        </Part>
      ))}
      {!isSameBoard(board) && (
        <Part title={words.parts.board}>
          <p>{words.board(board.added, board.removed, board.changed)}</p>
          {onPutBack !== undefined && (
            <button type="button" className="button button--quiet" onClick={onPutBack.board}>
              <Undo2 className="icon icon--small" />
              {words.putBack.board}
            </button>
          )}
        </Part>
      )}
    </div>
  )
}

const Part = (props: { title: string; children: ReactNode }): ReactElement => {
  return (
    <div className="reading__part">
      <h4>{props.title}</h4>
      {props.children}
    </div>
  )
}

const isOf = (what: Change['what']) => (change: Change) => change.what === what

const Thing = (props: {
  thing: ChangedThing
  people: People
  telling: Telling
  onPutBack: ((id: EntityId) => void) | undefined
}): ReactElement => {
  const words = useTexts(history)
  const { people, telling, onPutBack } = props
  const { entity, changes } = props.thing
  const name = thingName(entity, people, telling)
  const added = changes.some(isOf('added'))
  const removed = changes.some(isOf('removed'))
  return (
    <li className="reading__line change">
      <div>
        {/* What is new says in full what it is. */}
        {!added && (
          <p>
            <b>{capital(name)}</b> {removed && <span className="badge">{words.isGone}</span>}
          </p>
        )}
        {!removed && (
          <ul className="change__words">
            {changes.map((change) => (
              <li key={keyOf(change)}>
                {capital(changeWords(change, people, telling))}
                {change.what === 'added' && (
                  <>
                    {' '}
                    <span className="badge badge--ok">{words.isNew}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {onPutBack !== undefined && (
        <button
          type="button"
          className="button button--quiet"
          aria-label={words.putBack.one(name)}
          onClick={() => onPutBack(entity.id)}
        >
          <Undo2 className="icon icon--small" />
          {words.putBack.short}
        </button>
      )}
    </li>
  )
}

/** Of one thing no two changes are alike in this. */
const keyOf = (change: Change): string => {
  if ('field' in change) return `${change.what} ${change.field}`
  if (change.what === 'roles') return `roles ${change.role}`
  if ('report' in change) return `${change.what} ${change.report.id}`
  return change.what
}
