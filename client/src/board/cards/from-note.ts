import type { ParticipantId } from '@samenbord/shared/model'
import { isMe, type People } from '@samenbord/shared/plan'
import {
  type Editor,
  renderPlaintextFromRichText,
  type TLArrowBinding,
  type TLNoteShape,
  type TLShapeId,
} from 'tldraw'
import { addWithCard, type Maker } from './make-card.ts'
import { authorOf } from './note-author.ts'

/** What a note can become. */
export type FromNote = 'goal' | 'action' | 'statement'

/** The chosen note, when one note is chosen and nothing else. */
export const chosenNote = (editor: Editor): TLNoteShape | undefined => {
  const shape = editor.getOnlySelectedShape()
  if (shape === null || !editor.isShapeOfType<TLNoteShape>(shape, 'note')) return undefined
  return editor.isShapeOrAncestorLocked(shape) ? undefined : shape
}

/** Arrows that held on to one shape hold on to another from now on. */
const moveArrows = (editor: Editor, from: TLShapeId, to: TLShapeId): void => {
  const ties = editor.getBindingsToShape<TLArrowBinding>(from, 'arrow')
  editor.deleteBindings(ties)
  editor.createBindings(
    ties.map(({ type, fromId, props, meta }) => ({ type, fromId, toId: to, props, meta })),
  )
}

/**
 * Makes a note a part of the plan: a card with its words comes in its place, one step. Who wrote the
 * note stays known: a wish and an action stand in the author's words, and a wish is the author's own
 * when they are of the household; what is said is said by the author, who confirms it when another
 * turned the note.
 */
export const turnNote = (
  editor: Editor,
  maker: Maker & { readonly people: People; readonly participant: ParticipantId },
  note: TLNoteShape,
  into: FromNote,
): void => {
  const words = renderPlaintextFromRichText(editor, note.props.richText).trim()
  const { x, y, rotation, parentId, index } = note
  const place = { instead: { x, y, rotation, parentId, index } }
  const author = authorOf(maker.people, note)
  const wordsOf = author?.party ?? null
  const replace = (card: TLShapeId) => {
    moveArrows(editor, note.id, card)
    editor.deleteShapes([note.id])
  }
  switch (into) {
    case 'action':
      addWithCard(editor, maker, 'action', { words, wordsOf }, place, replace)
      return
    case 'goal': {
      const whose = author?.household === true ? wordsOf : null
      addWithCard(editor, maker, 'goal', { words, whose, wordsOf }, place, replace)
      return
    }
    case 'statement': {
      if (author === undefined) return
      const mine = isMe(maker.people, maker.participant, author.party)
      const notedBy = mine ? null : maker.participant
      addWithCard(editor, maker, 'statement', { words, by: author.party, notedBy }, place, replace)
    }
  }
}
