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

interface FetchedProps<Area> {
  /** Makes a lazy component, which is fetched when it is first rendered. */
  fetch: () => Area
  /** Renders it. */
  children: (area: Area) => ReactNode
}

/**
 * A part of the screen that is fetched when first shown: while it is fetched, and when it breaks.
 * Made anew after a failure, it fetches anew.
 */
export const FetchedArea = <Area,>(
  props: FetchedProps<Area> & { trouble: Trouble },
): ReactElement => {
  const words = useTexts(tableTexts)
  const wait = (
    <div className="board__wait">
      <Progress label={words.opening} />
    </div>
  )
  return <Fetched {...props} className="board__wait" wait={wait} />
}

/** The same for what comes over the screen or beside it: nothing shows until it is there. */
export const FetchedPart = <Area,>(props: FetchedProps<Area>): ReactElement => {
  const { partFailed } = useTexts(tableTexts)
  return <Fetched {...props} trouble={partFailed} className="part-failed" wait={null} />
}

const Fetched = <Area,>(
  props: FetchedProps<Area> & { trouble: Trouble; className: string; wait: ReactNode },
): ReactElement => {
  const { fetch, trouble, className, wait, children } = props
  const [area, setArea] = useState(fetch)
  return (
    <ErrorBoundary
      fallback={(retry) => (
        <Broken
          trouble={trouble}
          className={className}
          onRetry={() => {
            setArea(fetch)
            retry()
          }}
        />
      )}
    >
      <Suspense fallback={wait}>{children(area)}</Suspense>
    </ErrorBoundary>
  )
}

const Broken = (props: {
  trouble: Trouble
  className: string
  onRetry: () => void
}): ReactElement => {
  const words = useTexts(shell)
  return (
    <div className={props.className} role="alert">
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
