import { lazy, type ReactElement, Suspense, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { myWordOn, myWordOnReferral, openHandover } from '../../entity/lead/waits.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'

const LeadAsks = lazy(async () => {
  const { LeadAsks } = await import('../../role-division/lead/lead-asks.tsx')
  return { default: LeadAsks }
})

/** What of the lead waits for the word of whoever is at this screen, fetched when something does. */
export const LeadArea = (): ReactElement | null => {
  const { facts, me } = useAtTable()
  const handover = openHandover(facts)
  const waits =
    (handover !== undefined && myWordOn(handover, facts, me?.kind) !== undefined) ||
    facts.referrals.some((one) => myWordOnReferral(one, facts, me?.kind) !== undefined)
  // Once it came it stays: it says that a word was taken in when nothing waits any more.
  const [came, setCame] = useState(waits)
  if (waits && !came) setCame(true)
  if (!came) return null
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <LeadAsks />
      </Suspense>
    </ErrorBoundary>
  )
}
