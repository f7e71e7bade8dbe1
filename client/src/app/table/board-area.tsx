import { shell, table as tableTexts } from '@samenbord/shared/texts'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import type { TableConnection, TableFacts } from '../../sync/index.ts'
import { useObservable } from '../../sync/observable.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { theme } from '../../ui/preferences.ts'
import { Progress } from '../../ui/progress.tsx'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import { loadBoard } from '../load-board.ts'

/** A component that fetches the board when first shown; made anew, it fetches anew. */
const fetchedBoard = () =>
  lazy(async () => {
    const { Board } = await loadBoard()
    return { default: Board }
  })

/** The place of the board: while it is fetched, and when it breaks. */
export const BoardArea = (props: { table: TableConnection; facts: TableFacts }): ReactElement => {
  const words = useTexts(tableTexts)
  const language = useLanguage()
  const shown = useObservable(theme)
  const [LazyBoard, setBoard] = useState(fetchedBoard)
  return (
    <ErrorBoundary
      fallback={(retry) => (
        <Broken
          onRetry={() => {
            setBoard(fetchedBoard())
            retry()
          }}
        />
      )}
    >
      <Suspense
        fallback={
          <div className="board__wait">
            <Progress label={words.opening} />
          </div>
        }
      >
        <LazyBoard {...props} language={language} theme={shown} />
      </Suspense>
    </ErrorBoundary>
  )
}

const Broken = (props: { onRetry: () => void }): ReactElement => {
  const { boardFailed } = useTexts(tableTexts)
  const words = useTexts(shell)
  return (
    <div className="board__wait" role="alert">
      <div className="stack">
        <p>
          <b>{boardFailed.what}</b> {boardFailed.next}
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={props.onRetry}>
            {words.tryAgain}
          </button>
          <button
            type="button"
            className="button button--plain"
            onClick={() => window.location.reload()}
          >
            {words.openAgain}
          </button>
        </div>
      </div>
    </div>
  )
}
