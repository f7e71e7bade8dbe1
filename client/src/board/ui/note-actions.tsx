import { cards } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { TldrawUiMenuGroup, TldrawUiMenuItem, useEditor, useValue } from 'tldraw'
import { useTexts } from '../../ui/use-texts.ts'
import { ViewIcon } from '../cards/card-icon.tsx'
import { chosenNote, type FromNote, turnNote } from '../cards/from-note.ts'
import { kindsFor } from '../cards/make-card.ts'
import { authorOf } from '../cards/note-author.ts'
import { useMaker } from '../cards/use-maker.ts'

/** What the one chosen note can become; nothing when no note is chosen, or one may only look. */
const useTurns = (): readonly { into: FromNote; turn: () => void }[] => {
  const editor = useEditor()
  const maker = useMaker()
  const note = useValue('chosen note', () => chosenNote(editor), [editor])
  if (maker === undefined || note === undefined) return []
  // What was said has to be said by someone.
  const said = authorOf(maker.people, note) !== undefined
  const kinds: readonly FromNote[] = ['goal', 'action', ...(said ? (['statement'] as const) : [])]
  const now = kindsFor(maker)
  return kinds
    .filter((into) => now.includes(into))
    .map((into) => ({ into, turn: () => turnNote(editor, maker, note, into) }))
}

const Items = (props: { turns: ReturnType<typeof useTurns> }): ReactElement => {
  const words = useTexts(cards)
  return (
    <>
      {props.turns.map(({ into, turn }) => (
        <TldrawUiMenuItem
          key={into}
          id={`note-to-${into}`}
          label={words.fromNote[into]}
          icon={
            <div>
              <ViewIcon view={into} className="card-tool__icon" />
            </div>
          }
          onSelect={turn}
        />
      ))}
    </>
  )
}

/** The chosen note becomes part of the plan, from the menu of the right button. */
export const NoteMenuGroup = (): ReactElement | null => {
  const turns = useTurns()
  if (turns.length === 0) return null
  return (
    <TldrawUiMenuGroup id="note-to-plan">
      <Items turns={turns} />
    </TldrawUiMenuGroup>
  )
}

/** The same as buttons, beside those for what is chosen. */
export const NoteActions = (): ReactElement => <Items turns={useTurns()} />
