import { CARD_TYPE } from '@samenbord/shared/document'
import { cards, networkDrawing, roleDivision } from '@samenbord/shared/texts'
import { UserRoundCheck, Waypoints } from 'lucide-react'
import type { ReactElement } from 'react'
import {
  type Editor,
  PORTRAIT_BREAKPOINT,
  TldrawUiButtonIcon,
  TldrawUiDropdownMenuContent,
  TldrawUiDropdownMenuRoot,
  TldrawUiDropdownMenuTrigger,
  TldrawUiMenuContextProvider,
  TldrawUiMenuGroup,
  TldrawUiMenuItem,
  TldrawUiToolbarButton,
  useBreakpoint,
  useEditor,
} from 'tldraw'
import { useTexts } from '../../ui/use-texts.ts'
import { CardToolIcon, ViewIcon } from '../cards/card-icon.tsx'
import { kindsFor, putCard, startCard } from '../cards/make-card.ts'
import { useMaker } from '../cards/use-maker.ts'
import { useCardPicker } from './card-picker-context.ts'
import { useOpenBoard } from './open-board-context.ts'

const STAYS = { display: 'flex' }

/** A menu that closes gives the focus back to its button; what takes the focus comes after that. */
const afterMenu = (editor: Editor, work: () => void): void => {
  editor.timers.requestAnimationFrame(() => editor.timers.setTimeout(work, 0))
}

/** *Kaart uit het plan*: something new, the overview, or what is in the plan already. */
export const CardMenu = (): ReactElement | null => {
  const words = useTexts(cards)
  const editor = useEditor()
  const maker = useMaker()
  const mapWords = useTexts(networkDrawing).board
  const rolesWords = useTexts(roleDivision).board
  const { showMap, showRoles } = useOpenBoard()
  const pick = useCardPicker()
  const narrow = useBreakpoint() < PORTRAIT_BREAKPOINT.TABLET_SM
  if (maker === undefined) return null
  const icon = (
    <div>
      <CardToolIcon className="card-tool__icon" />
    </div>
  )
  // Among the other tools of a small screen there is no room for a menu of its own.
  if (narrow) {
    return (
      <TldrawUiMenuItem
        id={CARD_TYPE}
        label={words.tool}
        icon={icon}
        onSelect={() => pick('any')}
      />
    )
  }
  return (
    <TldrawUiDropdownMenuRoot id={CARD_TYPE}>
      <TldrawUiDropdownMenuTrigger>
        <TldrawUiToolbarButton
          type="tool"
          className="card-tool"
          // tldraw hides all but the first tools, by a rule that no class can overrule.
          style={STAYS}
          title={words.tool}
          aria-label={words.tool}
          data-testid={`tools.${CARD_TYPE}`}
          data-value={CARD_TYPE}
        >
          <TldrawUiButtonIcon icon={icon} />
        </TldrawUiToolbarButton>
      </TldrawUiDropdownMenuTrigger>
      <TldrawUiDropdownMenuContent side="top" align="center" sideOffset={8}>
        <TldrawUiMenuContextProvider type="menu" sourceId="toolbar">
          <TldrawUiMenuGroup id="new-card">
            {kindsFor(maker).map((kind) => (
              <TldrawUiMenuItem
                key={kind}
                id={`new-${kind}`}
                label={words.make[kind]}
                iconLeft={
                  <div>
                    <ViewIcon view={kind} className="card-tool__icon" />
                  </div>
                }
                onSelect={() => afterMenu(editor, () => startCard(editor, maker, kind))}
              />
            ))}
          </TldrawUiMenuGroup>
          <TldrawUiMenuGroup id="from-plan">
            <TldrawUiMenuItem
              id="overview-card"
              label={words.make.overview}
              iconLeft={
                <div>
                  <ViewIcon view="overview" className="card-tool__icon" />
                </div>
              }
              onSelect={() => afterMenu(editor, () => putCard(editor, undefined))}
            />
            <TldrawUiMenuItem
              id="network-map"
              label={mapWords.tool}
              iconLeft={
                <div>
                  <Waypoints className="card-tool__icon" />
                </div>
              }
              onSelect={() => afterMenu(editor, () => showMap('ecogram'))}
            />
            <TldrawUiMenuItem
              id="role-division"
              label={rolesWords.tool}
              iconLeft={
                <div>
                  <UserRoundCheck className="card-tool__icon" />
                </div>
              }
              onSelect={() => afterMenu(editor, showRoles)}
            />
            <TldrawUiMenuItem
              id="pick-card"
              label={words.pick}
              onSelect={() => afterMenu(editor, () => pick('existing'))}
            />
          </TldrawUiMenuGroup>
        </TldrawUiMenuContextProvider>
      </TldrawUiDropdownMenuContent>
    </TldrawUiDropdownMenuRoot>
  )
}
