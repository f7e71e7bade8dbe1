import type { ParticipantId } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { steps } from '@samenbord/shared/texts'
import { type ReactElement, useState } from 'react'
import { type Editor, useValue } from 'tldraw'
import {
  type TableConnection,
  type TableFacts,
  useFollowing,
  useObservable,
} from '../../sync/index.ts'
import { kindName } from '../../ui/step-words.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { useSpotlight } from '../following.ts'
import type { OpenBoard } from '../open-board.ts'
import type { PictureProblem } from '../pictures/place-pictures.ts'
import { type BoardTexts, useBoardTexts } from './texts.ts'

interface NoticeProps {
  text: string
  hint?: string
  actions: readonly { label: string; act: () => void; main?: boolean }[]
}

function Notice({ text, hint, actions }: NoticeProps): ReactElement {
  return (
    <div className="board-notice">
      <p>
        <strong>{text}</strong>
        {hint && <span className="board-notice__hint">{hint}</span>}
      </p>
      <div className="board-notice__actions">
        {actions.map(({ label, act, main }) => (
          <button
            key={label}
            type="button"
            className={main ? 'button' : 'button button--quiet'}
            onClick={act}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}

const pictureText = (texts: BoardTexts, problem: PictureProblem): string => {
  switch (problem) {
    case 'picture-too-large':
    case 'body-too-large':
      return texts.pictureTooLarge
    case 'picture-type':
    case 'picture-broken':
    case 'picture-metadata':
    case 'unsupported-content-type':
      return texts.pictureType
    case 'session-storage-full':
      return texts.picturesFull
    default:
      return texts.pictureFailed
  }
}

const nameOf = (facts: TableFacts, id: ParticipantId | null): string =>
  facts.participants.find((participant) => participant.id === id)?.name ?? ''

interface NoticesProps {
  table: TableConnection
  facts: TableFacts
  board: OpenBoard
  editor: Editor | undefined
}

/** What someone has to know or decide about the board, one under the other. */
export function Notices({ table, facts, board, editor }: NoticesProps): ReactElement {
  const texts = useBoardTexts()
  const stepTexts = useTexts(steps)
  const { binding } = board
  const taken = useObservable(binding.taken)
  const setAside = useValue('set aside', () => binding.setAside, [binding])
  const problem = useValue('picture problem', () => board.pictureProblem(), [board])
  const following = useFollowing(table)
  const { asked, answer } = useSpotlight(table, facts, editor)
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set())
  const news = setAside.filter(({ id }) => !known.has(id))
  const placing = useValue('placing pictures', () => board.placingPictures(), [board])
  const [knowsViewing, setKnowsViewing] = useState(false)
  const viewing = !may(facts.access, 'table.write')
  return (
    <div className="board-notices" role="status">
      {viewing && !knowsViewing && (
        <Notice
          text={texts.viewOnly}
          actions={[{ label: texts.understood, act: () => setKnowsViewing(true) }]}
        />
      )}
      {following !== null && (
        <Notice
          text={texts.following(nameOf(facts, following))}
          actions={[{ label: texts.stopFollowing, act: () => table.following.set(null) }]}
        />
      )}
      {asked !== undefined && (
        <Notice
          text={texts.askFollow(nameOf(facts, asked))}
          hint={texts.askFollowHint}
          actions={[
            { label: texts.follow, act: () => answer(true), main: true },
            { label: texts.notNow, act: () => answer(false) },
          ]}
        />
      )}
      {taken.length > 0 && (
        <Notice
          text={stepTexts.taken(taken.map(({ kind }) => kindName(stepTexts, kind)))}
          hint={stepTexts.takenHint}
          actions={[
            { label: stepTexts.putBack, act: () => binding.restoreTaken(), main: true },
            { label: stepTexts.leaveOut, act: () => binding.dropTaken() },
          ]}
        />
      )}
      {news.length > 0 && (
        <Notice
          text={texts.setAside(
            news.length,
            [...new Set(news.map(({ kind }) => kindName(stepTexts, kind)))].join(', '),
          )}
          actions={[
            {
              label: texts.understood,
              act: () => setKnown(new Set(setAside.map(({ id }) => id))),
            },
          ]}
        />
      )}
      {placing && <Notice text={texts.placing} actions={[]} />}
      {problem !== undefined && (
        <Notice
          text={pictureText(texts, problem)}
          actions={[{ label: texts.understood, act: () => board.dismissPictureProblem() }]}
        />
      )}
    </div>
  )
}
