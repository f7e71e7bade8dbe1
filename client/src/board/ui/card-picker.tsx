import { type CardEntity, hasCard } from '@samenbord/shared/document'
import { everyEntity } from '@samenbord/shared/plan'
import { cards, networkDrawing, roleDivision } from '@samenbord/shared/texts'
import { UserRoundCheck, Waypoints } from 'lucide-react'
import { type ReactElement, useId, useMemo, useState } from 'react'
import type { Editor } from 'tldraw'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { CardIcon, ViewIcon } from '../cards/card-icon.tsx'
import { faceOf } from '../cards/entity-faces.ts'
import { type CardFace, faceAsText } from '../cards/face.ts'
import { kindsFor, putCard, startCard } from '../cards/make-card.ts'
import { useMaker } from '../cards/use-maker.ts'
import type { Picking } from './card-picker-context.ts'
import { useOpenBoard } from './open-board-context.ts'

/** More than these one does not read through; one searches. */
const MOST_SHOWN = 60

interface Found {
  readonly entity: CardEntity
  readonly face: CardFace
  readonly text: string
}

/** What can be found in the plan by these words: all that holds each of them. */
const useFound = (search: string): { readonly found: readonly Found[]; readonly any: boolean } => {
  const { table, people, telling } = useAtTable()
  const plan = usePlan(table)
  const all = useMemo(
    () =>
      everyEntity(plan)
        .filter(hasCard)
        .map((entity): Found => {
          const face = faceOf(entity, { plan, people, telling })
          return { entity, face, text: faceAsText(face).toLocaleLowerCase(telling.language) }
        }),
    [plan, people, telling],
  )
  const terms = search.toLocaleLowerCase(telling.language).split(/\s+/)
  const found = all.filter(({ text }) => terms.every((term) => text.includes(term)))
  return { found: found.slice(0, MOST_SHOWN), any: all.length > 0 }
}

/** Chooses what comes on the board as a card, by its words. */
export const CardPicker = (props: {
  editor: Editor
  picking: Picking
  onClose: () => void
}): ReactElement => {
  const words = useTexts(cards)
  const mapWords = useTexts(networkDrawing).board
  const rolesWords = useTexts(roleDivision).board
  const { showMap, showRoles } = useOpenBoard()
  const { editor, onClose } = props
  const maker = useMaker()
  const [search, setSearch] = useState('')
  const { found, any } = useFound(search)
  const id = useId()
  const close = (work: () => void) => {
    onClose()
    // The dialog gives the focus back first.
    editor.timers.setTimeout(work, 0)
  }
  return (
    <Dialog title={props.picking === 'any' ? words.tool : words.pickTitle} onClose={onClose}>
      <div className="stack">
        {props.picking === 'any' && maker !== undefined && (
          <div className="card-picker__new">
            {kindsFor(maker).map((kind) => (
              <button
                key={kind}
                type="button"
                className="button button--quiet"
                onClick={() => close(() => startCard(editor, maker, kind))}
              >
                <ViewIcon view={kind} className="icon icon--small" aria-hidden="true" />
                {words.make[kind]}
              </button>
            ))}
            <button
              type="button"
              className="button button--quiet"
              onClick={() => close(() => putCard(editor, undefined))}
            >
              <ViewIcon view="overview" className="icon icon--small" aria-hidden="true" />
              {words.make.overview}
            </button>
            <button
              type="button"
              className="button button--quiet"
              onClick={() => close(() => showMap('ecogram'))}
            >
              <Waypoints className="icon icon--small" aria-hidden="true" />
              {mapWords.tool}
            </button>
            <button type="button" className="button button--quiet" onClick={() => close(showRoles)}>
              <UserRoundCheck className="icon icon--small" aria-hidden="true" />
              {rolesWords.tool}
            </button>
          </div>
        )}
        {any && (
          <div className="field">
            <label htmlFor={id}>{words.search}</label>
            <input
              id={id}
              type="search"
              className="input"
              autoComplete="off"
              data-first={props.picking === 'existing'}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
        )}
        {found.length === 0 && (
          <p className="soft" role="status">
            {any ? words.nothingFound : words.nothingYet}
          </p>
        )}
        <ul className="card-picker__found">
          {found.map(({ entity, face }) => (
            <li key={entity.id}>
              <button
                type="button"
                className="card-picker__one"
                onClick={() => close(() => putCard(editor, entity))}
              >
                <CardIcon face={face} className="icon icon--small" aria-hidden="true" />
                <span>
                  <span className="card-picker__sign">{face.sign.words}</span>
                  <Line face={face} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

/** What stands on the card: the words, and the rest of it smaller. */
const Line = ({ face }: { face: CardFace }): ReactElement => {
  const [, words = '', ...more] = faceAsText(face).split('\n')
  return (
    <>
      <span className="card-picker__words">{words}</span>
      <span className="card-picker__more">{more.filter((line) => line !== '').join(', ')}</span>
    </>
  )
}
