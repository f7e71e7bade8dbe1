import 'tldraw/tldraw.css'
import '../board.css'
import './history-board.css'
import type { People } from '@samenbord/shared/plan'
import { history } from '@samenbord/shared/texts'
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { type ReactElement, useMemo, useState } from 'react'
import { type Editor, type TLUserPreferences, Tldraw, useTldrawUser } from 'tldraw'
import { useAtTable } from '../../entity/at-table.tsx'
import { NOTHING_KEPT } from '../../network-drawing/index.ts'
import type { Snapshot } from '../../sync/history/snapshot.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { cardUtil } from '../cards/card-util.tsx'
import { mapUtil } from '../network/map-util.tsx'
import { rolesUtil } from '../roles/roles-util.tsx'
import { showAll } from '../show-all.ts'
import { ASSET_URLS, EMBEDS, LICENSE_KEY, OPTIONS } from '../tldraw-set-up.ts'
import { storeOf } from './fill-store.ts'

/** Seen and not known to anyone: this board has no one else on it. */
const NOBODY = 'history'

/** The board as it was at the end of a meeting: to look at, closer and further, and no more. */
export const HistoryBoard = (props: {
  then: Snapshot
  /** Everyone the plan spoke of then. */
  people: People
  theme: 'light' | 'dark'
}): ReactElement => {
  const words = useTexts(history).still
  const { table, facts, telling } = useAtTable()
  const familyTree = facts.familyTree.on
  const { then, people, theme } = props
  const { sessionId } = table
  const store = useMemo(() => storeOf(then, sessionId), [then, sessionId])
  const shapeUtils = useMemo(
    () => [
      cardUtil(() => ({ plan: then.plan, people, telling }), true),
      mapUtil(() => ({ plan: then.plan, people, telling, kept: NOTHING_KEPT, familyTree }), true),
      rolesUtil(() => ({ plan: then.plan, people, telling, past: true }), true),
    ],
    [then, people, telling, familyTree],
  )
  const [preferences, setPreferences] = useState<TLUserPreferences>({ id: NOBODY })
  const user = useTldrawUser({
    userPreferences: { ...preferences, locale: telling.language, colorScheme: theme },
    setUserPreferences: setPreferences,
  })
  const [editor, setEditor] = useState<Editor>()
  const onMount = (mounted: Editor) => {
    mounted.updateInstanceState({ isReadonly: true })
    mounted.setCurrentTool('hand')
    showAll(mounted)
    setEditor(mounted)
  }
  const isEmpty = !store.allRecords().some(({ typeName }) => typeName === 'shape')
  if (isEmpty) return <p className="board-message">{words.empty}</p>
  return (
    <section className="board-canvas" aria-label={words.label}>
      <Tldraw
        hideUi
        store={store}
        shapeUtils={shapeUtils}
        user={user}
        assetUrls={ASSET_URLS}
        embeds={EMBEDS}
        options={OPTIONS}
        autoFocus={false}
        {...(LICENSE_KEY !== undefined && { licenseKey: LICENSE_KEY })}
        onMount={onMount}
      />
      {editor !== undefined && (
        <>
          <WordsOnBoard editor={editor} />
          <fieldset className="history-board__zoom">
            <legend className="hidden-text">{words.zoom}</legend>
            <button
              type="button"
              className="icon-button"
              aria-label={words.zoomIn}
              onClick={() => editor.zoomIn()}
            >
              <ZoomIn className="icon" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={words.zoomOut}
              onClick={() => editor.zoomOut()}
            >
              <ZoomOut className="icon" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={words.showAll}
              onClick={() => showAll(editor)}
            >
              <Maximize className="icon" />
            </button>
          </fieldset>
        </>
      )}
    </section>
  )
}

/** What stands on the board, from top to bottom, for who has it read aloud. */
const WordsOnBoard = ({ editor }: { editor: Editor }): ReactElement => {
  const said = useMemo(
    () =>
      editor.getCurrentPageShapesSorted().flatMap((shape) => {
        const text = editor.getShapeUtil(shape).getText(shape)?.trim() ?? ''
        return text === ''
          ? []
          : [{ id: shape.id, text, y: editor.getShapePageBounds(shape)?.y ?? 0 }]
      }),
    [editor],
  )
  return (
    <ul className="hidden-text">
      {said
        .sort((a, b) => a.y - b.y)
        .map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
    </ul>
  )
}
