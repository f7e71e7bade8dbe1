import type { Concern, CrisisCard, Obligation } from '@samenbord/shared/model'
import { markProposal } from '@samenbord/shared/plan'
import { care } from '@samenbord/shared/texts'
import { Pencil } from 'lucide-react'
import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { dragging } from '../../entity/entity-drag.ts'
import { mayChange } from '../../entity/may-change.ts'
import { useRemoving } from '../../entity/remove-entity.tsx'
import { RowMenu } from '../../entity/row-menu.tsx'
import { useTermItems } from '../../entity/terms/use-term-items.tsx'
import { useDropBeside } from '../../entity/use-drop-beside.ts'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { useFieldWriters } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useJumpTarget } from '../plan-place.tsx'
import { useAnswering } from '../statements/remembered.ts'
import { useBoardItems } from '../use-board-items.tsx'
import { useSayRemoved } from '../use-plan-steps.ts'
import type { Sorting } from './use-sorting.ts'

type CareEntity = Concern | Obligation | CrisisCard

/** What a row of this part needs to know of its list. */
export interface RowPlace {
  readonly sorting: Sorting
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** One row: words to read, and fields in their place when someone opens it. */
export const CareRow = (props: {
  entity: CareEntity
  place: RowPlace
  /** The row in a few words. */
  name: string
  className?: string
  /** This person has just made it, and now fills it in. */
  beginsOpen?: boolean
  fields: ReactNode
  children: ReactNode
}): ReactElement => {
  const words = useTexts(care)
  const around = useAtTable()
  const { table, mayWrite, telling } = around
  const { entity, name, place } = props
  const [open, setOpen] = useState(props.beginsOpen ?? false)
  const row = useRef<HTMLLIElement>(null)
  const pencil = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)
  const writers = useFieldWriters(table, entity.id)
  const { side, handlers } = useDropBeside(entity.kind, (id, beside) =>
    place.sorting.drop(id, entity.id, beside),
  )
  useJumpTarget(entity.id, row)
  useHandingOnFocus(row)
  useEffect(() => {
    if (wasOpen.current && !open) pencil.current?.focus()
    // Whose words one may not change, begins with what one may.
    if (!wasOpen.current && open && document.activeElement === document.body) {
      row.current?.querySelector<HTMLElement>('select, input, button')?.focus()
    }
    wasOpen.current = open
  }, [open])
  const editing = open && mayChange(entity, around)
  // In a field one selects words, and drags nothing.
  const [answering] = useAnswering(entity.id)
  const classes = ['care-row', props.className ?? '']
  if (side !== undefined) classes.push(`care-row--${side}`)
  return (
    <li
      ref={row}
      tabIndex={-1}
      data-row={entity.id}
      className={classes.join(' ')}
      {...(mayWrite && !editing && answering === undefined
        ? dragging(
            entity,
            'proposal' in entity ? markProposal(entity, name, telling.language) : name,
          )
        : {})}
      {...(mayWrite ? handlers : {})}
    >
      {editing ? (
        <div className="stack">
          {props.fields}
          <div className="actions">
            <button type="button" className="button button--quiet" onClick={() => setOpen(false)}>
              {words.done}
            </button>
          </div>
        </div>
      ) : (
        <>
          <div className="care-row__said">
            {props.children}
            <WhoWrites writers={writers} />
          </div>
          {mayWrite && (
            <RowTools
              entity={entity}
              place={place}
              name={name}
              pencil={pencil}
              onEdit={() => setOpen(true)}
            />
          )}
        </>
      )}
    </li>
  )
}

const RowTools = (props: {
  entity: CareEntity
  place: RowPlace
  name: string
  pencil: RefObject<HTMLButtonElement | null>
  onEdit: () => void
}): ReactElement => {
  const words = useTexts(care)
  const { entity, name } = props
  const { sorting, isFirst, isLast } = props.place
  const around = useAtTable()
  const sayRemoved = useSayRemoved()
  const { remove, question } = useRemoving(entity, () => sayRemoved(entity))
  // What stood there with the resident is neither changed nor taken away without them.
  const changes = mayChange(entity, around)
  const board = useBoardItems(entity)
  const terms = useTermItems('words' in entity ? entity.words : '')
  return (
    <div className="care-row__tools">
      {changes && (
        <button
          ref={props.pencil}
          type="button"
          className="icon-button"
          aria-label={words.edit(name)}
          onClick={props.onEdit}
        >
          <Pencil className="icon icon--small" />
        </button>
      )}
      <RowMenu
        label={words.menu(name)}
        items={[
          { label: words.up, disabled: isFirst, onSelect: () => sorting.step(entity.id, -1) },
          { label: words.down, disabled: isLast, onSelect: () => sorting.step(entity.id, 1) },
          ...board,
          ...terms,
          ...(changes ? [{ label: words.remove, onSelect: remove }] : []),
        ]}
      />
      {question}
    </div>
  )
}
