import { glossary } from '@samenbord/shared/texts'
import { BookOpenText } from 'lucide-react'
import { type ReactElement, useRef } from 'react'
import {
  type Editor,
  renderPlaintextFromRichText,
  type TLGeoShape,
  type TLNoteShape,
  type TLShape,
  type TLTextShape,
  TldrawUiMenuItem,
  useEditor,
  useValue,
} from 'tldraw'
import { useAtTable } from '../../entity/at-table.tsx'
import { useGlossaryWays } from '../../entity/terms/glossary-ways.tsx'
import { TermsBelow } from '../../entity/terms/term-text.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { isCard } from '../cards/card-shape.ts'
import { useOwnKeys } from './use-own-keys.ts'

/** The one chosen shape, while nobody writes in it here. */
const chosenShape = (editor: Editor): TLShape | undefined => {
  const shape = editor.getOnlySelectedShape()
  return shape === null || shape.id === editor.getEditingShapeId() ? undefined : shape
}

/** The words of the one chosen note, text, shape or card; empty when it has none. */
const useChosenWords = (): string => {
  const editor = useEditor()
  const { table } = useAtTable()
  const plan = usePlan(table)
  const chosen = useValue('words of the chosen shape', () => {
    const shape = chosenShape(editor)
    if (shape === undefined) return { words: '', entity: null }
    if (isCard(shape)) return { words: '', entity: shape.props.entityId }
    const isWritten =
      editor.isShapeOfType<TLNoteShape>(shape, 'note') ||
      editor.isShapeOfType<TLTextShape>(shape, 'text') ||
      editor.isShapeOfType<TLGeoShape>(shape, 'geo')
    const words = isWritten ? renderPlaintextFromRichText(editor, shape.props.richText) : ''
    return { words: words.trim(), entity: null }
  }, [editor])
  const { statements, goals, actions, concerns } = plan
  const all = [...statements, ...goals, ...actions, ...concerns]
  return all.find(({ id }) => id === chosen.entity)?.words.trim() ?? chosen.words
}

/** *Zet in de woordenlijst*, beside what else can be done with what is chosen. */
export const WordsAction = (): ReactElement | null => {
  const { put } = useTexts(glossary)
  const ways = useGlossaryWays()
  const words = useChosenWords()
  if (ways === undefined || !/\p{L}/u.test(words)) return null
  return (
    <TldrawUiMenuItem
      id="words-to-glossary"
      label={put}
      icon={
        <div>
          <BookOpenText className="card-tool__icon" />
        </div>
      }
      onSelect={() => ways.choose(words)}
    />
  )
}

/**
 * Below the chosen note, text or card: the words in it that this table agreed on, each with what it means.
 * In the drawn words themselves nothing can be pressed without taking the tap that moves or opens it.
 */
export const ChosenTerms = (): ReactElement | null => {
  const editor = useEditor()
  const words = useChosenWords()
  const line = useRef<HTMLDivElement>(null)
  useOwnKeys(line)
  const at = useValue('below the chosen shape', () => {
    const shape = chosenShape(editor)
    const bounds = shape && editor.getShapePageBounds(shape)
    if (bounds === undefined || editor.isIn('select.translating')) return undefined
    const { x, y } = editor.pageToViewport({ x: bounds.x, y: bounds.maxY })
    return { left: x, top: y }
  }, [editor])
  if (at === undefined || words === '') return null
  return (
    <div ref={line} className="chosen-terms" style={at}>
      <TermsBelow words={words} />
    </div>
  )
}
