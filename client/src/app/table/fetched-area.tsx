import { shell, table as tableTexts } from '@samenbord/shared/texts'
import { type ReactElement, type ReactNode, Suspense, useState } from 'react'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useTexts } from '../../ui/use-texts.ts'

/** What happened to a part of the screen, and what to do. */
interface Trouble {
  readonly what: string
  readonly next: string
}

/**
 * A part of the screen that is fetched when first shown: while it is fetched, and when it breaks.
 * Made anew after a failure, it fetches anew.
 */
export const FetchedArea = <Area,>(props: {
  /** Makes a lazy component, which is fetched when it is first rendered. */
  fetch: () => Area
  trouble: Trouble
  /** Renders it. */
  children: (area: Area) => ReactNode
}): ReactElement => {
  const words = useTexts(tableTexts)
  const { fetch, trouble } = props
  const [area, setArea] = useState(fetch)
  return (
    <ErrorBoundary
      fallback={(retry) => (
        <Broken
          trouble={trouble}
          onRetry={() => {
            setArea(fetch)
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
        {props.children(area)}
      </Suspense>
    </ErrorBoundary>
  )
}

const Broken = (props: { trouble: Trouble; onRetry: () => void }): ReactElement => {
  const words = useTexts(shell)
  return (
    <div className="board__wait" role="alert">
      <div className="stack">
        <p>
          <b>{props.trouble.what}</b> {props.trouble.next}
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
