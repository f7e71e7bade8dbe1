import 'tldraw/tldraw.css'
import './board.css'
import { CARD_TYPE, MAP_TYPE, ROLES_TYPE } from '@samenbord/shared/document'
import { may } from '@samenbord/shared/permission'
import {
  cards,
  type Language,
  networkDrawing,
  roleDivision,
  tldrawDutch,
} from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import {
  DefaultFontStyle,
  type Editor,
  type TLComponents,
  type TLUiOverrides,
  type TLUserPreferences,
  Tldraw,
  useTldrawUser,
} from 'tldraw'
import { useAtTable } from '../entity/at-table.tsx'
import { type TableConnection, type TableFacts, useTableState } from '../sync/index.ts'
import { takeEntities } from './cards/drop-entity.ts'
import { FittingContext } from './cards/fitting.ts'
import { signNotes } from './cards/note-author.ts'
import { bindFollowing } from './following.ts'
import { bindIntoView } from './into-view.ts'
import { PointedContext } from './network/pointed.ts'
import { type OpenBoard, openBoard } from './open-board.ts'
import { PICTURE_TYPES } from './pictures/place-pictures.ts'
import { personColour } from './presence/person-colour.ts'
import { showAll } from './show-all.ts'
import {
  boardActions,
  keepLinksAsText,
  nameSliders,
  takeOwnShapesOnly,
  withholdCopies,
} from './tldraw-fit.ts'
import { ASSET_URLS, EMBEDS, LICENSE_KEY, NONCE, OPTIONS } from './tldraw-set-up.ts'
import { CardPicker } from './ui/card-picker.tsx'
import { CardPickerContext, type Picking } from './ui/card-picker-context.ts'
import { ContextMenu } from './ui/context-menu.tsx'
import { DragBoxes } from './ui/drag-boxes.tsx'
import { HelperButtons } from './ui/helper-buttons.tsx'
import { InFrontOfTheCanvas } from './ui/in-front-of-the-canvas.tsx'
import { MainMenu } from './ui/main-menu.tsx'
import { Notices } from './ui/notices.tsx'
import { OpenBoardContext } from './ui/open-board-context.ts'
import { QuickActions } from './ui/quick-actions.tsx'
import { StylePanel } from './ui/style-panel.tsx'
import { BoardTextsContext, textsIn } from './ui/texts.ts'
import { Toolbar } from './ui/toolbar.tsx'

/** tldraw asks for the same object at each rendering. */
const COMPONENTS: TLComponents = {
  ContextMenu,
  CursorChatBubble: null,
  DebugMenu: null,
  DebugPanel: null,
  HelperButtons,
  HelpMenu: null,
  InFrontOfTheCanvas,
  MainMenu,
  OnTheCanvas: DragBoxes,
  PageMenu: null,
  QuickActions,
  SharePanel: null,
  StylePanel,
  Toolbar,
  TopPanel: null,
}

/** tldraw reads out a shape as its own words and then what kind it is. */
const TRANSLATIONS = {
  nl: {
    ...tldrawDutch,
    [`tool.${CARD_TYPE}`]: cards.nl.card,
    [`tool.${MAP_TYPE}`]: networkDrawing.nl.board.shape,
    [`tool.${ROLES_TYPE}`]: roleDivision.nl.board.shape,
  },
  en: {
    [`tool.${CARD_TYPE}`]: cards.en.card,
    [`tool.${MAP_TYPE}`]: networkDrawing.en.board.shape,
    [`tool.${ROLES_TYPE}`]: roleDivision.en.board.shape,
  },
}

export interface BoardProps {
  table: TableConnection
  facts: TableFacts
  language: Language
  theme: 'light' | 'dark'
}

/** The board of a table: everything everyone draws and writes, live. */
export function Board(props: BoardProps): ReactElement {
  const { table, language } = props
  const { kind } = useTableState(table)
  const [board, setBoard] = useState<OpenBoard | undefined>(undefined)
  const arrived = kind !== 'opening'
  const tooNew = arrived && table.isNewer
  useEffect(() => {
    if (!arrived || tooNew) return
    const opened = openBoard(table, NONCE)
    setBoard(opened)
    return () => {
      setBoard(undefined)
      opened.destroy()
    }
  }, [table, arrived, tooNew])
  const texts = textsIn(language)
  if (tooNew) return <p className="board-message">{texts.newerVersion}</p>
  if (board === undefined) {
    return (
      <p className="board-message" role="status">
        {texts.loading}
      </p>
    )
  }
  return (
    <BoardTextsContext value={texts}>
      <OpenBoardContext value={board}>
        <FittingContext value={board.fit}>
          <PointedContext value={board.pointed}>
            <Canvas {...props} board={board} />
          </PointedContext>
        </FittingContext>
      </OpenBoardContext>
    </BoardTextsContext>
  )
}

function Canvas({
  board,
  table,
  facts,
  language,
  theme,
}: BoardProps & { board: OpenBoard }): ReactElement {
  const [editor, setEditor] = useState<Editor | undefined>(undefined)
  const [picking, setPicking] = useState<Picking>()
  const { people, telling } = useAtTable()
  // Before anything on the board asks what its cards say.
  useLayoutEffect(() => board.setTelling({ people, telling }), [board, people, telling])
  const mayWrite = may(facts.access, 'table.write')
  const user = useOwnPreferences(facts, language, theme)
  const overrides = useMemo<TLUiOverrides>(
    () => ({
      translations: TRANSLATIONS,
      actions: boardActions(may(facts.access, 'table.download')),
    }),
    [facts.access],
  )
  useEffect(() => {
    if (editor === undefined) return
    board.setMayWrite(mayWrite)
    editor.setCurrentTool(mayWrite ? 'select' : 'hand')
  }, [board, editor, mayWrite])
  const onMount = (mounted: Editor) => {
    const texts = textsIn(language)
    board.setMayWrite(mayWrite)
    showAll(mounted)
    mounted.setStyleForNextShapes(DefaultFontStyle, 'sans')
    keepLinksAsText(mounted)
    takeOwnShapesOnly(
      mounted,
      (id) => board.hasEntity(id),
      () => facts.session.household !== null,
    )
    signNotes(mounted, () => facts.participantId)
    const stops = [
      board.mount(mounted),
      bindFollowing(table, mounted),
      bindIntoView(table, mounted),
      takeEntities(mounted, table.plan),
      nameSliders(mounted, texts.opacity),
      withholdCopies(mounted, () => !mounted.getIsReadonly()),
    ]
    setEditor(mounted)
    return () => {
      for (const stop of stops) stop()
      setEditor(undefined)
    }
  }
  return (
    <section className="board-canvas" aria-label={textsIn(language).label}>
      <CardPickerContext value={setPicking}>
        <Tldraw
          store={board.store}
          shapeUtils={board.shapeUtils}
          user={user}
          assetUrls={ASSET_URLS}
          embeds={EMBEDS}
          components={COMPONENTS}
          overrides={overrides}
          options={OPTIONS}
          textOptions={board.textOptions}
          acceptedImageMimeTypes={PICTURE_TYPES}
          {...(LICENSE_KEY !== undefined && { licenseKey: LICENSE_KEY })}
          onMount={onMount}
        />
      </CardPickerContext>
      <Notices table={table} facts={facts} board={board} editor={editor} />
      {picking !== undefined && editor !== undefined && (
        <CardPicker editor={editor} picking={picking} onClose={() => setPicking(undefined)} />
      )}
    </section>
  )
}

/** tldraw's preferences of this person: name, language and colours are the page's, the rest theirs. */
const useOwnPreferences = (facts: TableFacts, language: Language, theme: 'light' | 'dark') => {
  const me = facts.participants.find(({ id }) => id === facts.participantId)
  const [chosen, setChosen] = useState<Partial<TLUserPreferences>>({})
  const name = me?.name ?? ''
  const colour = me?.colour ?? 1
  const userPreferences = useMemo<TLUserPreferences>(
    () => ({
      ...chosen,
      id: facts.participantId,
      name,
      color: personColour(colour),
      locale: language,
      colorScheme: theme,
    }),
    [chosen, facts.participantId, name, colour, language, theme],
  )
  return useTldrawUser({ userPreferences, setUserPreferences: setChosen })
}
