import { type ReactElement, useState } from 'react'
import type { Failure } from '../../api/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'

/** Why something did not work out that was asked from the menu, until one has seen it. */
export const FailedNotice = (props: {
  /** The last failure; each is an object of its own. */
  failure: Failure | undefined
}): ReactElement | null => {
  const { failure } = props
  const [seen, setSeen] = useState<Failure>()
  if (failure === undefined || failure === seen) return null
  return (
    <div className="table__refused">
      <FailureNotice {...failure} onClose={() => setSeen(failure)} />
    </div>
  )
}
