import type { CardEntity } from '@samenbord/shared/document'
import type { PresenceUser } from '@samenbord/shared/protocol'
import { type MouseEvent, type ReactElement, type ReactNode, useRef } from 'react'
import { HTMLContainer, stopEventPropagation, useEditor, useValue } from 'tldraw'
import { useAtTable } from '../../entity/at-table.tsx'
import { groupClass } from '../../entity/topic-sign.tsx'
import { WhoWrites } from '../../entity/who-writes.tsx'
import { useFieldWriters } from '../../sync/index.ts'
import { CardBlock, CardPill } from './card-block.tsx'
import { CardField, useMayWriteIn } from './card-field.tsx'
import { CardIcon } from './card-icon.tsx'
import { type CardShape, scaleOf } from './card-shape.ts'
import './cards.css'
import { type Block, type CardFace, shownBlocks } from './face.ts'
import { useCardEntity, useFace, useOverviewFace } from './use-face.ts'
import { useFit } from './use-fit.ts'

/** Letters of a card of size M, in pixels of the board. */
const LETTERS = 16

/** A card as it stands on the board: what it shows is read from the plan, and written there. */
export const CardView = ({ shape }: { shape: CardShape }): ReactElement | null => {
  const entity = useCardEntity(shape.props.entityId)
  if (shape.props.view === 'overview') return <OverviewCard shape={shape} />
  return entity === undefined ? null : <EntityCard shape={shape} entity={entity} />
}

const OverviewCard = ({ shape }: { shape: CardShape }): ReactElement => {
  const face = useOverviewFace()
  return (
    <Paper shape={shape} face={face}>
      {shownBlocks(face).map((block, at) => (
        <CardBlock key={keyOf(at)} block={block} />
      ))}
    </Paper>
  )
}

const EntityCard = (props: { shape: CardShape; entity: CardEntity }): ReactElement => {
  const { shape, entity } = props
  const editor = useEditor()
  const { table } = useAtTable()
  const face = useFace(entity)
  const writers = useFieldWriters(table, entity.id)
  const mayWrite = useMayWriteIn(entity)
  const editing = useValue('card is open', () => editor.getEditingShapeId() === shape.id, [
    editor,
    shape.id,
  ])
  if (!(editing && mayWrite)) {
    return (
      <Paper shape={shape} face={face} open={editing ? 'read' : undefined} writers={writers}>
        {shownBlocks(face).map((block, at) => (
          <CardBlock key={keyOf(at)} block={block} />
        ))}
      </Paper>
    )
  }
  return (
    <Paper shape={shape} face={face} open="write">
      {face.blocks.map((block, at) =>
        block.kind === 'words' ? (
          <div key={keyOf(at)} className="plan-card__field">
            {block.lead !== undefined && <b>{block.lead}</b>}
            <CardField
              entity={entity}
              block={block}
              first={at === 0}
              onDone={() => editor.complete()}
            />
          </div>
        ) : (
          <CardBlock key={keyOf(at)} block={block} />
        ),
      )}
    </Paper>
  )
}

/** The parts of a card never change places. */
const keyOf = (at: number): string => `part ${at}`

const needsMoreRoom = (block: Block): boolean =>
  block.kind === 'words' && (block.lead !== undefined || block.label !== undefined)

const OPEN = { not: '', read: 'plan-card--read', write: 'plan-card--open' }

/** The card itself, with its sign, as high as the words on it need. */
const Paper = (props: {
  shape: CardShape
  face: CardFace
  /** To read what belongs to it, or to write on it: then it is not the board that one touches. */
  open?: 'read' | 'write' | undefined
  /** Who else writes in it now. */
  writers?: readonly PresenceUser[]
  children: ReactNode
}): ReactElement => {
  const { shape, face, open } = props
  const writing = open === 'write'
  const card = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  // Fields stand apart from what surrounds them, and empty ones show.
  const wider = writing && face.blocks.some(needsMoreRoom)
  useFit(shape, card, content, wider)
  const { topic, words } = face.sign
  const keepFocus = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault()
  }
  const own = writing && {
    onPointerDown: stopEventPropagation,
    onPointerUp: stopEventPropagation,
    onTouchStart: stopEventPropagation,
    onTouchEnd: stopEventPropagation,
    onMouseDown: keepFocus,
  }
  return (
    <HTMLContainer>
      <div
        ref={card}
        className={`plan-card plan-card--${face.view} ${OPEN[open ?? 'not']}`}
        style={{ fontSize: LETTERS * scaleOf(shape.props.size) }}
        {...own}
      >
        <div ref={content} className="plan-card__content">
          <p className={`plan-card__sign ${topic === null ? '' : groupClass(topic, true)}`}>
            <CardIcon face={face} className="plan-card__icon" aria-hidden="true" />
            <span>{words}</span>
            {face.status !== undefined && <CardPill badge={face.status} />}
          </p>
          {props.children}
        </div>
      </div>
      <div className="plan-card__writers">
        <WhoWrites writers={props.writers ?? []} />
      </div>
    </HTMLContainer>
  )
}
