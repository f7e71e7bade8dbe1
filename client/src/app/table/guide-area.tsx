import { lazy, type ReactElement, Suspense } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'

const GuidePanel = lazy(async () => {
  const { GuidePanel } = await import('../../plan/guide/guide-panel.tsx')
  return { default: GuidePanel }
})

/** The questions of *samen een afspraak maken*, fetched when there are some. */
export const GuideArea = (): ReactElement | null => {
  const { guide } = useAtTable().facts
  if (guide === null) return null
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <GuidePanel />
      </Suspense>
    </ErrorBoundary>
  )
}
